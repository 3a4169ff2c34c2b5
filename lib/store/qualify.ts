import { SLOTS, type Slot, type SlotAnswer, type Slots } from '../model/slot.ts';
import type { Operation, Writer } from './edit.ts';
import { type Stepped, takeStep } from './step.ts';

export interface Qualify {
  leadId: string;
  slot: Slot;
  /** Null: it is not known after all. */
  answer: SlotAnswer['answer'] | null;
  quote?: string | undefined;
}

/** Notes what was found out about one of the four slots. */
export function qualify(writer: Writer, operation: Operation, input: Qualify): Promise<Stepped> {
  const { leadId, slot, answer } = input;
  const quote = input.quote?.trim() || null;
  return takeStep(writer, operation, leadId, (lead, path) => {
    const answered = { at: path.now, by: writer.actor, quote };
    return {
      columns: { slots: withAnswers(lead.slots, { [slot]: answer }, answered), activeAt: path.now },
      told: { kind: 'edited', ...(quote && { text: quote }) },
    };
  });
}

/** Answers as they are after some more; null takes one away. */
export function withAnswers(
  slots: Slots | null | undefined,
  more: { [slot in Slot]?: SlotAnswer['answer'] | null | undefined },
  answered: Omit<SlotAnswer, 'answer'>,
): Slots {
  const all: Slots = { ...slots };
  for (const slot of SLOTS) {
    const answer = more[slot];
    if (answer === null) delete all[slot];
    else if (answer) all[slot] = { answer, ...answered };
  }
  return all;
}
