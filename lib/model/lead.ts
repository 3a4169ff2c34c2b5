import type { Evidence } from './evidence.ts';
import type { Facts } from './fact.ts';
import type { StoredFit } from './fit.ts';
import type { Position, School } from './reading.ts';
import type { Stage } from './stage.ts';
import type { Level } from './title.ts';

/** One saved person. `deleted` and times are milliseconds UTC; `tags` is a set with a clock per element. */
export interface Lead {
  id: string;
  spaceId: string;
  /** Row shape. */
  v: number;
  stage: Stage;
  /** Why archived, or why moved against the gate's advice. */
  reason: string | null;
  name: string;
  companyId: string | null;
  fit: StoredFit | null;
  /** Indexed sort key, higher first: expected fit, a failed gate far below. */
  rank: number;
  interest: number;
  followUpAt: number | null;
  /** ISO 3166-1 alpha-2 of the most probable place. */
  country: string | null;
  level: Level | null;
  functions: number[];
  source: string;
  /** Canonical public address, null for somebody only seen where none is shown. */
  url: string | null;
  /** Canonical address in Sales Navigator, for somebody seen there; older rows have none. */
  salesUrl?: string | null;
  tags: Record<string, string>;
  facts: Facts;
  positions: Position[];
  education: School[];
  evidence: Evidence;
  /** Folded words of name, company, title and tags, for search; made by the edit path. */
  words: string[];
  createdAt: number;
  updatedAt: number;
  deleted: number | null;
  mergedInto: string | null;
}
