import { useState } from 'react';
import type { WordKey } from '../../../lib/model/words.ts';
import type { QuarantineRow } from '../../../lib/store/rows.ts';
import { Confirm } from '../../Confirm.tsx';
import { useWords } from '../../Words.tsx';

interface Props {
  rows: readonly QuarantineRow[];
  onExport: () => void;
  onDelete: (id: string) => void;
}

/** Rows that could not be read and were put aside, as they are: to be looked at, handed out or deleted. */
export function SetAside({ rows, onExport, onDelete }: Props) {
  const t = useWords();
  const [asked, setAsked] = useState<string | null>(null);
  const day = new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium' });
  return (
    <section className="card is-wide" aria-labelledby="health-aside">
      <h2 id="health-aside">{t('health_aside')}</h2>
      {rows.length === 0 && <p className="quiet">{t('health_aside_none')}</p>}
      {rows.length > 0 && (
        <>
          <p>{t.plural('health_aside_some', rows.length)}</p>
          <ul className="aside-rows">
            {rows.map(({ id, table, row, why, at }) => (
              <li key={id} data-quarantine={id}>
                <div>
                  <strong className="personal">
                    {nameIn(row) ?? t(`health_table_${table.toLowerCase()}` as WordKey)}
                  </strong>
                  <p className="quiet">{t('health_aside_why', { why, day: day.format(at) })}</p>
                </div>
                <button
                  type="button"
                  className="button is-danger"
                  data-action="quarantine-delete"
                  onClick={() => setAsked(id)}
                >
                  {t('health_aside_delete')}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" className="button" data-action="quarantine-export" onClick={onExport}>
            {t('health_aside_export')}
          </button>
        </>
      )}
      {asked !== null && (
        <Confirm
          title={t('health_aside_delete_title')}
          text={t('health_aside_delete_text')}
          act={t('health_aside_delete')}
          onAct={() => {
            onDelete(asked);
            setAsked(null);
          }}
          onCancel={() => setAsked(null)}
        />
      )}
    </section>
  );
}

/** Whatever stands where a name should; nothing else of a broken row can be relied on. */
function nameIn(row: unknown): string | null {
  const name = typeof row === 'object' && row !== null && 'name' in row ? row.name : null;
  return typeof name === 'string' && name.trim() !== '' ? name.slice(0, 80) : null;
}
