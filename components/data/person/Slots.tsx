import type { Lead } from '../../../lib/model/lead.ts';
import { SLOTS } from '../../../lib/model/slot.ts';
import { SLOTS_NEEDED, slotsMet } from '../../../lib/pipeline/check-move.ts';
import { SLOT_WORD } from '../../contact-words.ts';
import { SlotRow } from '../../person/SlotRow.tsx';
import { useWords } from '../../Words.tsx';
import { useStep } from '../use-step.ts';

/** What has to be known before a sale is likely, with the words that it rests on. */
export function Slots({ lead }: { lead: Lead }) {
  const t = useWords();
  const step = useStep();
  const slots = lead.slots ?? {};
  return (
    <>
      <p className="quiet">{t('slot_help', { met: slotsMet(slots).length, needed: SLOTS_NEEDED })}</p>
      <ul className="slots">
        {SLOTS.map((slot) => (
          <SlotRow
            key={slot}
            slot={slot}
            known={slots[slot]}
            onAnswer={(answer, quote) =>
              step(
                'lead.qualify',
                { leadId: lead.id, slot, answer, ...(answer && { quote }) },
                t('act_answered', {
                  name: lead.name,
                  slot: t(SLOT_WORD[slot]),
                  answer: t(answer === null ? 'act_slot_open' : answer === 'yes' ? 'word_yes' : 'word_no'),
                }),
              )
            }
          />
        ))}
      </ul>
    </>
  );
}
