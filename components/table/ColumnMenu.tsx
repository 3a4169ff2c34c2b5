import { TABLE_COLUMNS, type TableColumn } from '../../lib/model/table.ts';
import { DropDown } from '../DropDown.tsx';
import { useWords } from '../Words.tsx';
import { COLUMN_WORD } from './column-words.ts';

interface Props {
  columns: readonly TableColumn[];
  onColumns: (columns: TableColumn[]) => void;
}

/** Which columns the table shows; the name stays. */
export function ColumnMenu({ columns, onColumns }: Props) {
  const t = useWords();
  return (
    <DropDown label={t('table_columns')} action="columns">
      {() => (
        <div className="drop-list">
          {TABLE_COLUMNS.slice(1).map((column) => (
            <label key={column} className="drop-choice">
              <input
                type="checkbox"
                name="column"
                value={column}
                checked={columns.includes(column)}
                onChange={({ target: { checked } }) =>
                  onColumns(
                    TABLE_COLUMNS.filter((each) => (each === column ? checked : columns.includes(each))),
                  )
                }
              />
              <span>{t(COLUMN_WORD[column])}</span>
            </label>
          ))}
        </div>
      )}
    </DropDown>
  );
}
