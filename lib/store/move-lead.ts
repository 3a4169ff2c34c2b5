import { ExpectedError } from '../errors.ts';
import type { StepColumns } from '../model/activity.ts';
import type { Lead } from '../model/lead.ts';
import type { Stage } from '../model/stage.ts';
import { decideMove } from '../pipeline/check-move.ts';
import type { AssayDb } from './db.ts';
import { type Edit, edit, type Operation, type Writer } from './edit.ts';
import { keysOfLead } from './identities.ts';
import { type Step, type Stepped, stepIn } from './step.ts';
import { suppress, unsuppress, withNewHashes } from './suppressions.ts';

export interface MoveLead {
  leadId: string;
  to: Stage;
  reason: string | null;
  /** Of somebody lost: why, in the user's words. */
  detail?: string | null | undefined;
  /** Of somebody archived for now: when to come back to them, ms UTC. */
  comeBackAt?: number | null | undefined;
}

/** What a move did; kept with the operation, for undo. */
export interface Moved extends Stepped {
  from: Stage;
  to: Stage;
}

/**
 * Moves a lead to a stage, if its gate allows or the user gave a reason; every move is an activity. Archived as not to
 * be contacted, a person is also kept from being saved again under another address; moved on, no longer.
 */
export async function moveLead(writer: Writer, operation: Operation, move: MoveLead): Promise<Moved> {
  const { db } = writer;
  const before = await db.leads.get(move.leadId);
  if (!isDoNotContact(move.to, move.reason) && !(before && isDoNotContact(before.stage, before.reason)))
    return edit(writer, operation, (path) => moveIn(path, db, move));
  const keys = () => keysOfLead(db, move.leadId);
  return withNewHashes(db, keys, (hashed) =>
    edit(writer, operation, async (path) => {
      const moved = await moveIn(path, db, move);
      if (isDoNotContact(move.to, move.reason)) await suppress(path, db, hashed, 'user');
      // Nothing was done where they are archived already: whoever is to be left alone stays so.
      else if (moved.activityId !== null) await unsuppress(path, db, hashed, { objected: false });
      return moved;
    }),
  );
}

export const isDoNotContact = (stage: Stage, reason: string | null): boolean =>
  stage === 'archived' && reason === 'do-not-contact';

/** The same inside an edit, of somebody who neither was nor is to be left alone. */
async function moveIn(path: Edit, db: AssayDb, move: MoveLead): Promise<Moved> {
  const { stage: from } = (await db.leads.get(move.leadId)) ?? {};
  if (!from) throw new ExpectedError('not-found');
  const stepped = await stepIn(path, db, move.leadId, stepTo(move));
  return { ...stepped, from, to: move.to };
}

/** The step to another stage. */
export const stepTo =
  ({ to, reason, detail = null, comeBackAt = null }: Omit<MoveLead, 'leadId'>): Step =>
  (lead, path) => {
    // Already there, perhaps moved from another window: its reason must stay, unless they are to be left alone.
    const isStopped = isDoNotContact(to, reason) && !isDoNotContact(lead.stage, lead.reason);
    if (lead.stage === to && !isStopped) return null;
    const decision = decideMove(lead, to, reason);
    if (!decision.done) throw new ExpectedError('needs-reason', decision.why);
    const columns: StepColumns = { stage: to, reason, detail, activeAt: path.now };
    const { override } = decision;
    return {
      columns: { ...columns, ...plansAfter(lead, to, comeBackAt, path.now) },
      told: { kind: 'stage', move: { from: lead.stage, to, reason, override, ...(detail && { detail }) } },
    };
  };

/** Whoever is archived is waited for only where a date was named, and has to show interest anew. */
function plansAfter(lead: Lead, to: Stage, comeBackAt: number | null, now: number): StepColumns {
  if (to === 'archived') return { followUpAt: comeBackAt, sign: null };
  const isDue = lead.followUpAt !== null && lead.followUpAt <= now;
  // That they came back is what was waited for.
  return lead.stage === 'archived' && isDue ? { followUpAt: null } : {};
}
