import { lazy, Suspense, useEffect } from 'react';
import type { Contact } from '../../lib/model/contact.ts';
import type { Slot, SlotAnswer } from '../../lib/model/slot.ts';
import { CONTACT_WORD, SLOT_WORD } from '../contact-words.ts';
import type { ActLine } from '../LeadActions.tsx';
import { LeadHints } from '../LeadHints.tsx';
import type { RowParts } from '../LeadRow.tsx';
import type { LeadView } from '../lead-view.ts';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';
import { useCopy } from './use-copy.ts';
import { moveAdvice, useMove } from './use-move.ts';
import { useStep } from './use-step.ts';

/** Not among what the list waits for, and there before anybody asks: keys typed meanwhile would act on the row. */
const loadActions = async () => ({ default: (await import('../LeadActions.tsx')).LeadActions });
const LeadActions = lazy(loadActions);

/**
 * What every row of the pipeline offers, tied to the store. `contactOf`: what somebody did that nobody answered. `onPage`: on their own
 * page, where questions and answers stand apart.
 */
export function useRowParts(
  contactOf: (lead: LeadView) => Contact | null,
  { onPage = false }: { onPage?: boolean } = {},
): RowParts {
  const { now, tabs } = useApp();
  const t = useWords();
  const step = useStep();
  const onMove = useMove();
  useEffect(() => void loadActions(), []);

  const onCopy = useCopy();
  const date = new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium' });
  const said = (answer: SlotAnswer['answer'] | null) =>
    t(answer === null ? 'act_slot_open' : answer === 'yes' ? 'word_yes' : 'word_no');

  const actions = (lead: LeadView, begin: ActLine | null) => {
    const { id: leadId, name } = lead;
    return (
      <Suspense fallback={<p className="quiet">{t('word_loading')}</p>}>
        <LeadActions
          lead={lead}
          begin={begin}
          now={now()}
          onNote={(text) => step('lead.note', { leadId, text }, t('act_note_kept', { name }))}
          onFollowUp={(at) =>
            step(
              'lead.followUp',
              { leadId, at },
              at === null
                ? t('act_follow_cleared', { name })
                : t('act_followed_up', { name, date: date.format(at) }),
            )
          }
          onContact={(contact) =>
            step(
              'touch.record',
              { leadId, contact },
              t('act_contacted', { name, contact: t(CONTACT_WORD[contact]) }),
            )
          }
          onAnswer={
            onPage
              ? undefined
              : (slot: Slot, answer) =>
                  step(
                    'lead.qualify',
                    { leadId, slot, answer },
                    t('act_answered', { name, slot: t(SLOT_WORD[slot]), answer: said(answer) }),
                  )
          }
          onOpen={onPage ? undefined : () => tabs.open(`workspace.html#/person/${leadId}`)}
          onTags={(add, remove) => step('lead.tag', { leadId, add, remove }, t('act_tagged', { name }))}
          onCopy={() => onCopy(lead)}
        />
      </Suspense>
    );
  };
  return {
    advice: moveAdvice,
    onMove,
    actions,
    onCopy,
    hints: (lead) => (
      <LeadHints lead={lead} contact={contactOf(lead)} now={now()} onMove={(to) => onMove(lead, to, null)} />
    ),
  };
}
