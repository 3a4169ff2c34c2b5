import { isDrifting } from '../../../lib/store/overview.ts';
import type { HealthRow } from '../../../lib/store/rows.ts';
import { useWords } from '../../Words.tsx';

/** Which rules of the page readers still find what they look for; those that fail stand first and open. */
export function Readers({ rows }: { rows: readonly HealthRow[] }) {
  const t = useWords();
  const drifting = rows.filter(isDrifting);
  const others = rows.filter((row) => !isDrifting(row));
  return (
    <section className="card is-wide" aria-labelledby="health-readers">
      <h2 id="health-readers">{t('health_readers')}</h2>
      {rows.length === 0 && <p className="quiet">{t('health_readers_none')}</p>}
      {rows.length > 0 && drifting.length === 0 && <p>{t('health_readers_fine')}</p>}
      {drifting.length > 0 && (
        <>
          <p className="note is-warning">{t.plural('health_readers_drift', drifting.length)}</p>
          <Table rows={drifting} caption="health_readers_failing" />
        </>
      )}
      {others.length > 0 && (
        <details>
          <summary>{t.plural('health_readers_working', others.length)}</summary>
          <Table rows={others} caption="health_readers" />
        </details>
      )}
    </section>
  );
}

function Table({
  rows,
  caption,
}: {
  rows: readonly HealthRow[];
  caption: 'health_readers' | 'health_readers_failing';
}) {
  const t = useWords();
  const day = new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium' });
  const digits = new Intl.NumberFormat(t.locale);
  const when = (at: number | null) => (at === null ? '–' : day.format(at));
  return (
    <div className="scroll">
      <table className="plain-table">
        <caption className="hidden">{t(caption)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('health_rule')}</th>
            <th scope="col">{t('health_frontend')}</th>
            <th scope="col">{t('health_worked')}</th>
            <th scope="col">{t('health_drifted')}</th>
            <th scope="col" className="number">
              {t('health_pages')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-hook={row.hook}>
              <th scope="row">
                <code>{row.hook}</code>
              </th>
              <td>{row.frontend ?? '–'}</td>
              <td>{when(row.lastWorked)}</td>
              <td>{when(row.lastDrift)}</td>
              <td className="number">
                {digits.format(row.worked)} / {digits.format(row.worked + row.drifted)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
