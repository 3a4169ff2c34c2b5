import type { ScoredIcp } from '../../../lib/fit/score.ts';
import type { Evidence, Sign, SignField } from '../../../lib/model/evidence.ts';
import type { Criterion, IcpDraft } from '../../../lib/model/icp.ts';

export const NOW = Date.UTC(2026, 5, 1);
export const MONTH = 30.4375 * 24 * 3_600_000;

export const nothingKnown = (): Evidence => ({
  parser: 1,
  levels: [],
  functions: [],
  places: [],
  sizes: [],
  industries: [],
  texts: [],
  companies: [],
  degrees: [],
  yearsAtCompany: [],
  yearsInRole: [],
  attributes: {},
  hasCompany: false,
});

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
