import type { Fact } from './fact.ts';
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
  /** For `stage`: the move; `override` marks a move against the gate's advice. */
  move?: { from: Stage; to: Stage; reason: string | null; override: boolean };
  /** For `captured` and `visited`: the page. */
  page?: string;
  text?: string;
  /** For `edited`: what the user entered or took away. */
  entry?: Entry;
}

/** One change of what was entered in a field. */
export interface Entry {
  field: string;
  /** Clock of the fact that was entered; null where it was taken away. */
  clock: string | null;
  /** Entered facts that gave way, for undo: the same value renewed, or all of them; of a sensitive attribute none. */
  dropped: Fact[];
}
