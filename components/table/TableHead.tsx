import { useEffect, useRef } from 'react';
import type { TableColumn, TableSort } from '../../lib/model/table.ts';
import { Icon } from '../Icon.tsx';
import { useWords } from '../Words.tsx';
import { COLUMN_WORD, LARGEST_FIRST } from './column-words.ts';

interface Props {
  columns: readonly TableColumn[];
  sort: TableSort;
  onSort: (sort: TableSort) => void;
  /** How many of those shown are selected. */
  selected: 'none' | 'some' | 'all';
  onAll: (all: boolean) => void;
}

/** The names of the columns, each of which orders the rows. */
export function TableHead({ columns, sort, onSort, selected, onAll }: Props) {
  const t = useWords();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = selected === 'some';
  }, [selected]);
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th className="table-tick" scope="col">
          <input
            ref={box}
            type="checkbox"
            data-action="select-all"
            aria-label={t('table_select_all')}
            checked={selected === 'all'}
            onChange={({ target }) => onAll(target.checked)}
          />
        </th>
        {columns.map((column) => {
          const sorted = sort.column === column;
          const descending = sorted ? !sort.descending : LARGEST_FIRST.includes(column);
          return (
            <th
              key={column}
              scope="col"
              data-column={column}
              aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
            >
              <button
                type="button"
                className="table-sort"
                data-action="sort"
                onClick={() => onSort({ column, descending })}
              >
                <span>{t(COLUMN_WORD[column])}</span>
                {sorted && <Icon name="chevron" />}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
