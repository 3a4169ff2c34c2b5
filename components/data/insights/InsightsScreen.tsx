import '../../insights/insights.css';
import { useMemo } from 'react';
import { download } from '../../download.ts';
import { ChartCard, type ChartContent } from '../../insights/ChartCard.tsx';
import type { ChartData } from '../../insights/chart-data.ts';
import type { ChartLook } from '../../insights/chart-look.ts';
import { chartPng } from '../../insights/chart-png.ts';
import { useToast } from '../../Toast.tsx';
import { useWords } from '../../Words.tsx';
import { useApp } from '../app.ts';
import { NobodyYet } from '../NobodyYet.tsx';
import { useAttention } from '../use-attention.ts';
import { attentionChart, fitChart, funnelChart, sourcesChart, winsChart } from './charts.ts';
import { useInsights } from './use-insights.ts';

/** What the numbers say: how far people come, who they are, where from, who buys, where contacts go. */
export function InsightsScreen() {
  const t = useWords();
  const toast = useToast();
  const { exports, now } = useApp();
  const { insights, reading, again } = useInsights();
  const attention = useAttention('four');
  const charts = useMemo(
    () =>
      insights && attention
        ? [
            funnelChart(insights.funnel, t),
            fitChart(insights.fit, t),
            sourcesChart(insights.sources, t),
            winsChart(insights.wins, t),
            attentionChart(attention, t),
          ]
        : null,
    [insights, attention, t],
  );
  const fileOf = ({ name }: ChartContent, ending: string) =>
    `assay-${name}-${new Date(now()).toISOString().slice(0, 10)}.${ending}`;
  const onPng = async (content: ChartContent, chart: ChartData, look: ChartLook) => {
    download(await chartPng(chart, look, { title: content.title, locale: t.locale }), fileOf(content, 'png'));
    toast({ text: t('export_made') });
  };
  const onCsv = async (content: ChartContent) => {
    const { columns, rows } = content.table;
    await (await exports()).download(
      {
        format: 'cells',
        name: fileOf(content, 'csv'),
        titles: columns.map(({ title }) => title),
        total: rows.length,
        row: (at) => (rows[at] ?? []).map((cell) => cell ?? null),
      },
      () => {},
      new AbortController().signal,
    );
    toast({ text: t('export_made') });
  };
  return (
    <>
      <div className="insights-head">
        <h1>{t('work_insights')}</h1>
        {insights && (
          <p className="quiet">
            {t('insights_at', {
              time: new Intl.DateTimeFormat(t.locale, { timeStyle: 'short' }).format(insights.at),
            })}
          </p>
        )}
        {insights && (
          <button type="button" className="button" data-action="count-again" onClick={again}>
            {t('insights_again')}
          </button>
        )}
      </div>
      {!charts ? (
        <div className="insights-progress" role="status">
          <p>{t('insights_reading', reading)}</p>
          <progress value={reading.read} max={Math.max(1, reading.total)} aria-label={t('work_insights')} />
        </div>
      ) : insights?.people === 0 ? (
        <NobodyYet text="insights_empty" />
      ) : (
        <div className="insights">
          {charts.map((content) => (
            <ChartCard key={content.name} content={content} onPng={onPng} onCsv={onCsv} />
          ))}
        </div>
      )}
    </>
  );
}
