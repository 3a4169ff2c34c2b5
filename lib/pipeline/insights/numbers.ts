import { FEW } from '../../model/insights.ts';

/** `part` of `all`, 0 to 1; null where they are too few to say. */
export const shareOf = (part: number, all: number): number | null => (all < FEW ? null : part / all);

/** The middle of the numbers; null where they are too few to say. */
export function medianOf(numbers: readonly number[]): number | null {
  if (numbers.length < FEW) return null;
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** 95 % of a normal distribution lie within so many standard deviations. */
const Z = 1.96;

/** Where a true rate lies, 19 times of 20, when `part` of `all` were seen (Wilson's score interval). */
export function rangeOf(part: number, all: number): [low: number, high: number] | null {
  if (all < FEW) return null;
  const rate = part / all;
  const square = Z * Z;
  const middle = (rate + square / (2 * all)) / (1 + square / all);
  const half = (Z * Math.sqrt((rate * (1 - rate)) / all + square / (4 * all * all))) / (1 + square / all);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
