import { useId, useRef, useState } from 'react';
import type { Lead } from '../../../lib/model/lead.ts';
import type { Stage } from '../../../lib/model/stage.ts';
import { VERDICT_WORD } from '../../../lib/model/verdict-word.ts';
import { DoNotContact } from '../../DoNotContact.tsx';
import { FitBadge } from '../../FitBadge.tsx';
import { Icon } from '../../Icon.tsx';
import { LeadHints } from '../../LeadHints.tsx';
import { LeadMove } from '../../LeadMove.tsx';
import type { RowParts } from '../../LeadRow.tsx';
import { roleLine } from '../../lead-view.ts';
import { isDoNotContact, reasonText, STAGE_WORD } from '../../stage-words.ts';
import { useEscape } from '../../use-escape.ts';
import { useWords } from '../../Words.tsx';
import { useApp } from '../app.ts';
import { toLeadView } from '../to-lead-view.ts';
import { useMove } from '../use-move.ts';

/** Who it is, how well they fit, where they stand, and the way to the next stage. */
export function PersonHead({ lead, advice }: { lead: Lead; advice: RowParts['advice'] }) {
  const t = useWords();
  const { now } = useApp();
  const move = useMove();
  // Whoever has moved starts with the panel closed.
  const [movingFrom, setMovingFrom] = useState<Stage | null>(null);
  const moving = movingFrom === lead.stage;
  const area = useRef<HTMLDivElement>(null);
  useEscape(area, moving, () => setMovingFrom(null));
  const panel = useId();
  const view = toLeadView(lead);
  const role = roleLine(view);
  return (
    <header className="person-head">
      <div className="person-head-top">
        <div className="lead-fit">
          <FitBadge score={view.fit} t={t} />
          <span className="lead-verdict" aria-hidden="true">
            {t(view.fit ? VERDICT_WORD[view.fit.verdict] : 'word_fit_none')}
          </span>
        </div>
        <div className="person-head-who">
          <h1 dir="auto">{view.name || t('popup_no_name')}</h1>
          {role && (
            <p className="person-role" dir="auto">
              {role}
            </p>
          )}
          <p className="lead-more">
            {isDoNotContact(view) ? (
              <DoNotContact />
            ) : (
              <>
                <span className="tag">{t(STAGE_WORD[view.stage])}</span>
                {view.invented && <span className="tag is-invented">{t('demo_mark')}</span>}
                {view.reason && (
                  <span>{[reasonText(view.reason, t), view.detail].filter(Boolean).join(' · ')}</span>
                )}
              </>
            )}
          </p>
          <LeadHints lead={view} contact={null} now={now()} onMove={(to) => move(view, to, null)} />
        </div>
        <div className="person-head-do">
          <button
            type="button"
            className="button"
            data-action="stage"
            aria-expanded={moving}
            aria-controls={panel}
            onClick={() => setMovingFrom(moving ? null : lead.stage)}
          >
            {t('lead_move')}
            <Icon name="chevron" />
          </button>
          {view.url && (
            <a className="button" href={view.url} target="_blank" rel="noreferrer" data-action="open-profile">
              {t('act_profile')}
              <Icon name="expand" />
            </a>
          )}
        </div>
      </div>
      <div id={panel} ref={area} hidden={!moving}>
        {moving && (
          <LeadMove
            lead={view}
            advice={(to) => advice(view, to)}
            onMove={(to, reason, more) => move(view, to, reason, ...(more ? [more] : []))}
          />
        )}
      </div>
    </header>
  );
}
