import { CONTACTS, type Contact } from '../model/contact.ts';
import type { Slots } from '../model/slot.ts';
import { withContact } from '../pipeline/touches.ts';
import type { Operation, Writer } from './edit.ts';
import { withAnswers } from './qualify.ts';
import { type Stepped, takeStep } from './step.ts';

export interface RecordTouch {
  leadId: string;
  contact: Contact;
  /** When it happened, ms UTC; nothing: now. */
  at?: number | undefined;
  note?: string | undefined;
  /** What it answered. */
  slots?: { [slot in keyof Slots]?: 'yes' | 'no' | undefined } | undefined;
}

/**
 * Records a contact with somebody: it feeds interest, may be the sign that makes an opportunity, answers what it
 * answered, and settles a follow-up that was due.
 */
export function recordTouch(writer: Writer, operation: Operation, input: RecordTouch): Promise<Stepped> {
  const { leadId, contact, note } = input;
  return takeStep(writer, operation, leadId, (lead, path) => {
    const touchAt = Math.min(input.at ?? path.now, path.now);
    const { kind, tone } = CONTACTS[contact];
    const text = note?.trim();
    const known = { touched: lead.touched ?? null, sign: lead.sign ?? null };
    const isDue = lead.followUpAt !== null && lead.followUpAt <= path.now;
    const answered = { at: touchAt, by: writer.actor, quote: text || null };
    return {
      columns: {
        ...withContact(known, contact, touchAt),
        activeAt: Math.max(lead.activeAt ?? 0, touchAt),
        ...(isDue && { followUpAt: null }),
        ...(input.slots && { slots: withAnswers(lead.slots, input.slots, answered) }),
      },
      told: { kind, touch: { tone, stage: lead.stage }, touchAt, ...(text && { text }) },
    };
  });
}
