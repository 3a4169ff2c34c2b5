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

/** How one hook did in one front end: dates in milliseconds UTC, numbers of pages; nothing of whom they showed. */
export interface HealthRow {
  /** Front end and hook. */
  id: string;
  frontend: Reading['frontend'];
  /** Its id, or kind and field (or refusal) where no single hook is to blame: `profile.positions`. */
  hook: string;
  firstWorked: number | null;
  lastWorked: number | null;
  lastDrift: number | null;
  worked: number;
  /** The page shows nothing there, as some do. */
  missed: number;
  /** The page shows something that could not be read. */
  drifted: number;
}

export interface MetaRow {
  key: 'space' | 'device' | 'clock';
  value: string;
}
