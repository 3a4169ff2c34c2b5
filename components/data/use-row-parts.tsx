import { lazy, Suspense, useCallback, useEffect } from 'react';
import type { Contact } from '../../lib/model/contact.ts';
import { WORK_STAGES } from '../../lib/model/playbook.ts';
import type { Slot, SlotAnswer } from '../../lib/model/slot.ts';
import { fillIntro } from '../../lib/pipeline/intro.ts';
import { readPlaybook } from '../../lib/store/queries.ts';
import { CONTACT_WORD, PLAY_WORDS, SLOT_WORD } from '../contact-words.ts';
import type { ActLine } from '../LeadActions.tsx';
import { LeadHints } from '../LeadHints.tsx';
import type { RowParts } from '../LeadRow.tsx';
import type { LeadView } from '../lead-view.ts';
import { useToast } from '../Toast.tsx';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';
import { moveAdvice, useMove } from './use-move.ts';
import { useStep } from './use-step.ts';

/** Not among what the list waits for, and there before anybody asks: keys typed meanwhile would act on the row. */
const loadActions = async () => ({ default: (await import('../LeadActions.tsx')).LeadActions });
const LeadActions = lazy(loadActions);

/** What every row of the pipeline offers, tied to the store. `contactOf`: what somebody did that nobody answered. */
export function useRowParts(contactOf: (lead: LeadView) => Contact | null): RowParts {
  const { db, now } = useApp();
  const t = useWords();
  const toast = useToast();
  const step = useStep();
  const onMove = useMove();
  useEffect(() => void loadActions(), []);

  const onCopy = useCallback(
    async ({ name, title, company, stage }: LeadView) => {
      const at = WORK_STAGES.find((each) => each === stage) ?? 'lead';
      const text = readPlaybook(db).then((playbook) =>
        fillIntro(playbook[at].intro ?? t(PLAY_WORDS[at].intro), { name, title, company }),
      );
      try {
        // Asked at the click, for a text that comes later: Firefox refuses five seconds after it.
        await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
        toast({ text: t('act_copied', { name }) });
      } catch {
        toast({ text: t('act_copy_refused') });
      }
    },
    [db, t, toast],
  );
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
          onAnswer={(slot: Slot, answer) =>
            step(
              'lead.qualify',
              { leadId, slot, answer },
              t('act_answered', { name, slot: t(SLOT_WORD[slot]), answer: said(answer) }),
            )
          }
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
