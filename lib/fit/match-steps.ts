import { between, type Degree } from './degree.ts';

/** Codes of an ordered list with their places in it. */
export const indexOf = <T extends string>(codes: readonly T[]): Record<T, number> =>
  Object.fromEntries(codes.map((code, index) => [code, index])) as Record<T, number>;

/** Degree of each step of an ordered list: 1 where it is wanted, `near` beside one, else 0. */
export function stepDegrees<T>(all: readonly T[], wanted: readonly T[], near: number): number[] {
  return all.map((step, index) => {
    if (wanted.includes(step)) return 1;
    const neighbours = [all[index - 1], all[index + 1]];
    return neighbours.some((other) => other !== undefined && wanted.includes(other)) ? near : 0;
  });
}

/** Somebody between two steps (both included): of the degrees there the least, the most, and the mean to expect. */
export function matchSteps(from: number, to: number, degrees: readonly number[], into: Degree): void {
  let low = 1;
  let high = 0;
  let sum = 0;
  for (let step = from; step <= to; step++) {
    const degree = degrees[step] as number;
    if (degree < low) low = degree;
    if (degree > high) high = degree;
    sum += degree;
  }
  between(low, high, sum / (to - from + 1), into);
}

/**
 * Does somebody of these levels decide in a company of these sizes? `upTo`: by level the largest size where they do,
 * −1 for never.
 */
export function matchDecision(
  levels: readonly [number, number],
  sizes: readonly [number, number],
  upTo: readonly number[],
  into: Degree,
): void {
  let decides = 0;
  for (let level = levels[0]; level <= levels[1]; level++)
    decides += Math.max(0, Math.min(upTo[level] as number, sizes[1]) - sizes[0] + 1);
  const cells = (levels[1] - levels[0] + 1) * (sizes[1] - sizes[0] + 1);
  between(decides === cells ? 1 : 0, decides === 0 ? 0 : 1, decides / cells, into);
}
