import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useState } from 'react';
import type { Installation } from '../../lib/model/device.ts';
import { type Overview, overview } from '../../lib/store/overview.ts';
import { useApp } from './app.ts';

/** What the store holds, undefined until counted. */
export function useOverview(): Overview | undefined {
  const { db } = useApp();
  return useLiveQuery(() => overview(db), [db]);
}

/** What the browser knows of this installation, undefined until asked; `again` asks once more. */
export function useInstallation(): { known: Installation | undefined; again: () => void } {
  const { installation } = useApp();
  const [known, setKnown] = useState<Installation>();
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new number asks again
  useEffect(() => {
    const stop = new AbortController();
    installation().then(
      (answer) => stop.signal.aborted || setKnown(answer),
      (error: unknown) =>
        stop.signal.aborted ||
        setKnown(() => {
          throw error;
        }),
    );
    return () => stop.abort();
  }, [installation, asked]);
  return { known, again: useCallback(() => setAsked((count) => count + 1), []) };
}
