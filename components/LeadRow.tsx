import { type ReactNode, useId, useRef, useState } from 'react';
import type { Stage } from '../lib/model/stage.ts';
import { VERDICT_WORD } from '../lib/model/verdict-word.ts';
import type { WordKey } from '../lib/model/words.ts';
import { DoNotContact } from './DoNotContact.tsx';
import { FitBadge } from './FitBadge.tsx';
import { Icon } from './Icon.tsx';
import { LeadMove } from './LeadMove.tsx';
import { type LeadView, roleLine } from './lead-view.ts';
import { isDoNotContact, reasonText, STAGE_WORD } from './stage-words.ts';
import { useEscape } from './use-escape.ts';
import { useWords } from './Words.tsx';

interface Props {
  lead: LeadView;
  /** Shown where a list mixes stages. */
  showStage?: boolean;
  advice: (lead: LeadView, to: Stage) => WordKey | null;
  onMove: (lead: LeadView, to: Stage, reason: string | null) => void;
  onErase: (lead: LeadView) => void;
  /** What is known of them besides, where the list offers it. */
  details?: ((lead: LeadView) => ReactNode) | undefined;
}

/** One lead: fit and verdict, who they are, and a way to move them on. */
export function LeadRow({ lead, showStage = false, advice, onMove, onErase, details }: Props) {
  const t = useWords();
  const [open, setOpen] = useState<'move' | 'details' | null>(null);
  const panel = useId();
  const row = useRef<HTMLLIElement>(null);
  useEscape(row, open !== null, () => {
    row.current?.querySelector<HTMLElement>('[aria-expanded="true"][aria-controls]')?.focus();
    setOpen(null);
  });
  const toggle = (which: 'move' | 'details') => setOpen(open === which ? null : which);
  const role = roleLine(lead);
  return (
    <li ref={row} className="lead" data-lead-id={lead.id} data-stage={lead.stage}>
      <div className="lead-fit">
        <FitBadge score={lead.fit} t={t} />
        <span className="lead-verdict" aria-hidden="true">
          {t(lead.fit ? VERDICT_WORD[lead.fit.verdict] : 'word_fit_none')}
        </span>
      </div>
      <div className="lead-who">
        {lead.url ? (
          <a className="lead-name" href={lead.url} target="_blank" rel="noreferrer">
            {lead.name}
          </a>
        ) : (
          <span className="lead-name">{lead.name}</span>
        )}
        {role && (
          <p className={lead.title ? 'lead-role' : 'lead-role is-headline'} title={lead.headline ?? role}>
            {role}
          </p>
        )}
        {isDoNotContact(lead) ? (
          <p className="lead-more">
            <DoNotContact />
          </p>
        ) : (
          (showStage || lead.reason) && (
            <p className="lead-more">
              {showStage && <span className="tag">{t(STAGE_WORD[lead.stage])}</span>}
              {lead.reason && <span>{reasonText(lead.reason, t)}</span>}
            </p>
          )
        )}
      </div>
      <div className="lead-do">
        {details && (
          <button
            type="button"
            className="button is-quiet"
            data-action="details"
            aria-expanded={open === 'details'}
            aria-controls={panel}
            aria-label={t('lead_details_of', { name: lead.name })}
            onClick={() => toggle('details')}
          >
            {t('lead_details')}
            <Icon name="chevron" />
          </button>
        )}
        <button
          type="button"
          className="button is-quiet"
          data-action="stage"
          aria-expanded={open === 'move'}
          aria-controls={panel}
          aria-label={t('lead_move_of', { name: lead.name })}
          onClick={() => toggle('move')}
        >
          {t('lead_move')}
          <Icon name="chevron" />
        </button>
      </div>
      <div className="lead-panel" id={panel} hidden={open === null}>
        {open === 'details' && details?.(lead)}
        {open === 'move' && (
          <LeadMove
            lead={lead}
            advice={(to) => advice(lead, to)}
            onMove={(to, reason) => onMove(lead, to, reason)}
            onErase={() => onErase(lead)}
          />
        )}
      </div>
    </li>
  );
}
