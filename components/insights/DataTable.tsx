import { useWords } from '../Words.tsx';
import type { Cell, CellKind, TableData } from './chart-data.ts';

interface Props {
  data: TableData;
  caption: string;
  /** Only screen readers get it: the same numbers are drawn. */
  hidden: boolean;
}

/** The numbers of a chart as a table. */
export function DataTable({ data, caption, hidden }: Props) {
  const t = useWords();
  if (data.rows.length === 0) return null;
  const counts = new Intl.NumberFormat(t.locale);
  const shares = new Intl.NumberFormat(t.locale, { style: 'percent', maximumFractionDigits: 0 });
  const days = new Intl.NumberFormat(t.locale, { maximumFractionDigits: 1 });
  const shown = (cell: Cell, kind: CellKind) => {
    if (cell === undefined) return '–';
    if (cell === null) return t('insights_few');
    if (typeof cell === 'string') return cell;
    return { text: counts, count: counts, share: shares, days }[kind].format(cell);
  };
  return (
    <div className={hidden ? 'hidden' : 'chart-table'}>
      <table>
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            {data.columns.map(({ title, kind }) => (
              <th key={title} scope="col" className={kind === 'text' ? undefined : 'is-number'}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map(([head, ...cells]) => (
            <tr key={String(head)}>
              <th scope="row">{head}</th>
              {cells.map((cell, at) => {
                const column = data.columns[at + 1];
                return (
                  <td key={column?.title} className="is-number">
                    {shown(cell, column?.kind ?? 'text')}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
