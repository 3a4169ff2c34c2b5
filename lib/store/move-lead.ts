import { ExpectedError } from '../errors.ts';
import type { Stage } from '../model/stage.ts';
import { decideMove } from '../pipeline/check-move.ts';
import { edit, type Operation, type Writer } from './edit.ts';

export interface MoveLead {
  leadId: string;
  to: Stage;
  reason: string | null;
}

/** Moves a lead to a stage, if its gate allows or the user gave a reason; every move is an activity. */
export function moveLead(
  writer: Writer,
  operation: Operation,
  { leadId, to, reason }: MoveLead,
): Promise<{ leadId: string; from: Stage; to: Stage }> {
  return edit(writer, operation, async (path) => {
    const lead = await writer.db.leads.get(leadId);
    if (!lead) throw new ExpectedError('not-found');
    // Already there, perhaps moved from another window: its reason must stay.
    if (lead.stage === to) return { leadId, from: to, to };
    const decision = decideMove(lead, to, reason);
    if (!decision.done) throw new ExpectedError('needs-reason', decision.why);
    const { stage: from } = lead;
    await path.putLead({ ...lead, stage: to, reason, updatedAt: path.now });
    await path.addActivity({
      leadId,
      kind: 'stage',
      move: { from, to, reason, override: decision.override },
    });
    return { leadId, from, to };
  });
}
