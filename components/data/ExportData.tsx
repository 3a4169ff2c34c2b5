import { useState } from 'react';
import type { WordKey } from '../../lib/model/words.ts';
import { LEAD_COLUMNS, type LeadColumn } from '../../lib/store/export-rows.ts';
import { useWords } from '../Words.tsx';
import { useExport } from './use-export.ts';

const TITLES: Record<LeadColumn, WordKey> = {
  name: 'export_col_name',
  stage: 'export_col_stage',
  fit: 'export_col_fit',
  verdict: 'export_col_verdict',
  title: 'export_col_title',
  company: 'export_col_company',
  headline: 'export_col_headline',
  location: 'export_col_location',
  country: 'export_col_country',
  url: 'export_col_url',
  tags: 'export_col_tags',
  follow_up: 'export_col_follow_up',
  source: 'export_col_source',
  saved: 'export_col_saved',
};
/** Shown at first; the others are there to be added. */
const FIRST: readonly LeadColumn[] = ['name', 'stage', 'fit', 'title', 'company', 'location', 'url', 'tags'];

/** Leads as a table for spreadsheets, and everything as JSON. */
export function ExportData() {
  const t = useWords();
  const { exporting, begin, cancel } = useExport();
  const [chosen, setChosen] = useState<ReadonlySet<LeadColumn>>(new Set(FIRST));
  const digits = new Intl.NumberFormat(t.locale);
  const { state } = exporting;
  const choose = (column: LeadColumn, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(column);
    else next.delete(column);
    setChosen(next);
  };
  return (
    <>
      <h1>{t('work_export')}</h1>
      <div className="export-status" role="status">
        {state === 'working' && (
          <span className="backup-foot">
            <progress
              max={Math.max(1, exporting.total)}
              value={exporting.done}
              aria-label={t('work_export')}
            />
            {t('export_working', {
              done: digits.format(exporting.done),
              total: digits.format(exporting.total),
            })}
            <button type="button" className="button" data-action="export-cancel" onClick={cancel}>
              {t('word_cancel')}
            </button>
          </span>
        )}
        {state === 'made' && t('export_made')}
      </div>
      <div className="cards">
        <section className="card" aria-labelledby="export-csv">
          <h2 id="export-csv">{t('export_csv')}</h2>
          <p className="quiet">{t('export_csv_help')}</p>
          <fieldset className="backup-form">
            <legend>{t('export_columns')}</legend>
            <div className="export-columns">
              {LEAD_COLUMNS.map((column) => (
                <label key={column} className="check">
                  <input
                    type="checkbox"
                    name={column}
                    checked={chosen.has(column)}
                    onChange={({ target }) => choose(column, target.checked)}
                  />
                  {t(TITLES[column])}
                </label>
              ))}
            </div>
          </fieldset>
          <button
            type="button"
            className="button is-main"
            data-action="export-csv"
            disabled={chosen.size === 0 || state === 'working'}
            onClick={() =>
              void begin({
                format: 'csv',
                columns: LEAD_COLUMNS.filter((column) => chosen.has(column)).map((column) => ({
                  column,
                  title: t(TITLES[column]),
                })),
              })
            }
          >
            {t('export_download')}
          </button>
        </section>
        <section className="card" aria-labelledby="export-json">
          <h2 id="export-json">{t('export_json')}</h2>
          <p className="quiet">{t('export_json_help')}</p>
          <button
            type="button"
            className="button is-main"
            data-action="export-json"
            disabled={state === 'working'}
            onClick={() => void begin({ format: 'json' })}
          >
            {t('export_download')}
          </button>
        </section>
      </div>
    </>
  );
}
