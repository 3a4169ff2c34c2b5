import { type RefObject, useEffect, useEffectEvent } from 'react';
import { STAGES, type Stage } from '../lib/model/stage.ts';
import type { ActLine } from './LeadActions.tsx';
import { isForKeys } from './use-list-keys.ts';

const LINES: Record<string, ActLine> = { n: 'note', f: 'follow-up', t: 'contact', g: 'tags' };

interface RowKeys {
  /** 1 to 4, and 5 for the archive. */
  onStage: (stage: Stage) => void;
  onLine: (line: ActLine) => void;
  onCopy: () => void;
  onOpen: () => void;
}

/** Keys that act on the row that holds the focus. */
export function useRowKeys(row: RefObject<HTMLElement | null>, keys: RowKeys): void {
  const act = useEffectEvent((key: string): boolean => {
    const stage = /^[1-5]$/.test(key) ? STAGES[Number(key) - 1] : undefined;
    const line = LINES[key];
    if (stage) keys.onStage(stage);
    else if (line) keys.onLine(line);
    else if (key === 'c') keys.onCopy();
    else if (key === 'o') keys.onOpen();
    else return false;
    return true;
  });
  useEffect(() => {
    const stop = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (isForKeys(event) && act(event.key)) event.preventDefault();
    };
    row.current?.addEventListener('keydown', onKey, { signal: stop.signal });
    return () => stop.abort();
  }, [row]);
}
