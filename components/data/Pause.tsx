import { useEffect, useState } from 'react';
import type { ErrorName } from '../../lib/errors.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { PauseControl, type PauseScope } from '../PauseControl.tsx';
import { useApp } from './app.ts';
import { usePausedUntil, useSettings } from './use-settings.ts';

/** The pause switch. `tabId` is the tab in front, null where there is none. */
export function Pause({ tabId }: { tabId: number | null }) {
  const { call, tabs } = useApp();
  const until = usePausedUntil(useSettings());
  const [tabPaused, setTabPaused] = useState(false);
  const [error, setError] = useState<ErrorName | null>(null);
  useEffect(() => {
    if (tabId === null) return;
    const stop = new AbortController();
    tabs.paused(tabId).then((paused) => stop.signal.aborted || setTabPaused(paused));
    return () => stop.abort();
  }, [tabs, tabId]);
  const pause = async (scope: PauseScope) => {
    const answer = await call('pause.set', { scope, tabId });
    setError(answer.ok ? null : answer.error.name);
    if (answer.ok && (scope === 'tab' || scope === 'on')) setTabPaused(scope === 'tab');
  };
  return (
    <>
      <PauseControl until={until} tabPaused={tabPaused} hasTab={tabId !== null} onPause={pause} />
      {error && <ErrorNote name={error} />}
    </>
  );
}
