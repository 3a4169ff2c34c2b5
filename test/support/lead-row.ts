import { PARSER_VERSION } from '../../lib/fit/evidence.ts';
import type { Lead } from '../../lib/model/lead.ts';
import { nothingKnown } from './evidence.ts';

/** A stored lead with all that a row has; any column can be replaced. */
export const leadRow = (columns: Partial<Lead> & Pick<Lead, 'id'>): Lead => ({
  spaceId: 'space',
  v: 2,
  stage: 'lead',
  reason: null,
  name: 'Ada Ferri',
  companyId: null,
  fit: null,
  rank: 0,
  interest: 0,
  followUpAt: null,
  country: null,
  level: null,
  functions: [],
  source: 'captured:profile',
  url: null,
  salesUrl: null,
  tags: {},
  facts: {},
  positions: [],
  education: [],
  evidence: nothingKnown(PARSER_VERSION),
  words: [],
  createdAt: 0,
  updatedAt: 0,
  deleted: null,
  mergedInto: null,
  ...columns,
});
