import { ExpectedError } from '../errors.ts';
import type { Stage } from '../model/stage.ts';
import { decideMove } from '../pipeline/check-move.ts';
import type { AssayDb } from './db.ts';
import { type Edit, edit, type Operation, type Writer } from './edit.ts';
import { keysOfLead } from './identities.ts';
import { suppress, unsuppress, withNewHashes } from './suppressions.ts';

export interface MoveLead {
  leadId: string;
  to: Stage;
  reason: string | null;
}

/**
 * Moves a lead to a stage, if its gate allows or the user gave a reason; every move is an activity. Archived as not to
 * be contacted, a person is also kept from being saved again under another address; moved on, no longer.
 */
export async function moveLead(
  writer: Writer,
  operation: Operation,
  move: MoveLead,
): Promise<{ leadId: string; from: Stage; to: Stage }> {
  const { db } = writer;
  const before = await db.leads.get(move.leadId);
  if (!isDoNotContact(move.to, move.reason) && !(before && isDoNotContact(before.stage, before.reason)))
    return edit(writer, operation, (path) => moveIn(path, db, move));
  return withNewHashes(db, await keysOfLead(db, move.leadId), (hashed) =>
    edit(writer, operation, async (path) => {
      const moved = await moveIn(path, db, move);
      if (isDoNotContact(move.to, move.reason)) await suppress(path, db, hashed, 'user');
      else await unsuppress(path, db, hashed, { objected: false });
      return moved;
    }),
  );
}

const isDoNotContact = (stage: Stage, reason: string | null): boolean =>
  stage === 'archived' && reason === 'do-not-contact';

async function moveIn(path: Edit, db: AssayDb, { leadId, to, reason }: MoveLead) {
  const lead = await db.leads.get(leadId);
  if (!lead) throw new ExpectedError('not-found');
  // Already there, perhaps moved from another window: its reason must stay.
  if (lead.stage === to) return { leadId, from: to, to };
  const decision = decideMove(lead, to, reason);
  if (!decision.done) throw new ExpectedError('needs-reason', decision.why);
  const { stage: from } = lead;
  await path.putLead({ ...lead, stage: to, reason, updatedAt: path.now });
  path.addActivity({
    leadId,
    kind: 'stage',
    move: { from, to, reason, override: decision.override },
  });
  return { leadId, from, to };
}
