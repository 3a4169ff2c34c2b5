import type { CommandName } from '../messages/protocol.ts';
import type { Reading } from '../model/reading.ts';

/** One key of a person; several point to one lead (design, decision 7). */
export interface IdentityRow {
  spaceId: string;
  /** `slug:jane-doe`, `member:123`, `token:ACoAA…`, `sales:ACwAA…`. */
  key: string;
  leadId: string;
  firstSeen: number;
  lastSeen: number;
}

/** A total kept in the same transaction as what it counts: counting rows is linear (reference, reliability 4.4). */
export interface CounterRow {
  spaceId: string;
  /** `stage:lead` and so on. */
  name: string;
  value: number;
}

/** A command that was carried out: a repeat is answered from here. */
export interface OpRow {
  id: string;
  name: CommandName;
  at: number;
  answer: unknown;
}

/** Long work in checkpointed chunks: a killed worker costs one chunk. */
export interface JobRow {
  id: string;
  kind: 'rescore';
  /** Only the leads who work at this company; everybody where nothing stands. */
  companyId?: string;
  /** Primary key of the last row done; empty before the first. */
  cursor: string;
  createdAt: number;
}

export interface SettingRow {
  key: string;
  /** Sharable settings may later follow a team, device settings never. */
  scope: 'sharable' | 'device';
  value: unknown;
}

/** How a reader did lately, by reader and missed field; no person in it. */
export interface HealthRow {
  id: string;
  kind: Reading['kind'];
  frontend: Reading['frontend'];
  field: string;
  why: string;
  hook: string | null;
  count: number;
  lastAt: number;
}

export interface MetaRow {
  key: 'space' | 'device' | 'clock';
  value: string;
}
