import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { Settings } from '../../lib/model/settings.ts';
import { readSettings } from '../../lib/store/queries.ts';
import { useApp } from './app.ts';

/** The settings, undefined until read. */
export function useSettings(): Settings | undefined {
  const { db } = useApp();
  return useLiveQuery(() => readSettings(db), [db]);
}

/** Until when nothing is shown: a time in ms UTC, `off` until turned on, null when running. Ends by itself. */
export function usePausedUntil(settings: Settings | undefined): Settings['pausedUntil'] {
  const { now } = useApp();
  const until = settings?.pausedUntil ?? null;
  const [, wake] = useState(0);
  useEffect(() => {
    if (typeof until !== 'number' || until <= now()) return;
    const timer = setTimeout(() => wake((count) => count + 1), until - now());
    return () => clearTimeout(timer);
  }, [until, now]);
  return typeof until === 'number' && until <= now() ? null : until;
}
