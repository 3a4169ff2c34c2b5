import { type ScoredIcp, scoreFit } from '../../../lib/fit/score.ts';
import type { Evidence, Sign, SignField } from '../../../lib/model/evidence.ts';
import type { Criterion, IcpDraft } from '../../../lib/model/icp.ts';
import { loadIndustries } from '../../../lib/parse/industry.ts';
import { nothingKnown } from '../../support/evidence.ts';

export const NOW = Date.UTC(2026, 5, 1);
export const MONTH = 30.4375 * 24 * 3_600_000;

export const sign = <T>(value: T, field: SignField, more: Partial<Sign<T>> = {}): Sign<T> => ({
  value,
  text: 'as shown',
  field,
  source: 'captured',
  reliability: 1,
  seenAt: NOW,
  ...more,
});

export const icpOf = (criteria: Criterion[], more: Partial<ScoredIcp> = {}): ScoredIcp => ({
  id: 'icp',
  version: 1,
  criteria,
  baseRates: {},
  ...more,
});

/** Criteria with everything but attribute and test left at its default. */
export const criterion = (test: { attribute: Criterion['attribute'] } & Record<string, unknown>): Criterion =>
  ({ id: test.attribute, importance: 'important', gate: null, ...test }) as Criterion;

export const asIcp = (draft: IcpDraft): ScoredIcp => icpOf(draft.criteria);

/** A small table: two sisters below one industry, and another one. */
const industries = loadIndustries(
  new TextEncoder().encode('[[1,0,"Food"],[2,1,"Bakeries"],[4,1,"Dairies"],[3,0,"Steel"]]'),
);

/** `[lower, upper]` of one weighted criterion. */
export const bounds = (known: Partial<Evidence>, test: Criterion): number[] => {
  const fit = scoreFit({ ...nothingKnown(), ...known }, icpOf([test]), { now: NOW, industries });
  return [fit.lower, fit.upper];
};
export const YES = [100, 100];
export const NO = [0, 0];
export const OPEN = [0, 100];
