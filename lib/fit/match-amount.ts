import type { Range } from '../model/attribute-value.ts';
import { between, type Degree, exactly, UNTOLD } from './degree.ts';

/** Rates are rounded and dated: converted amounts are taken this much wider, so that close calls stay open. */
const RATE_MARGIN = 0.1;

/** An amount in another currency, or null when there is no rate. `rates`: units in one US dollar. */
export function convert(
  { min, max, currency }: Range & { currency: string | null },
  to: string,
  rates: Readonly<Record<string, number>>,
): Range | null {
  if (currency === to) return { min, max };
  const from = currency === null ? undefined : rates[currency];
  const into = rates[to];
  if (from === undefined || into === undefined) return null;
  return {
    min: min === null ? null : (min / from) * into * (1 - RATE_MARGIN),
    max: max === null ? null : (max / from) * into * (1 + RATE_MARGIN),
  };
}

/** Known to lie in one range, wanted in another; `size` measures a stretch of the known one that is wanted. */
export function matchRange(
  known: Range,
  wanted: Range,
  size: (min: number, max: number) => number,
  into: Degree,
): void {
  const [from, to] = ends(known);
  const [least, most] = ends(wanted);
  if (from >= least && to <= most) return exactly(1, into);
  if (to < least || from > most) return exactly(0, into);
  const open = from === Number.NEGATIVE_INFINITY || to === Number.POSITIVE_INFINITY;
  const share = size(Math.max(from, least), Math.min(to, most)) / size(from, to);
  between(0, 1, open ? UNTOLD : share, into);
}

const ends = ({ min, max }: Range): [number, number] => [
  min ?? Number.NEGATIVE_INFINITY,
  max ?? Number.POSITIVE_INFINITY,
];

/** How many whole numbers: of *2 to 3 children* half is *at least 3*. */
export const countSize = (min: number, max: number): number =>
  Math.max(0, Math.floor(max) - Math.ceil(min) + 1);

/** Money on a log scale: from 5,000 to 10,000 is as far as from 10,000 to 20,000. */
export const moneySize = (min: number, max: number): number =>
  Math.log(Math.max(max, 1)) - Math.log(Math.max(min, 1));
