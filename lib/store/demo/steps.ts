import { DAY } from '../../model/day.ts';
import type { Stage } from '../../model/stage.ts';
import type { Say } from '../../model/words.ts';
import { checkMove } from '../../pipeline/check-move.ts';
import type { Operation, Writer } from '../edit.ts';
import { moveLead } from '../move-lead.ts';
import { addNote, changeTags, setFollowUp, setRole } from '../quick-steps.ts';
import { recordTouch } from '../record-touch.ts';
import type { Stepped } from '../step.ts';
import type { DemoStep } from './people.ts';

/** About a month, for days to come back. */
const MONTH = 30 * DAY;

/** Does with an invented person what the user would, at the writer's time. `today`: now, ms UTC. */
export async function takeDemoStep(
  writer: Writer,
  operation: Operation,
  leadId: string,
  step: DemoStep,
  t: Say,
  today: number,
): Promise<Stepped> {
  if ('contact' in step) {
    const { contact, note, known = [] } = step;
    const slots = Object.fromEntries(known.map((slot) => [slot, 'yes' as const]));
    return recordTouch(writer, operation, { leadId, contact, note: note && t(note), slots });
  }
  if ('note' in step) return addNote(writer, operation, { leadId, text: t(step.note) });
  if ('tags' in step) return changeTags(writer, operation, { leadId, add: step.tags, remove: [] });
  if ('role' in step) return setRole(writer, operation, { leadId, role: step.role });
  if ('followUp' in step) return setFollowUp(writer, operation, { leadId, at: today + step.followUp * DAY });
  if ('archived' in step) {
    const { archived: reason, detail, months } = step;
    return moveLead(writer, operation, {
      leadId,
      to: 'archived',
      reason,
      detail: detail && t(detail),
      comeBackAt: months && writer.now + months * MONTH,
    });
  }
  const reason = (await isFree(writer, leadId, step.to)) ? null : t('demo_reason');
  return moveLead(writer, operation, { leadId, to: step.to, reason });
}

/** Whether somebody fits depends on the user's ICPs. */
async function isFree({ db }: Writer, leadId: string, to: Stage): Promise<boolean> {
  const lead = await db.leads.get(leadId);
  return lead !== undefined && checkMove(lead, to).allowed;
}
