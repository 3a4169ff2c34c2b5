import { type ReactNode, useId, useRef, useState } from 'react';
import { useWords } from '../Words.tsx';
import { BarChart } from './BarChart.tsx';
import type { ChartData, TableData } from './chart-data.ts';
import { type ChartLook, chartLook } from './chart-look.ts';
import { DataTable } from './DataTable.tsx';

export interface ChartContent {
  /** Names the chart in files and for tests. */
  name: string;
  title: string;
  about: string;
  /** Null: there is nothing to draw, and `lines` say why. */
  chart: ChartData | null;
  table: TableData;
  /** What the numbers say, and where they say nothing. */
  lines: readonly ReactNode[];
}

interface Props {
  content: ChartContent;
  onPng: (content: ChartContent, chart: ChartData, look: ChartLook) => void;
  onCsv: (content: ChartContent) => void;
}

/** One question to the numbers: a chart or the table, what it says, and both as files. */
export function ChartCard({ content, onPng, onCsv }: Props) {
  const t = useWords();
  const id = useId();
  const area = useRef<HTMLElement>(null);
  const [asTable, setAsTable] = useState(false);
  const { name, title, about, chart, table, lines } = content;
  return (
    <section ref={area} className="chart" aria-labelledby={id} data-chart={name}>
      <div className="chart-head">
        <h2 id={id}>{title}</h2>
        <div className="chart-tools">
          {chart && (
            <button
              type="button"
              className="button is-quiet"
              data-action="as-table"
              aria-pressed={asTable}
              onClick={() => setAsTable(!asTable)}
            >
              {t('insights_table')}
            </button>
          )}
          {chart && (
            <button
              type="button"
              className="button is-quiet"
              data-action="png"
              onClick={() => area.current && onPng(content, chart, chartLook(area.current))}
            >
              {t('insights_png')}
            </button>
          )}
          {table.rows.length > 0 && (
            <button
              type="button"
              className="button is-quiet"
              data-action="csv"
              onClick={() => onCsv(content)}
            >
              {t('insights_csv')}
            </button>
          )}
        </div>
      </div>
      <p className="quiet chart-about">{about}</p>
      {chart && !asTable && <BarChart data={chart} label={t('insights_image', { title })} />}
      <DataTable data={table} caption={title} hidden={chart !== null && !asTable} />
      {lines.length > 0 && (
        <ul className="chart-lines">
          {lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: sentences that never change places
            <li key={at}>
              <span>{line}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
