import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { IntegrityState, SnapshotView } from '../../lib/messages/integrity-commands.ts';
import { useApp } from './app.ts';

/** The restore that runs or ran last, null where there was none, undefined until asked. Follows its checkpoints. */
export function useRestore(): IntegrityState['restore'] | undefined {
  const { db, call } = useApp();
  const [restore, setRestore] = useState<IntegrityState['restore']>();
  const checkpoint = useLiveQuery(async () => (await db.meta.get('restore'))?.value ?? null, [db]);
  useEffect(() => {
    if (checkpoint === undefined) return;
    const stop = new AbortController();
    call('integrity.state', {}).then((answer) => {
      if (!stop.signal.aborted && answer.ok) setRestore(answer.value.restore);
    });
    return () => stop.abort();
  }, [call, checkpoint]);
  return restore;
}

/** Snapshots in this browser, newest first; undefined until asked. */
export function useSnapshots(): SnapshotView[] | undefined {
  const { call } = useApp();
  const [snapshots, setSnapshots] = useState<SnapshotView[]>();
  useEffect(() => {
    const stop = new AbortController();
    call('snapshot.list', {}).then((answer) => {
      if (!stop.signal.aborted) setSnapshots(answer.ok ? answer.value : []);
    });
    return () => stop.abort();
  }, [call]);
  return snapshots;
}
