import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useState } from 'react';
import type { ErrorName } from '../../lib/errors.ts';
import type { IntegrityState } from '../../lib/messages/integrity-commands.ts';
import { useApp } from './app.ts';

/** A restore that is not heard of for so long may have lost its worker: being asked starts it again, ms. */
const SILENCE = 5_000;

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
  const runs = state?.restore?.running === true;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each checkpoint is a word of it
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => void ask(), SILENCE);
    return () => clearInterval(timer);
  }, [ask, runs, checkpoint]);
  return { state, error, ask };
}
