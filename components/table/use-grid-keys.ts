import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { LeadLine } from '../../lib/model/lead-line.ts';
import type { Selection } from './use-selection.ts';

/** Rows that a page is. */
const PAGE = 10;

interface Grid {
  lines: readonly LeadLine[];
  selection: Selection;
  scrollTo: (index: number) => void;
  /** Where the rows stand. */
  area: () => HTMLElement | null;
  onOpen: (line: LeadLine) => void;
}

/** The row that the keyboard stands on, and the keys that go on from it. */
export function useGridKeys({ lines, selection, scrollTo, area, onOpen }: Grid) {
  const [id, setId] = useState<string | null>(null);
  const wanted = useRef(false);
  const found = id === null ? -1 : lines.findIndex((line) => line.id === id);
  // Whoever was filtered away or erased leaves the place to the first.
  const active = Math.max(0, found);

  useLayoutEffect(() => {
    if (!wanted.current) return;
    const row = area()?.querySelector<HTMLElement>(`tr[data-index="${active}"]`);
    if (!row) return;
    wanted.current = false;
    row.focus({ preventScroll: true });
  });

  const goTo = (index: number) => {
    const line = lines[Math.min(lines.length - 1, Math.max(0, index))];
    if (!line) return;
    wanted.current = true;
    setId(line.id);
    scrollTo(lines.indexOf(line));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { key, shiftKey: shift, target } = event;
    const inRows = target instanceof HTMLElement && target.closest('tbody') !== null;
    const command = event.ctrlKey || event.metaKey;
    if (command && key.toLowerCase() === 'a') selection.all();
    else if (command || event.altKey || !inRows) return;
    else if (key === 'Escape' && selection.chosen.length > 0) selection.none();
    else if (key === ' ') {
      if (shift) selection.extend(active);
      else selection.toggle(active);
    } else if (key === 'Enter') {
      const line = lines[active];
      if (line) onOpen(line);
    } else {
      const next = nextRow(key, active, lines.length - 1);
      if (next === null) return;
      if (shift) selection.extend(Math.min(lines.length - 1, Math.max(0, next)), active);
      goTo(next);
    }
    event.preventDefault();
  };
  return { active, goTo, onKeyDown, onPoint: (index: number) => setId(lines[index]?.id ?? null) };
}

/** Where a key leads from row `at`; null for other keys. */
function nextRow(key: string, at: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return at + 1;
    case 'ArrowUp':
    case 'k':
      return at - 1;
    case 'PageDown':
      return at + PAGE;
    case 'PageUp':
      return at - PAGE;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
