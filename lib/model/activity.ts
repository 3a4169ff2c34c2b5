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
}
