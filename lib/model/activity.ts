import type { Tone } from './contact.ts';
import type { Fact, Facts } from './fact.ts';
import type { Lead } from './lead.ts';
import type { Person } from './reading.ts';
import type { Stage } from './stage.ts';

export const ACTIVITY_KINDS = [
  'captured',
  'visited',
  'stage',
  'note',
  'touch:message',
  'touch:reply',
  'touch:meeting',
  'touch:form',
  'touch:click',
  'touch:call',
  'edited',
  'merged',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** Something that happened to a lead. Append-only: never changed, only erased with the person. */
export interface Activity {
  id: string;
  spaceId: string;
  leadId: string;
  kind: ActivityKind;
  /** Milliseconds UTC. */
  at: number;
  actor: string;
  clock: string;
  /** Id of the operation that it came of; none where nobody asked for it (`visited`), or in older rows. */
  op?: string;
  /** For `stage`: the move; `override` marks a move against the gate's advice. */
  move?: {
    from: Stage;
    to: Stage;
    reason: string | null;
    override: boolean;
    /** Of somebody lost: why, in the user's words. */
    detail?: string | null;
  };
  /** For touches: how it sounded, and the stage they were at. */
  touch?: { tone: Tone | null; stage: Stage };
  /** For touches: when it happened, ms UTC; `at` is when it was written down. */
  touchAt?: number;
  /** Columns of the lead that a quick step changed, for undo; those that were not there are null. */
  step?: { before: StepColumns; after: StepColumns };
  /** For `captured` and `visited`: the page. */
  page?: string;
  text?: string;
  /** For `edited`: what the user entered or took away. */
  entry?: Entry;
  /** For `captured` on somebody who was saved before: what that changed, for undo. */
  renewal?: Renewal;
  /** For a first `captured`: the candidates whom the lead was made of, for undo. */
  candidates?: FormerCandidate[];
  /** For `merged`: what was before, for undo. */
  merge?: Merge;
}

/** Somebody of a file as they were before they were saved. */
export interface FormerCandidate {
  person: Person;
  keys: string[];
  /** The file's name. */
  file: string;
  /** Milliseconds UTC. */
  createdAt: number;
}

/** Columns that quick steps change: moves, touches, answers, tags, follow-ups. */
export const STEP_COLUMNS = [
  'stage',
  'reason',
  'detail',
  'followUpAt',
  'tags',
  'touched',
  'sign',
  'slots',
  'role',
  'noticedAt',
  'ticks',
  'activeAt',
] as const satisfies (keyof Lead)[];
export type StepColumns = { [column in (typeof STEP_COLUMNS)[number]]?: Lead[column] | null };

/** What a save changed on a lead that was there. */
export interface Renewal {
  /** Columns that changed, as they were; nothing of what scoring makes anew. */
  columns: Partial<Lead>;
  /** Fields that got a new value, with the facts before; null where there were none. */
  facts: { [field in keyof Facts]: Fact[] | null };
  /** Facts only seen again: by their clock, when they had been seen before. */
  seen: Record<string, number>;
  /** Keys written, with when they had been seen last; null for new ones. */
  keys: Record<string, number | null>;
  /** The company that was made for it. */
  companyId: string | null;
  /** Merges that it brought about, as ids of their activities, in their order. */
  merges: string[];
}

/** Two leads that became one. */
export interface Merge {
  /** Rows as they were. */
  winner: Lead;
  loser: Lead;
  /** Keys and activities that were the loser's. */
  keys: string[];
  activities: string[];
  /** What came on the do-not-contact list because the other of the two was on it. */
  stopped?: { keys: string[]; why: 'user' | 'objected' } | undefined;
}

/** One change of what was entered in a field. */
export interface Entry {
  field: string;
  /** Clock of the fact that was entered; null where it was taken away. */
  clock: string | null;
  /** Entered facts that gave way, for undo: the same value renewed, or all of them; of a sensitive attribute none. */
  dropped: Fact[];
}
