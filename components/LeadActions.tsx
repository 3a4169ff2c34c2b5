import { useEffect, useRef } from 'react';
import { CONTACT_NAMES, type Contact } from '../lib/model/contact.ts';
import { SLOTS, type Slot, type SlotAnswer } from '../lib/model/slot.ts';
import type { WordKey } from '../lib/model/words.ts';
import { AddLine } from './AddLine.tsx';
import { CONTACT_WORD, SLOT_WORD } from './contact-words.ts';
import { DayChips } from './DayChips.tsx';
import { dayText, morningAfter, morningOf } from './days.ts';
import { Icon } from './Icon.tsx';
import type { LeadView } from './lead-view.ts';
import { useWords } from './Words.tsx';

/** The line that the keyboard wants to begin with. */
export type ActLine = 'note' | 'follow-up' | 'contact' | 'tags';

interface Props {
  lead: LeadView;
  begin: ActLine | null;
  /** Milliseconds UTC. */
  now: number;
  /** False: it could not be kept. */
  onNote: (text: string) => Promise<boolean>;
  /** Null: done. */
  onFollowUp: (at: number | null) => void;
  onContact: (contact: Contact) => void;
  /** Null: not known after all. Without it the questions stand elsewhere. */
  onAnswer?: ((slot: Slot, answer: SlotAnswer['answer'] | null) => void) | undefined;
  /** Opens all that is known of them; where it is open already there is none. */
  onOpen?: (() => void) | undefined;
  onTags: (add: string[], remove: string[]) => Promise<boolean>;
  onCopy: () => void;
}

const NEXT = { none: 'yes', yes: 'no', no: null } as const;
const SIGN = { none: '?', yes: '✓', no: '✗' } as const;
const ANSWER: Record<keyof typeof NEXT, WordKey> = { none: 'act_slot_open', yes: 'word_yes', no: 'word_no' };

/** What can be done with one lead besides moving it; every line acts at once and can be taken back. */
export function LeadActions(props: Props) {
  const { lead, begin, now, onNote, onFollowUp, onContact, onAnswer, onOpen, onTags, onCopy } = props;
  const t = useWords();
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The panel opened because the user asked for this line.
    if (begin) area.current?.querySelector<HTMLElement>(`[data-line="${begin}"] :is(input, button)`)?.focus();
  }, [begin]);
  return (
    <div className="act" ref={area}>
      <div className="act-line" data-line="note">
        <AddLine
          label={t('act_note')}
          act={t('act_note_keep')}
          action="note"
          longest={5_000}
          onAdd={onNote}
        />
      </div>
      <fieldset className="act-line" data-line="follow-up">
        <legend>{t('act_follow_up')}</legend>
        <div className="act-chips">
          <DayChips now={now} action="follow-up" onPick={onFollowUp} />
          <input
            type="date"
            name="follow-up"
            aria-label={t('act_follow_date')}
            min={dayText(morningAfter(now, 1))}
            max="2199-12-31"
            defaultValue={lead.followUpAt === null ? '' : dayText(lead.followUpAt)}
            onChange={(event) => {
              const at = morningOf(event.target.value);
              // While a year is typed it is one of the first centuries.
              if (at !== null && at > now) onFollowUp(at);
            }}
          />
          {lead.followUpAt !== null && (
            <button
              type="button"
              className="button"
              data-action="follow-done"
              onClick={() => onFollowUp(null)}
            >
              <Icon name="check" />
              {t('act_follow_done')}
            </button>
          )}
        </div>
      </fieldset>
      <fieldset className="act-line" data-line="contact">
        <legend>{t('act_contact')}</legend>
        <div className="act-chips">
          {CONTACT_NAMES.map((contact) => (
            <button
              key={contact}
              type="button"
              className="button"
              data-action="contact"
              data-contact={contact}
              onClick={() => onContact(contact)}
            >
              {t(CONTACT_WORD[contact])}
            </button>
          ))}
        </div>
      </fieldset>
      {onAnswer && (
        <fieldset className="act-line">
          <legend>{t('act_known')}</legend>
          <div className="act-chips">
            {SLOTS.map((slot) => {
              const state = lead.slots[slot]?.answer ?? 'none';
              return (
                <button
                  key={slot}
                  type="button"
                  className={`button slot is-${state}`}
                  data-action="slot"
                  data-slot={slot}
                  aria-label={t('act_slot_state', { slot: t(SLOT_WORD[slot]), answer: t(ANSWER[state]) })}
                  title={lead.slots[slot]?.quote ?? undefined}
                  onClick={() => onAnswer(slot, NEXT[state])}
                >
                  <span aria-hidden="true">{SIGN[state]}</span>
                  {t(SLOT_WORD[slot])}
                </button>
              );
            })}
          </div>
        </fieldset>
      )}
      <div className="act-line" data-line="tags">
        <AddLine
          label={t('act_tags')}
          act={t('act_tag_add')}
          action="tag"
          longest={1_000}
          onAdd={(tag) => onTags([tag], [])}
        >
          {lead.tags.map((tag) => (
            <span key={tag} className="tag">
              {tag}
              <button
                type="button"
                className="tag-off"
                data-action="untag"
                aria-label={t('act_tag_remove', { tag })}
                onClick={() => onTags([], [tag])}
              >
                <Icon name="close" />
              </button>
            </span>
          ))}
        </AddLine>
      </div>
      <div className="act-foot">
        {onOpen && (
          <button type="button" className="button is-quiet" data-action="open-person" onClick={onOpen}>
            {t('act_person')}
          </button>
        )}
        <button type="button" className="button is-quiet" data-action="copy-intro" onClick={onCopy}>
          {t('act_copy')}
        </button>
        {lead.url && (
          <a
            className="button is-quiet"
            href={lead.url}
            target="_blank"
            rel="noreferrer"
            data-action="open-profile"
          >
            {t('act_profile')}
            <Icon name="expand" />
          </a>
        )}
      </div>
    </div>
  );
}
