import { useCallback, useMemo, useRef, useState } from 'react';
import type { LeadLine } from '../../lib/model/lead-line.ts';

export interface Selection {
  /** Those chosen among the lines shown, in their order: nobody is acted on unseen. */
  chosen: readonly LeadLine[];
  has: (id: string) => boolean;
  /** Chooses one more, or one less; ranges go on from there. */
  toggle: (index: number) => void;
  /** Chooses all from the last one toggled (or `from`) to this one. */
  extend: (index: number, from?: number) => void;
  all: () => void;
  none: () => void;
}

/** Which of the lines shown are chosen. */
export function useSelection(lines: readonly LeadLine[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string | null>(null);
  const toggle = useCallback(
    (index: number) => {
      const id = lines[index]?.id;
      if (id === undefined) return;
      anchor.current = id;
      setIds((known) => {
        const next = new Set(known);
        if (!next.delete(id)) next.add(id);
        return next;
      });
    },
    [lines],
  );
  const extend = useCallback(
    (index: number, from = index) => {
      const known = lines.findIndex(({ id }) => id === anchor.current);
      const start = known < 0 ? from : known;
      anchor.current = lines[start]?.id ?? null;
      const range = lines.slice(Math.min(start, index), Math.max(start, index) + 1);
      setIds((before) => new Set([...before, ...range.map(({ id }) => id)]));
    },
    [lines],
  );
  const all = useCallback(() => setIds(new Set(lines.map(({ id }) => id))), [lines]);
  const none = useCallback(() => {
    anchor.current = null;
    setIds(new Set());
  }, []);
  const chosen = useMemo(() => (ids.size === 0 ? [] : lines.filter(({ id }) => ids.has(id))), [lines, ids]);
  return { chosen, has: (id) => ids.has(id), toggle, extend, all, none };
}
