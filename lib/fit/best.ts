import type { Evidence } from '../model/evidence.ts';
import type { Fit } from '../model/fit.ts';
import { quickScorer, rankOf, type ScoredIcp, type ScoreOptions, scoreFit } from './score.ts';

/**
 * The fit against the live ICP that suits best, and how well the others do, best first.
 * `best` is null without ICPs. Of equal ones the first given wins.
 */
export function bestFit<I extends ScoredIcp>(
  evidence: Evidence,
  icps: readonly I[],
  options: Omit<ScoreOptions, 'baseRates'>,
): { best: Fit | null; others: { icp: I; expected: number }[] } {
  const ranked = icps
    .map((icp) => ({ icp, fit: quickScorer(icp, options)(evidence) }))
    .sort((a, b) => rankOf(b.fit) - rankOf(a.fit));
  const [first, ...others] = ranked;
  return {
    best: first ? scoreFit(evidence, first.icp, options) : null,
    others: others.map(({ icp, fit }) => ({ icp, expected: fit.expected })),
  };
}
