import { useEffect, useRef, useState } from 'react';
import { BULK_CHUNK, type BulkStep } from '../../../lib/model/bulk.ts';
import type { LeadLine } from '../../../lib/model/lead-line.ts';
import { errorWord } from '../../error-word.ts';
import { useToast } from '../../Toast.tsx';
import { useBeforeLeave } from '../../use-before-leave.ts';
import { useWords } from '../../Words.tsx';
import { useApp } from '../app.ts';

/** How far a step with many is. */
export interface Working {
  done: number;
  total: number;
}

/**
 * Takes one step with many leads, some at a time, says what was done, and offers to take all of it back. A page that is
 * closed on the way, or a cancel, leaves what is done.
 */
export function useBulk() {
  const { call } = useApp();
  const t = useWords();
  const toast = useToast();
  const [working, setWorking] = useState<Working | null>(null);
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);
  useBeforeLeave(working !== null);

  /** `said`: what was done with so many. */
  const run = async (lines: readonly LeadLine[], step: BulkStep, said: (count: number) => string) => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    const total = lines.length;
    const operations: string[] = [];
    let done = 0;
    let refusal: string | null = null;
    for (let at = 0; at < total && !signal.aborted && refusal === null; at += BULK_CHUNK) {
      // One message is done before anybody could read how far it is.
      if (total > BULK_CHUNK) setWorking({ done: at, total });
      const leadIds = lines.slice(at, at + BULK_CHUNK).map(({ id }) => id);
      const answer = await call('leads.step', { leadIds, step });
      if (!answer.ok) refusal = t(errorWord(answer.error.name));
      else if (answer.value.done > 0) {
        done += answer.value.done;
        operations.push(answer.value.operation);
      }
    }
    setWorking(null);
    toast({
      text: refusal ?? (done > 0 ? said(done) : t('table_unchanged')),
      ...(done > 0 && { undo: () => void takeBack(operations, done) }),
    });
  };

  const takeBack = async (operations: readonly string[], total: number) => {
    let done = 0;
    for (const step of operations.toReversed()) {
      if (operations.length > 1) setWorking({ done, total });
      const answer = await call('leads.undoStep', { step });
      if (!answer.ok) {
        setWorking(null);
        return toast({ text: t(errorWord(answer.error.name)) });
      }
      done += answer.value.undone;
    }
    setWorking(null);
    if (done < total) toast({ text: t('table_undone_part', { done, total }) });
  };
  return { working, run, cancel: () => stop.current.abort() };
}
