import type { Attention } from '../../../lib/model/attention.ts';
import {
  FEW,
  type FitSpread,
  type FunnelStep,
  type SourceShare,
  type WinRate,
} from '../../../lib/model/insights.ts';
import type { Translate } from '../../../lib/model/words.ts';
import { shareOf } from '../../../lib/pipeline/insights/numbers.ts';
import type { ChartContent } from '../../insights/ChartCard.tsx';
import { STAGE_WORD } from '../../stage-words.ts';
import { SOURCE_WORD } from '../../table/column-words.ts';
import { gradeLabel, stepLine, winLine } from './chart-words.ts';

export function funnelChart(steps: readonly FunnelStep[], t: Translate): ChartContent {
  const labels = steps.map(({ stage }) => t(STAGE_WORD[stage]));
  return {
    name: 'funnel',
    title: t('insights_funnel'),
    about: t('insights_funnel_about'),
    chart: {
      labels,
      series: [
        { label: t('insights_went'), values: steps.map(({ went }) => went), tone: 'full' },
        { label: t('insights_here'), values: steps.map(({ here }) => here), tone: 'line' },
        { label: t('insights_left'), values: steps.map(({ left }) => left), tone: 'pale' },
      ],
      share: false,
      lying: true,
      stacked: true,
    },
    table: {
      columns: [
        { title: t('export_col_stage'), kind: 'text' },
        { title: t('insights_reached'), kind: 'count' },
        { title: t('insights_went'), kind: 'count' },
        { title: t('insights_here'), kind: 'count' },
        { title: t('insights_left'), kind: 'count' },
        { title: t('insights_conversion'), kind: 'share' },
        { title: t('insights_days'), kind: 'days' },
        { title: t('insights_stays'), kind: 'count' },
      ],
      rows: steps.map(({ reached, went, here, left, conversion, medianDays, stays }, at) => [
        labels[at],
        reached,
        went,
        here,
        left,
        at === steps.length - 1 ? undefined : conversion,
        medianDays,
        stays,
      ]),
    },
    lines: steps.flatMap((step, at) => {
      const next = steps[at + 1];
      return next && step.reached > 0 ? stepLine(step, next, t) : [];
    }),
  };
}

export function fitChart({ bands, unknown }: FitSpread, t: Translate): ChartContent {
  const labels = bands.map(({ from, to }) => `${from}–${to}`);
  const series = [
    { label: t('verdict_fit'), values: bands.map(({ fit }) => fit), tone: 'full' as const },
    { label: t('verdict_undecided'), values: bands.map(({ undecided }) => undecided), tone: 'line' as const },
    { label: t('verdict_not_fit'), values: bands.map(({ notFit }) => notFit), tone: 'pale' as const },
  ];
  return {
    name: 'fit',
    title: t('insights_fit'),
    about: t('insights_fit_about'),
    chart: { labels, series, share: false, lying: false, stacked: true },
    table: {
      columns: [
        { title: t('insights_fit_range'), kind: 'text' },
        ...series.map(({ label }) => ({ title: label, kind: 'count' as const })),
      ],
      rows: bands.map(({ fit, undecided, notFit }, at) => [labels[at], fit, undecided, notFit]),
    },
    lines: unknown > 0 ? [t.plural('insights_unknown', unknown)] : [],
  };
}

export function sourcesChart(sources: readonly SourceShare[], t: Translate): ChartContent {
  const labels = sources.map(({ source }) => t(source ? SOURCE_WORD[source] : 'insights_elsewhere'));
  return {
    name: 'sources',
    title: t('insights_sources'),
    about: t('insights_sources_about'),
    chart: {
      labels,
      series: [
        { label: t('verdict_fit'), values: sources.map(({ fit }) => fit), tone: 'full' },
        { label: t('insights_others'), values: sources.map(({ all, fit }) => all - fit), tone: 'pale' },
      ],
      share: false,
      lying: true,
      stacked: true,
    },
    table: {
      columns: [
        { title: t('export_col_source'), kind: 'text' },
        { title: t('insights_people'), kind: 'count' },
        { title: t('verdict_fit'), kind: 'count' },
        { title: t('insights_fit_share'), kind: 'share' },
        { title: t('stage_customer'), kind: 'count' },
      ],
      rows: sources.map(({ all, fit, customers }, at) => [
        labels[at],
        all,
        fit,
        shareOf(fit, all),
        customers,
      ]),
    },
    lines: [],
  };
}

export function winsChart(rates: readonly WinRate[], t: Translate): ChartContent {
  const decided = rates.filter(({ won, lost }) => won + lost > 0);
  const told = decided.filter(({ rate }) => rate !== null);
  const series = { label: t('insights_rate'), values: told.map(({ rate }) => rate), tone: 'full' as const };
  const labels = told.map(({ grade }) => gradeLabel(grade, t));
  return {
    name: 'wins',
    title: t('insights_wins'),
    about: t('insights_wins_about'),
    chart: told.length > 0 ? { labels, series: [series], share: true, lying: true, stacked: true } : null,
    table: {
      columns: [
        { title: t('insights_fit_range'), kind: 'text' },
        { title: t('insights_won'), kind: 'count' },
        { title: t('insights_lost'), kind: 'count' },
        { title: t('insights_rate'), kind: 'share' },
        { title: t('insights_low'), kind: 'share' },
        { title: t('insights_high'), kind: 'share' },
      ],
      rows: decided.map(({ grade, won, lost, rate, low, high }) => [
        gradeLabel(grade, t),
        won,
        lost,
        rate,
        low,
        high,
      ]),
    },
    lines: decided.length > 0 ? decided.map((rate) => winLine(rate, t)) : [t('insights_wins_none')],
  };
}

export function attentionChart(attention: readonly Attention[], t: Translate): ChartContent {
  const all = attention.reduce((sum, { touches }) => sum + touches, 0);
  const isFew = all < FEW;
  const labels = attention.map(({ stage }) => t(STAGE_WORD[stage]));
  return {
    name: 'attention',
    title: t('insights_attention'),
    about: t('insights_attention_about'),
    chart: isFew
      ? null
      : {
          labels,
          series: [
            { label: t('insights_contact_share'), values: attention.map(({ share }) => share), tone: 'full' },
            { label: t('insights_aim'), values: attention.map(({ target }) => target), tone: 'pale' },
          ],
          share: true,
          lying: true,
          stacked: false,
        },
    table: {
      columns: [
        { title: t('export_col_stage'), kind: 'text' },
        { title: t('insights_contacts'), kind: 'count' },
        { title: t('insights_contact_share'), kind: 'share' },
        { title: t('insights_aim'), kind: 'share' },
      ],
      rows: attention.map(({ touches, share, target }, at) => [
        labels[at],
        touches,
        isFew ? null : share,
        target,
      ]),
    },
    lines: isFew ? [t.plural('insights_contacts_few', all)] : [],
  };
}
