import { memo } from 'react';
import type { LeadLine } from '../../lib/model/lead-line.ts';
import type { TableColumn } from '../../lib/model/table.ts';
import { Cell } from './Cell.tsx';
import type { TableWords } from './table-values.ts';

interface Props {
  line: LeadLine;
  /** Among those shown. */
  index: number;
  columns: readonly TableColumn[];
  words: TableWords;
  now: number;
  selected: boolean;
  /** The row that the keyboard goes on from. */
  active: boolean;
}

/** One lead. What is clicked and typed in it the table hears. */
export const TableRow = memo(function TableRow(props: Props) {
  const { line, index, columns, words, now, selected, active } = props;
  return (
    <tr
      data-lead-id={line.id}
      data-stage={line.stage}
      data-index={index}
      // The head is the first row.
      aria-rowindex={index + 2}
      aria-selected={selected}
      tabIndex={active ? 0 : -1}
    >
      <td className="table-tick">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={selected}
          readOnly
          aria-label={words.t('table_select_person', { name: line.name })}
        />
      </td>
      {columns.map((column) => (
        <td key={column} data-column={column}>
          <Cell line={line} column={column} words={words} now={now} />
        </td>
      ))}
    </tr>
  );
});
