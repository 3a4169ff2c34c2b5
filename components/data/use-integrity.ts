import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useState } from 'react';
import type { ErrorName } from '../../lib/errors.ts';
import type { IntegrityState } from '../../lib/messages/integrity-commands.ts';
import { useApp } from './app.ts';
import { useWake } from './use-wake.ts';

export interface Integrity {
  /** Undefined until answered, or where nobody answers. */
  state: IntegrityState | undefined;
  error: ErrorName | null;
  ask: () => Promise<void>;
}

/** Whether leads are missing, and how far a restore is; follows its checkpoints. */
export function useIntegrity(): Integrity {
  const { db, call } = useApp();
  const [state, setState] = useState<IntegrityState>();
  const [error, setError] = useState<ErrorName | null>(null);
  const checkpoint = useLiveQuery(async () => (await db.meta.get('restore'))?.value ?? null, [db]);
  const ask = useCallback(async () => {
    const answer = await call('integrity.state', {});
    if (answer.ok) setState(answer.value);
    setError(answer.ok ? null : answer.error.name);
  }, [call]);
  // Asked at once and again at every checkpoint: the store may have nothing to say of itself any more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the checkpoint is why it is asked again
  useEffect(() => void ask(), [ask, checkpoint]);
  useWake(state?.restore?.running === true, checkpoint, ask);
  return { state, error, ask };
}
