import type { LeadLine } from '../../lib/model/lead-line.ts';
import { NOON } from './store.ts';

/** Somebody invented as a line; any column can be replaced. */
export const leadLine = (columns: Partial<LeadLine> & Pick<LeadLine, 'id'>): LeadLine => ({
  name: 'Ada Ferri',
  headline: null,
  title: 'Operations Director',
  company: null,
  companyId: null,
  location: null,
  country: null,
  level: null,
  functions: [],
  url: null,
  stage: 'lead',
  reason: null,
  detail: null,
  fit: null,
  rank: 0,
  interest: 0,
  sign: null,
  slots: {},
  tags: [],
  words: '',
  ready: null,
  source: 'captured:profile',
  followUpAt: null,
  savedAt: NOON,
  activeAt: null,
  ...columns,
});

/** A stored fit around `expected`. */
export const fitOf = (expected: number, icpId = 'icp-1'): NonNullable<LeadLine['fit']> => ({
  lower: expected,
  expected,
  upper: expected,
  verdict: expected >= 70 ? 'fit' : 'not-fit',
  icpId,
  icpVersion: 1,
  scoredAt: NOON,
});
