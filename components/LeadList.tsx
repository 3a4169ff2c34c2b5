import { useRef } from 'react';
import type { Stage } from '../lib/model/stage.ts';
import type { WordKey } from '../lib/model/words.ts';
import { LeadRow } from './LeadRow.tsx';
import type { LeadView } from './lead-view.ts';
import { useWords } from './Words.tsx';

interface Props {
  /** Undefined while loading. */
  leads: LeadView[] | undefined;
  /** The sentence that stands for an empty list. */
  empty: WordKey;
  mixed: boolean;
  /** There may be more than is shown. */
  more: boolean;
  onMore: () => void;
  advice: (lead: LeadView, to: Stage) => WordKey | null;
  onMove: (lead: LeadView, to: Stage, reason: string | null) => void;
}

/** Leads, best fit first; when one is moved away, the keyboard goes on with the next. */
export function LeadList({ leads, empty, mixed, more, onMore, advice, onMove }: Props) {
  const t = useWords();
  const list = useRef<HTMLUListElement>(null);
  if (!leads) return <p className="empty is-loading">{t('word_loading')}</p>;
  if (leads.length === 0) return <p className="empty">{t(empty)}</p>;

  const move = (lead: LeadView, to: Stage, reason: string | null) => {
    const row = list.current?.children[leads.indexOf(lead)];
    const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
    neighbour?.querySelector<HTMLElement>('[data-action="stage"]')?.focus();
    onMove(lead, to, reason);
  };
  return (
    <>
      <ul className="leads" ref={list}>
        {leads.map((lead) => (
          // The stage is part of the key: a lead that moved starts with its panel closed.
          <LeadRow key={lead.id + lead.stage} lead={lead} showStage={mixed} advice={advice} onMove={move} />
        ))}
      </ul>
      {more && (
        <button type="button" className="button more" data-action="more" onClick={onMore}>
          {t('lead_show_more')}
        </button>
      )}
    </>
  );
}
