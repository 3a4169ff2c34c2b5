import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, type ReactNode, useRef } from 'react';
import type { LeadLine } from '../../lib/model/lead-line.ts';
import type { TableColumn, TableSort } from '../../lib/model/table.ts';
import { COLUMN_WIDTH } from './column-words.ts';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import type { TableWords } from './table-values.ts';
import { useGridKeys } from './use-grid-keys.ts';
import type { Selection } from './use-selection.ts';

/** As table.css draws them, px. */
const ROW = 40;
const HEAD = 36;
const TICK = 44;

interface Props {
  lines: readonly LeadLine[];
  columns: readonly TableColumn[];
  sort: TableSort;
  onSort: (sort: TableSort) => void;
  selection: Selection;
  words: TableWords;
  now: number;
  onOpen: (line: LeadLine) => void;
  /** Id of the sentence that tells the keys. */
  describedBy: string;
}

/** People as rows, of which only those in sight are drawn. */
export function PeopleTable(props: Props) {
  const { lines, columns, sort, onSort, selection, words, now, onOpen, describedBy } = props;
  const { t } = words;
  const area = useRef<HTMLDivElement>(null);
  const active = useRef(0);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => area.current,
    estimateSize: () => ROW,
    getItemKey: (index) => lines[index]?.id ?? index,
    overscan: 8,
    // The head covers as much of the window as it pushes the rows down.
    scrollPaddingEnd: HEAD,
    // The row that holds the focus stays, wherever the rest is scrolled to.
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      const kept = active.current;
      if (kept >= range.count || seen.includes(kept)) return seen;
      return [...seen, kept].sort((one, other) => one - other);
    },
  });
  const keys = useGridKeys({
    lines,
    selection,
    scrollTo: (index) => rows.scrollToIndex(index),
    area: () => area.current,
    onOpen,
  });
  active.current = keys.active;

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLElement>('tr[data-index]');
    if (!row) return;
    const index = Number(row.dataset.index);
    keys.onPoint(index);
    if (!target.closest('.table-tick') && !event.shiftKey) return;
    if (event.shiftKey) selection.extend(index);
    else selection.toggle(index);
  };

  const drawn: ReactNode[] = [];
  let end = 0;
  const space = (height: number) =>
    height > 0 && (
      // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
      <tr key={`space-${end}`} className="table-space" aria-hidden="true">
        <td colSpan={columns.length + 1} style={{ height }} />
      </tr>
    );
  for (const item of rows.getVirtualItems()) {
    const line = lines[item.index];
    if (!line) continue;
    drawn.push(
      space(item.start - end),
      <TableRow
        key={line.id}
        line={line}
        index={item.index}
        columns={columns}
        words={words}
        now={now}
        selected={selection.has(line.id)}
        active={item.index === keys.active}
      />,
    );
    end = item.end;
  }
  const { length } = selection.chosen;
  const width = TICK + columns.reduce((sum, column) => sum + COLUMN_WIDTH[column], 0);
  return (
    <div className="table-area" ref={area}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows take the focus is a grid
        role="grid"
        aria-label={t('table_grid')}
        aria-describedby={describedBy}
        aria-multiselectable="true"
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length + 1}
        style={{ minWidth: width }}
        onClick={onClick}
        onKeyDown={keys.onKeyDown}
      >
        <colgroup>
          <col style={{ width: TICK }} />
          {columns.map((column) => (
            <col key={column} style={{ width: COLUMN_WIDTH[column] }} />
          ))}
        </colgroup>
        <TableHead
          columns={columns}
          sort={sort}
          onSort={onSort}
          selected={length === 0 ? 'none' : length === lines.length ? 'all' : 'some'}
          onAll={(all) => (all ? selection.all() : selection.none())}
        />
        <tbody>
          {drawn}
          {space(rows.getTotalSize() - end)}
        </tbody>
      </table>
    </div>
  );
}
