import type { WordKey } from './words.ts';

/** What each version brought that a user would want to hear of, newest first. */
export const NEWS: readonly [version: string, words: readonly WordKey[]][] = [
  ['0.1.0', ['news_0_1_follow_ups', 'news_0_1_surfaces', 'news_0_1_backup']],
];

/** What came after version `from`, newest first. */
export const newsSince = (from: string): typeof NEWS =>
  NEWS.filter(([version]) => compare(version, from) > 0);

/** Positive where `a` is the later version: `0.10.0` comes after `0.9.1`. */
function compare(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let at = 0; at < Math.max(left?.length ?? 0, right?.length ?? 0); at++) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
