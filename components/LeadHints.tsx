import type { Contact } from '../lib/model/contact.ts';
import { SLOTS } from '../lib/model/slot.ts';
import type { ReadyStage } from '../lib/model/stage.ts';
import { ago } from './ago.ts';
import { CONTACT_WORD, SLOT_WORD } from './contact-words.ts';
import type { LeadView } from './lead-view.ts';
import { STAGE_WORD } from './stage-words.ts';
import { useWords } from './Words.tsx';

interface Props {
  lead: LeadView;
  /** What they did lately that nobody answered. */
  contact: Contact | null;
  /** Milliseconds UTC. */
  now: number;
  onMove: (to: ReadyStage) => void;
}

/** What to know of a lead before the next step: when to get back, what they did, which stage they have earned and why. */
export function LeadHints({ lead, contact, now, onMove }: Props) {
  const t = useWords();
  const { followUpAt, interest, ready, quiet, missing = 0, url } = lead;
  const profile = missing > 0 && lead.stage !== 'archived' ? url : null;
  const isDue = followUpAt !== null && followUpAt <= now;
  const date = new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium' });
  if (followUpAt === null && !contact && quiet === null && !ready && interest === 0 && !profile) return null;
  return (
    <div className="lead-hints">
      {isDue && <p className="is-due">{t('lead_due_since', { when: ago(t.locale, followUpAt, now) })}</p>}
      {followUpAt !== null && !isDue && <p>{t('lead_due_on', { date: date.format(followUpAt) })}</p>}
      {contact && <p className="is-news">{t(CONTACT_WORD[contact])}</p>}
      {quiet !== null && <p className="is-due">{t.plural('lead_quiet_for', quiet)}</p>}
      {interest > 0 && <p title={t('lead_warm_help')}>{t('lead_warm', { interest })}</p>}
      {profile && (
        <p>
          <a href={profile} target="_blank" rel="noreferrer" data-action="complete">
            {t.plural('person_complete', missing)}
          </a>
        </p>
      )}
      {ready && (
        <p className="lead-ready">
          <button
            type="button"
            className="button is-main"
            data-action="ready"
            data-to={ready}
            onClick={() => onMove(ready)}
          >
            {t('lead_move_to', { stage: t(STAGE_WORD[ready]) })}
          </button>
          <span>{whyReady()}</span>
        </p>
      )}
    </div>
  );

  function whyReady(): string {
    if (ready === 'prospect') return t('lead_ready_fit', { lower: lead.fit?.lower ?? 0 });
    const { sign, slots } = lead;
    if (sign)
      return t('lead_ready_sign', {
        contact: t(CONTACT_WORD[sign.contact]),
        when: ago(t.locale, sign.at, now),
      });
    const known = SLOTS.filter((slot) => slots[slot]?.answer === 'yes').map((slot) => t(SLOT_WORD[slot]));
    return t('lead_ready_slots', { slots: new Intl.ListFormat(t.locale, { type: 'unit' }).format(known) });
  }
}
