import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { BoardLead } from '../../lib/model/board.ts';
import { ago } from '../ago.ts';
import { DoNotContact } from '../DoNotContact.tsx';
import { FitBadge } from '../FitBadge.tsx';
import { roleLine } from '../lead-view.ts';
import { isDoNotContact, reasonText, STAGE_WORD } from '../stage-words.ts';
import { useWords } from '../Words.tsx';

interface Props {
  lead: BoardLead;
  /** Tab leads to this one of its column. */
  isStop: boolean;
  /** Milliseconds UTC. */
  now: number;
  /** The lane already says it. */
  withoutCompany?: boolean | undefined;
  /** Asked to move them, where dragging is no way. */
  onMove: (lead: BoardLead) => void;
  /** The card goes while the keyboard is on it. */
  onLost: () => void;
}

/** One lead on the board: fit, who they are, what they wait for. The name leads to all that is known. */
export const BoardCard = memo(function BoardCard(props: Props) {
  const { lead, isStop, now, withoutCompany = false, onMove, onLost } = props;
  const t = useWords();
  const card = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState(false);
  const { id } = lead;
  useEffect(() => {
    if (!card.current) return;
    return draggable({
      element: card.current,
      getInitialData: () => ({ leadId: id }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    });
  }, [id]);
  useLayoutEffect(() => {
    const element = card.current;
    return () => {
      if (element?.contains(document.activeElement)) onLost();
    };
  }, [onLost]);
  const role = roleLine(withoutCompany ? { ...lead, company: null } : lead);
  return (
    <div
      ref={card}
      className={dragged ? 'board-card is-dragged' : 'board-card'}
      data-lead-id={id}
      data-stage={lead.stage}
    >
      <FitBadge score={lead.fit} t={t} />
      <a
        className="lead-name personal"
        dir="auto"
        href={`#/person/${id}`}
        tabIndex={isStop ? 0 : -1}
        draggable={false}
        title={lead.name}
      >
        {lead.name}
      </a>
      <button
        type="button"
        className="board-move"
        data-action="stage"
        tabIndex={-1}
        aria-label={t('lead_move_of', { name: lead.name })}
        title={t('lead_move')}
        onClick={() => onMove(lead)}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      <div className="board-more">
        <p className="board-role personal" dir="auto" title={role}>
          {role}
        </p>
        {marks()}
      </div>
    </div>
  );

  function marks() {
    const { followUpAt, ready, quiet, reason } = lead;
    const isDue = followUpAt !== null && followUpAt <= now;
    const date = new Intl.DateTimeFormat(t.locale, { day: 'numeric', month: 'short' });
    const isOut = lead.stage === 'archived' && reason !== null;
    if (!isOut && followUpAt === null && quiet === null && !ready) return null;
    return (
      <p className="board-marks">
        {isDoNotContact(lead) ? <DoNotContact /> : isOut && <span>{reasonText(reason, t)}</span>}
        {isDue && (
          <span className="is-due">{t('board_mark_due', { when: ago(t.locale, followUpAt, now) })}</span>
        )}
        {quiet !== null && <span className="is-due">{t.plural('board_mark_quiet', quiet)}</span>}
        {ready && <span className="is-ready">{t('board_mark_ready', { stage: t(STAGE_WORD[ready]) })}</span>}
        {followUpAt !== null && !isDue && <span>{t('lead_due_on', { date: date.format(followUpAt) })}</span>}
      </p>
    );
  }
});
