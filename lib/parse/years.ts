import type { Position } from '../model/reading.ts';
import { companyKey } from './company.ts';

/** How long somebody is in work: from a to b years, for dates say only the month or the year. Null: not known. */
export interface Years {
  atCompany: [number, number] | null;
  inRole: [number, number] | null;
}

/** A stretch of time or a date not exactly known, in months since the year 0. */
type Span = [number, number];

/** One role: when it can have begun and ended. */
interface Stay {
  start: Span;
  end: Span;
}

/** Months between two roles at one company that month names cannot tell from none: March 2020, then April 2020. */
const SEAMLESS = 2;

/**
 * Years in the current role, and in all at its company (gaps left out). The current role is the first ongoing one;
 * roles are at one company when its key is the same, or its name where a key is missing. A date such as `2020-03` or `2020`
 * gives an interval that holds the truth. `now` in ms. Null where a date that counts is missing or in the future.
 */
export function yearsOf(positions: readonly Position[], now: number): Years {
  const today = monthsOf(now);
  const role = positions.find(({ ongoing }) => ongoing);
  const stay = role && stayOf(role, today);
  if (!stay) return { atCompany: null, inRole: null };
  const stays = positions.filter((other) => isSameCompany(other, role)).map((one) => stayOf(one, today));
  const known = stays.filter((one) => one !== null);
  const isComplete = known.length === stays.length && known.length > 0;
  return {
    atCompany: isComplete ? inYears(covered(known)) : null,
    inRole: inYears(covered([stay])),
  };
}

/** With two decimals: four days. */
const inYears = ([least, most]: Span): Span => [toYears(least), toYears(most)];
const toYears = (months: number): number => Math.round((months / 12) * 100) / 100;

function monthsOf(now: number): number {
  const date = new Date(now);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const begin = Date.UTC(year, month);
  return year * 12 + month + (now - begin) / (Date.UTC(year, month + 1) - begin);
}

/** The month or year that a date names; null when it names none. */
function spanOf(date: string | null): Span | null {
  const [, year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(date ?? '') ?? [];
  if (year === undefined) return null;
  const begin = Number(year) * 12 + (month === undefined ? 0 : Number(month) - 1);
  return [begin, begin + (month === undefined ? 12 : 1)];
}

/** Null when the start is missing or in the future, or the end before it. A past role without an end ended at some time. */
function stayOf({ start, end, ongoing }: Position, today: number): Stay | null {
  const began = spanOf(start);
  if (!began || began[0] > today) return null;
  const ended = ongoing ? ([today, today] satisfies Span) : (spanOf(end) ?? [began[0], today]);
  if (ended[1] < began[0]) return null;
  const within = ([from, to]: Span): Span => [Math.min(from, today), Math.min(to, today)];
  return { start: within(began), end: within(ended) };
}

/** Time covered by the stays at least and at most. */
function covered(stays: Stay[]): Span {
  const surely = stays.map(({ start, end }): Span => [start[1], end[0]]);
  const possibly = stays.map(({ start, end }): Span => [start[0], end[1]]);
  return [lengthOf(surely, SEAMLESS), lengthOf(possibly, 0)];
}

/** Length of the union; gaps of up to `gap` count as filled. */
function lengthOf(spans: Span[], gap: number): number {
  let total = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [from, to] of spans.sort((a, b) => a[0] - b[0])) {
    const begin = from - reached <= gap ? reached : from;
    if (to > begin) {
      total += to - begin;
      reached = to;
    }
  }
  return total;
}

function isSameCompany(one: Position, other: Position): boolean {
  if (one === other) return one.company !== null || one.companyKey !== null;
  const [a, b] = [one.companyKey, other.companyKey];
  if (a && b && kindOf(a) === kindOf(b)) return a === b;
  const [nameA, nameB] = [nameKey(one.company), nameKey(other.company)];
  return nameA !== '' && nameA === nameB;
}

/** `id` or `slug`: a number and a name say nothing of each other. */
const kindOf = (key: string): string => key.slice(0, key.indexOf(':'));
const nameKey = (name: string | null): string => (name === null ? '' : companyKey(name));
