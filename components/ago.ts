import { DAY } from '../lib/model/day.ts';

const STEPS: [days: number, unit: Intl.RelativeTimeFormatUnit][] = [
  [365, 'year'],
  [30, 'month'],
  [7, 'week'],
  [1, 'day'],
];

/** `today`, `3 weeks ago`, in the given language; both in milliseconds UTC. */
export function ago(locale: string, at: number, now: number): string {
  const days = Math.max(0, Math.round((startOfDay(now) - startOfDay(at)) / DAY));
  const [size, unit] = STEPS.find(([least]) => days >= least) ?? [1, 'day'];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-Math.floor(days / size), unit);
}

const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
