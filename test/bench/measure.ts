/** One measured line against its budget (design, "Budgets"). */
export interface Line {
  what: string;
  value: number;
  /** At most this; null is reported only. */
  budget: number | null;
  unit: 'kB' | 'x' | '';
}

/** Middle of the numbers. */
export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** `ratio` where one of the two waits. */
export async function ratioOf(
  ours: () => unknown,
  baseline: () => Promise<unknown>,
  runs = 9,
): Promise<number> {
  const time = async (run: () => unknown) => {
    const began = performance.now();
    await run();
    return performance.now() - began;
  };
  await time(ours);
  await time(baseline);
  const ratios: number[] = [];
  for (let at = 0; at < runs; at++) ratios.push((await time(ours)) / (await time(baseline)));
  return median(ratios);
}

/**
 * How many times longer `ours` takes than `baseline`: the median of ratios of neighbouring runs, after one warm-up of
 * both. Neighbours share whatever else the machine does at that moment.
 */
export function ratio(ours: () => unknown, baseline: () => unknown, runs = 9): number {
  const time = (run: () => unknown) => {
    const began = performance.now();
    run();
    return performance.now() - began;
  };
  time(ours);
  time(baseline);
  return median(Array.from({ length: runs }, () => time(ours) / time(baseline)));
}
