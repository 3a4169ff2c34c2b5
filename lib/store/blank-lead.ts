import type { Lead } from '../model/lead.ts';
import type { Edit } from './edit.ts';
import { ROW_VERSIONS } from './upgrade/versions.ts';

/** Who somebody is and how they fit: not part of a blank lead. */
type Known = 'name' | 'companyId' | 'facts' | 'evidence' | 'fit' | 'rank' | 'country' | 'level' | 'functions';

/** A new lead with whom nobody has worked yet; `source` tells where they come from, as `captured:profile`. */
export const blankLead = (path: Edit, source: string): Omit<Lead, Known> => ({
  id: path.newId(),
  spaceId: path.spaceId,
  v: ROW_VERSIONS.leads,
  stage: 'lead',
  reason: null,
  interest: 0,
  activeAt: path.now,
  followUpAt: null,
  source,
  url: null,
  salesUrl: null,
  tags: {},
  positions: [],
  education: [],
  words: [],
  createdAt: path.now,
  updatedAt: path.now,
  deleted: null,
  mergedInto: null,
});
