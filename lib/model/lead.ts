import type { Role } from './committee.ts';
import type { InterestSign } from './contact.ts';
import type { Evidence } from './evidence.ts';
import type { Facts } from './fact.ts';
import type { StoredFit } from './fit.ts';
import type { Position, School } from './reading.ts';
import type { Slots } from './slot.ts';
import type { ReadyStage, Stage } from './stage.ts';
import type { Level } from './title.ts';
import type { InterestState } from './touch.ts';

/** One saved person. `deleted` and times are milliseconds UTC; `tags` is a set with a clock per element. */
export interface Lead {
  id: string;
  spaceId: string;
  /** Row shape. */
  v: number;
  stage: Stage;
  /** Why archived, or why moved against the gate's advice. */
  reason: string | null;
  /** Why lost, in the user's words. */
  detail?: string | null;
  name: string;
  companyId: string | null;
  fit: StoredFit | null;
  /** Indexed sort key, higher first: expected fit, a failed gate far below; of equals the one with more interest. */
  rank: number;
  /** 0 to 100 as it was when the row was written. */
  interest: number;
  /** All touches so far: interest at any time follows from it. */
  touched?: InterestState | null;
  /** The last sign of interest since they were archived last. */
  sign?: InterestSign | null;
  slots?: Slots | null;
  /** Their part in buying, as the user says. */
  role?: Role | null;
  /** When the user told them that their data is kept, ms UTC. */
  noticedAt?: number | null;
  /** Lines of the playbook's checklists that are done with them (`tickKey`), each with when, ms UTC. */
  ticks?: Record<string, number> | null;
  /** The last move or touch, ms UTC. */
  activeAt?: number | null;
  /** The next stage where its gate is open; made by the edit path, not there where it is closed. */
  ready?: ReadyStage;
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
