import type { Band } from '../model/band.ts';
import type { Evidence, Sign, SignField } from '../model/evidence.ts';
import type { Fit } from '../model/fit.ts';
import type { Level } from '../model/title.ts';
import { type ScoredIcp, type ScoreOptions, scoreFit } from './score.ts';

/** What is assumed of somebody. A level or size counts for every criterion that looks at it. */
export interface Assumed {
  /** By criterion: whether it is met. */
  answers: Readonly<Record<string, 'yes' | 'no'>>;
  level: Level | null;
  size: Band | null;
}
export const NOTHING_ASSUMED: Assumed = { answers: {}, level: null, size: null };

/** The fit that somebody would have if what is assumed were known for sure. Pure: nothing is changed, nothing stored. */
export function whatIf(evidence: Evidence, icp: ScoredIcp, assumed: Assumed, options: ScoreOptions): Fit {
  const { level, size } = assumed;
  const known: Evidence = {
    ...evidence,
    ...(level && { levels: [certain<[Level, Level]>([level, level], 'title', options.now)] }),
    ...(size && { sizes: [certain<[Band, Band]>([size, size], 'companySize', options.now)] }),
  };
  return scoreFit(known, icp, { ...options, assumed: new Map(Object.entries(assumed.answers)) });
}

const certain = <T>(value: T, field: SignField, now: number): Sign<T> => ({
  value,
  text: '',
  field,
  source: 'entered',
  reliability: 1,
  seenAt: now,
});

/** A criterion that can be assumed to be met or not. */
export interface OpenCriterion {
  criterion: string;
  test: Fit['pieces'][number]['test'];
  /** Points that are open; null for a must-have or an exclusion. */
  points: number | null;
}

/** What is not known for sure of somebody: gates first, then by open points. */
export const openCriteria = ({ gates, pieces }: Pick<Fit, 'gates' | 'pieces'>): OpenCriterion[] => [
  ...gates
    .filter(({ state }) => state === 'open')
    .map(({ criterion, test }) => ({ criterion, test, points: null })),
  ...pieces
    .filter(({ open }) => open > 0)
    .toSorted((a, b) => b.open - a.open)
    .map(({ criterion, test, open }) => ({ criterion, test, points: open })),
];
