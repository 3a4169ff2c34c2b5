import { useCallback, useEffect, useRef, useState } from 'react';
import type { ErrorName } from '../../lib/errors.ts';
import type { IcpDraft } from '../../lib/model/icp.ts';
import { isSame } from '../icp/changes.ts';
import { problemsOf } from '../icp/problems.ts';
import { useApp } from './app.ts';

/** What became of what was typed. */
export type Kept = 'kept' | 'waiting' | 'incomplete' | ErrorName;

export interface DraftKeeper {
  draft: IcpDraft;
  change: (draft: IcpDraft) => void;
  /** Null until the draft of a new ICP was kept for the first time. */
  icpId: string | null;
  kept: Kept;
  /** Keeps what is waiting at once; answers the ICP's id, or null where it could not be kept. */
  flush: () => Promise<string | null>;
  /** Keeps the draft even where nothing was changed here; answers as `flush`. */
  keepNow: () => Promise<string | null>;
  /** Forgets what is waiting: it will not be kept. */
  drop: () => void;
}

/** Ms of silence after which a draft is kept. */
const SILENCE = 400;

/**
 * A draft that keeps itself while it is edited, as soon as nothing in it is missing. Equal to what is `published`, it
 * is thrown away again. Leaving keeps what is waiting.
 */
export function useDraft(
  initial: IcpDraft,
  startId: string | null,
  published: IcpDraft | null,
  onId: (icpId: string) => void,
): DraftKeeper {
  const { call } = useApp();
  const [draft, setDraft] = useState(initial);
  const [icpId, setIcpId] = useState(startId);
  const [kept, setKept] = useState<Kept>('kept');
  const now = useRef({ draft: initial, stored: initial, id: startId, queue: Promise.resolve(), timer: 0 });

  /** Answers whether it is kept. */
  const keep = useCallback(async (): Promise<boolean> => {
    const at = now.current;
    const content = { ...at.draft, name: at.draft.name.trim() };
    const isBack = published !== null && at.id !== null && isSame(content, published);
    const answer = isBack
      ? await call('draft.discard', { icpId: at.id as string })
      : await call('draft.save', { icpId: at.id, draft: content });
    if (!answer.ok) {
      setKept(answer.error.name);
      return false;
    }
    at.stored = at.draft.name === content.name ? content : at.draft;
    if (answer.value && at.id === null) {
      at.id = answer.value.icpId;
      setIcpId(at.id);
      onId(at.id);
    }
    setKept('kept');
    return true;
  }, [call, published, onId]);

  const flush = useCallback(async (): Promise<string | null> => {
    const at = now.current;
    clearTimeout(at.timer);
    // One after the other: the first answer brings the id that the next one needs.
    at.queue = at.queue.then(async () => {
      if (!isSame(at.draft, at.stored) && problemsOf(at.draft).length === 0) await keep();
    });
    await at.queue;
    return isSame(at.draft, at.stored) ? at.id : null;
  }, [keep]);

  const change = useCallback(
    (next: IcpDraft) => {
      const at = now.current;
      at.draft = next;
      setDraft(next);
      clearTimeout(at.timer);
      if (problemsOf(next).length > 0) return setKept('incomplete');
      setKept('waiting');
      at.timer = setTimeout(flush, SILENCE) as unknown as number;
    },
    [flush],
  );

  const keepNow = useCallback(async (): Promise<string | null> => {
    if (problemsOf(now.current.draft).length > 0) return null;
    return (await keep()) ? now.current.id : null;
  }, [keep]);
  const drop = useCallback(() => {
    const at = now.current;
    clearTimeout(at.timer);
    at.draft = at.stored;
  }, []);

  const leave = useRef(flush);
  leave.current = flush;
  useEffect(() => () => void leave.current(), []);

  return { draft, change, icpId, kept, flush, keepNow, drop };
}
