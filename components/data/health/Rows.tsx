import type { WordKey } from '../../../lib/model/words.ts';
import type { Overview } from '../../../lib/store/overview.ts';
import { useWords } from '../../Words.tsx';

/** Rows per table and what they take on the disk. */
export function Rows({ rows, bytes }: { rows: Overview['rows']; bytes: number | null }) {
  const t = useWords();
  const digits = new Intl.NumberFormat(t.locale);
  return (
    <section className="card" aria-labelledby="health-rows">
      <h2 id="health-rows">{t('health_rows')}</h2>
      <dl className="figures">
        {rows.map(({ table, count }) => (
          <div key={table} data-table={table}>
            <dt>{t(`health_table_${table.toLowerCase()}` as WordKey)}</dt>
            <dd>{digits.format(count)}</dd>
          </div>
        ))}
      </dl>
      {bytes !== null && <p className="quiet">{t('health_size', { size: sizeIn(t.locale, bytes) })}</p>}
    </section>
  );
}

/** `1.2 MB`. */
function sizeIn(locale: string, bytes: number): string {
  const [unit, size] =
    bytes < 1_000_000 ? (['kilobyte', 1_000] as const) : (['megabyte', 1_000_000] as const);
  const format = { style: 'unit', unit, maximumFractionDigits: bytes < 100_000_000 ? 1 : 0 } as const;
  return new Intl.NumberFormat(locale, format).format(bytes / size);
}
