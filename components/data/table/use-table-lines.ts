import { useDeferredValue, useMemo, useRef } from 'react';
import type { LeadLine } from '../../../lib/model/lead-line.ts';
import type { TableFilters, TableSort } from '../../../lib/model/table.ts';
import { filterLines } from '../../../lib/pipeline/filter-lines.ts';
import { sortLines } from '../../../lib/pipeline/sort-lines.ts';
import type { LeadLines } from '../../../lib/store/lead-lines.ts';
import { queryWords } from '../../../lib/store/search-words.ts';
import { labelOf, type TableWords } from '../../table/table-values.ts';
import { useApp } from '../app.ts';

/** The lines that a view shows, in its order. */
export function useTableLines(
  all: LeadLines,
  filters: TableFilters,
  sort: TableSort,
  words: TableWords,
): readonly LeadLine[] {
  const { now } = useApp();
  // Typing goes first: the rows follow when there is time.
  const { lines } = useDeferredValue(all);
  const asked = useDeferredValue(filters);
  const before = useRef<readonly LeadLine[]>([]);
  const sorted = useMemo(() => {
    const { compare } = new Intl.Collator(words.t.locale);
    const label = (column: Parameters<typeof labelOf>[0], line: LeadLine) => labelOf(column, line, words);
    // What is in order already is sorted in no time: of one change nobody notices that there are 50,000.
    before.current = sortLines(inOrderOf(before.current, lines), sort, { compare, label });
    return before.current;
  }, [lines, sort, words]);
  return useMemo(() => {
    return filterLines(sorted, asked, { wanted: queryWords(asked.text), now: now() });
  }, [sorted, asked, now]);
}

/** `lines` in the order in which they stood before, new ones last. */
function inOrderOf(before: readonly LeadLine[], lines: readonly LeadLine[]): LeadLine[] {
  const left = new Map(lines.map((line) => [line.id, line]));
  const known = before.flatMap(({ id }) => {
    const line = left.get(id);
    left.delete(id);
    return line ?? [];
  });
  return [...known, ...left.values()];
}
