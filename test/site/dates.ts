import type { Locale } from './locales.ts';

/** Fixed "today" of the network, so that pages are the same every day. */
export const PRACTICE_NOW = Date.UTC(2026, 10, 15);

/** `YYYY-MM` or `YYYY` as the page shows it. */
export function showDate(date: string, locale: Locale): string {
  const [year = '', month] = date.split('-');
  if (!month) return locale.lang === 'ja' || locale.lang === 'zh' ? `${year}年` : year;
  return locale.monthYear.replace('MON', locale.months[Number(month) - 1] ?? '').replace('Y', year);
}

/** Months from start to end, both counted, as LinkedIn counts. */
export function monthsBetween(start: string, end: string | null, now: number): number {
  const at = (date: string, without: number) =>
    Number(date.slice(0, 4)) * 12 + (Number(date.slice(5, 7)) || without);
  const today = new Date(now);
  const last = end === null ? today.getUTCFullYear() * 12 + today.getUTCMonth() + 1 : at(end, 12);
  return Math.max(1, last - at(start, 1) + 1);
}

/** "3 yrs 1 mo" in the interface's language. */
export function showDuration(months: number, locale: Locale): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const form = (count: number, forms: readonly [string, string]) =>
    forms[count === 1 ? 0 : 1].replace('N', String(count));
  return [years && form(years, locale.year), rest && form(rest, locale.month)].filter(Boolean).join(' ');
}

/** "Mar 2021 - Present · 3 yrs", the line by which work history is found. */
export function showRange(start: string, end: string | null, locale: Locale, now: number): string {
  const until = end === null ? locale.present : showDate(end, locale);
  return `${showDate(start, locale)}${locale.dash}${until} · ${showDuration(monthsBetween(start, end, now), locale)}`;
}
