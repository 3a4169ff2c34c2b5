import type { CommandName } from '../messages/protocol.ts';
import type { Evidence } from '../model/evidence.ts';
import type { StoredFit } from '../model/fit.ts';
import type { Icp, IcpDraft } from '../model/icp.ts';
import type { Person, Reading } from '../model/reading.ts';

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

/** One version of an ICP. Its content never changes; where it stands among the versions does. */
export interface IcpRow extends Icp {
  /** On the newest version of an archived ICP, which is not `current` then; milliseconds UTC. */
  archivedAt?: number;
  /** When the base rates were renewed last; nothing: when the version was made. */
  ratesAt?: number;
}

/** What is being edited beside the published versions of an ICP, or before the first one. */
export interface DraftRow {
  /** The ICP's. */
  id: string;
  spaceId: string;
  /** Row shape. */
  v: number;
  /** Version that it was begun from; null for an ICP never published. */
  base: number | null;
  draft: IcpDraft;
  createdAt: number;
  updatedAt: number;
}

/** Long work in checkpointed chunks: a killed worker costs one chunk. */
export interface JobRow {
  id: string;
  kind: 'rescore' | 'backfill' | 'sweep';
  /** Only the leads who work at this company, or only this lead; everybody where neither stands. */
  companyId?: string;
  leadId?: string;
  /** Facts are read again too; else evidence that is not outdated is taken as it is. */
  fresh?: boolean;
  /** Where to go on, in the words of its kind: primary key of the last row done; empty before the first. */
  cursor: string;
  /** Leads done, and leads there were at the start; jobs of the first schema have neither. */
  done?: number;
  total?: number;
  /** The user stopped it; it waits to be resumed or started over. */
  stopped?: boolean;
  createdAt: number;
}

/** Somebody who is not to be contacted or saved again: a keyed hash of one of their keys, and nothing else of them. */
export interface SuppressionRow {
  /** HMAC-SHA-256 of the key's text with the secret `suppression`, in hex. */
  id: string;
  at: number;
  /** `objected`: they said so; `user`: the user decided. */
  why: 'objected' | 'user';
}

/** What must not leave in any export but a backup; only the worker, and the page that makes one, read it. */
export interface SecretRow {
  /** `suppression:…`: one that hashes of another store were made with. */
  key: 'suppression' | `suppression:${string}`;
  value: string;
}

/** Somebody imported and not saved (yet); deleted after 30 days. */
export interface CandidateRow {
  id: string;
  spaceId: string;
  v: number;
  name: string;
  /** As in identities: `slug:jane-doe`. */
  keys: string[];
  person: Person;
  /** Where they came from: a file's name. */
  file: string;
  fit: StoredFit | null;
  /** As a lead's. */
  rank: number;
  evidence: Evidence;
  createdAt: number;
}

/** What only the user can decide about leads; nothing happens unasked. */
export interface QuestionRow {
  id: string;
  spaceId: string;
  /** `slug-reassigned`: an address now shows another member; `same-person`: two leads look like one. */
  kind: 'slug-reassigned' | 'same-person';
  /** Whom it is about, two as a rule. */
  leadIds: string[];
  /** What speaks for it, as keys of words. */
  reasons: string[];
  at: number;
  /** When and how it was answered; an answered one is not asked again. */
  answered: {
    at: number;
    same: boolean;
    /** The merge that the answer brought about, as the id of its activity. */
    merge?: string;
    /** The key that the answer gave to the second lead. */
    key?: string;
  } | null;
}

/** A row that could not be read: taken out of the way and shown, never dropped. */
export interface QuarantineRow {
  id: string;
  table: string;
  row: unknown;
  /** Of a lead: its rows of `identities`, so that the same person can be saved anew. */
  keys?: IdentityRow[];
  /** What is wrong with it, for developers. */
  why: string;
  at: number;
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
  /**
   * `swept` and `checked`: when old rows were deleted, all rows looked through; `shapes`: in which versions; `wiping`:
   * everything was deleted, and files are still to go.
   */
  key: 'space' | 'device' | 'clock' | 'swept' | 'checked' | 'shapes' | 'restore' | 'wiping';
  value: string;
}
