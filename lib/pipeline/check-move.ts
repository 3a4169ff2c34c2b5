import type { InterestSign } from '../model/contact.ts';
import type { StoredFit } from '../model/fit.ts';
import { SLOTS, type Slot, type Slots } from '../model/slot.ts';
import { ARCHIVE_REASONS, STAGES, type Stage } from '../model/stage.ts';

/** What a gate looks at. */
export interface Mover {
  stage: Stage;
  fit: Pick<StoredFit, 'verdict'> | null;
  sign?: InterestSign | null;
  slots?: Slots | null;
}

/** So many of the four slots make an opportunity (reference, scoring 1.3). */
export const SLOTS_NEEDED = 3;

/** What is known to hold of them. */
export const slotsMet = (slots: Slots | null | undefined): Slot[] =>
  SLOTS.filter((slot) => slots?.[slot]?.answer === 'yes');

/** Why a gate advises against a move. A reason in the user's words overrides the first two; archiving has its own four. */
export type Why = 'not-qualified' | 'no-interest' | 'needs-reason';
export type MoveCheck = { allowed: true } | { allowed: false; why: Why };

/** The gate in front of each stage: what is missing to enter it, or null. */
const GATES: Record<Exclude<Stage, 'archived'>, (lead: Mover) => Why | null> = {
  lead: () => null,
  prospect: (lead) => (lead.fit?.verdict === 'fit' ? null : 'not-qualified'),
  opportunity: ({ sign, slots }) => (sign || slotsMet(slots).length >= SLOTS_NEEDED ? null : 'no-interest'),
  customer: () => null,
};

const PIPELINE = STAGES.filter((stage) => stage !== 'archived');

/**
 * Does the pipeline allow a move without a word? Backward moves are free, forward ones pass every gate between
 * (design: a prospect is qualified, an opportunity has shown interest). Somebody archived starts again as a lead would.
 */
export function checkMove(lead: Mover, to: Stage): MoveCheck {
  if (lead.stage === to) return { allowed: true };
  if (to === 'archived') return { allowed: false, why: 'needs-reason' };
  const from = lead.stage === 'archived' ? 0 : PIPELINE.indexOf(lead.stage);
  for (const stage of PIPELINE.slice(from + 1, PIPELINE.indexOf(to) + 1)) {
    const why = GATES[stage](lead);
    if (why) return { allowed: false, why };
  }
  return { allowed: true };
}

/** The move as it will be recorded, or what is missing. `override` marks a move against the gate's advice. */
export type MoveDecision = { done: true; override: boolean } | { done: false; why: Why };

/** The worker's last word: the gate's advice together with the reason given. */
export function decideMove(lead: Mover, to: Stage, reason: string | null): MoveDecision {
  const check = checkMove(lead, to);
  if (check.allowed) return { done: true, override: false };
  if (to === 'archived') {
    const known = ARCHIVE_REASONS.some((archive) => archive === reason);
    return known ? { done: true, override: false } : { done: false, why: check.why };
  }
  return reason?.trim() ? { done: true, override: true } : { done: false, why: check.why };
}
