import { useEffect, useState } from 'react';
import type { ErrorName } from '../../lib/errors.ts';
import type { DraftEffect } from '../../lib/messages/icp-commands.ts';
import type { IcpDraft } from '../../lib/model/icp.ts';
import { useApp } from './app.ts';

export interface LiveEffect {
  effect: DraftEffect | null;
  working: boolean;
  /** It takes more than a second. */
  slow: boolean;
  error: ErrorName | null;
}

/** Ms of silence after which a draft is tried out. */
const SILENCE = 500;
const SLOW = 1_000;

/** What the draft would do to everybody saved, while it is edited; a newer draft ends the older question. */
export function useDraftEffect(icpId: string | null, draft: IcpDraft | null): LiveEffect {
  const { call } = useApp();
  const [answered, setAnswered] = useState<Pick<LiveEffect, 'effect' | 'error'>>({
    effect: null,
    error: null,
  });
  const [state, setState] = useState<'ready' | 'working' | 'slow'>('ready');
  useEffect(() => {
    if (!draft) return setState('ready');
    const stop = new AbortController();
    setState((before) => (before === 'ready' ? 'working' : before));
    const timers = [setTimeout(() => setState('slow'), SILENCE + SLOW)];
    const ask = async () => {
      const answer = await call('draft.effect', { icpId, draft });
      // Null: another page's newer draft is being answered; what stands here stays.
      if (stop.signal.aborted) return;
      clearTimeout(timers[0]);
      setState('ready');
      if (!answer.ok) setAnswered({ effect: null, error: answer.error.name });
      else if (answer.value) setAnswered({ effect: answer.value, error: null });
    };
    timers.push(setTimeout(ask, SILENCE));
    return () => {
      stop.abort();
      timers.forEach(clearTimeout);
    };
  }, [call, icpId, draft]);
  return { ...answered, working: state !== 'ready', slow: state === 'slow' };
}
