import { useEffect, useState } from 'react';
import type { IntegrityState, SnapshotView } from '../../lib/messages/integrity-commands.ts';
import { useApp } from './app.ts';
import { useIntegrity } from './use-integrity.ts';

/** The restore that runs or ran last, null where there was none, undefined until asked. Follows its checkpoints. */
export const useRestore = (): IntegrityState['restore'] | undefined => useIntegrity().state?.restore;

/** Snapshots in this browser, newest first; undefined until asked. `again` asks once more when it changes. */
export function useSnapshots(again?: unknown): SnapshotView[] | undefined {
  const { call } = useApp();
  const [snapshots, setSnapshots] = useState<SnapshotView[]>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` is why it is asked again
  useEffect(() => {
    const stop = new AbortController();
    call('snapshot.list', {}).then((answer) => {
      if (!stop.signal.aborted) setSnapshots(answer.ok ? answer.value : []);
    });
    return () => stop.abort();
  }, [call, again]);
  return snapshots;
}
