import type { FunnelStep, WinRate } from '../../../lib/model/insights.ts';
import type { Translate, WordKey } from '../../../lib/model/words.ts';
import { STAGE_WORD } from '../../stage-words.ts';

/** Shares and times as people read them. */
export const writerOf = (t: Translate) => {
  const shares = new Intl.NumberFormat(t.locale, { style: 'percent', maximumFractionDigits: 0 });
  const days = new Intl.NumberFormat(t.locale, {
    style: 'unit',
    unit: 'day',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  });
  return {
    share: (value: number) => shares.format(value),
    days: (value: number) => days.format(value < 10 ? value : Math.round(value)),
  };
};

export const GRADE_WORD: Record<NonNullable<WinRate['grade']>, WordKey> = {
  A: 'insights_grade_a',
  B: 'insights_grade_b',
  C: 'insights_grade_c',
};
export const gradeLabel = (grade: WinRate['grade'], t: Translate): string =>
  t(grade ? GRADE_WORD[grade] : 'board_no_icp');

/** How many of one stage went on to the next, and how long they stayed. */
export function stepLine(step: FunnelStep, next: FunnelStep, t: Translate): string {
  const { share, days } = writerOf(t);
  const { stage, reached, went, conversion, medianDays, stays } = step;
  const names = { from: t(STAGE_WORD[stage]), to: t(STAGE_WORD[next.stage]), went, reached };
  const step1 =
    conversion === null
      ? t('insights_step_few', names)
      : t('insights_step', { ...names, share: share(conversion) });
  if (medianDays === null) return step1;
  return `${step1} ${t('insights_stay', { days: days(medianDays), stays })}`;
}

/** What the decided cases of one fit say. */
export function winLine({ grade, won, lost, rate, low, high }: WinRate, t: Translate): string {
  const { share } = writerOf(t);
  const names = { grade: gradeLabel(grade, t), won, all: won + lost };
  if (rate === null || low === null || high === null) return t('insights_win_few', names);
  return t('insights_win', { ...names, rate: share(rate), low: share(low), high: share(high) });
}
