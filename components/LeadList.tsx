import { type ReactNode, useRef, useState } from 'react';
import type { Stage } from '../lib/model/stage.ts';
import type { WordKey } from '../lib/model/words.ts';
import { Confirm } from './Confirm.tsx';
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
  /** Deletes the person; the user has confirmed it. */
  onErase: (lead: LeadView, objected: boolean) => Promise<void>;
  /** The only row is about to go: the keyboard needs another place. */
  onLast: () => void;
  /** What is known of a lead besides, where the page offers it. */
  details?: ((lead: LeadView) => ReactNode) | undefined;
}

/** Leads, best fit first; when one is moved away or deleted, the keyboard goes on with the next. */
export function LeadList(props: Props) {
  const { leads, empty, mixed, more, onMore, advice, onMove, onErase, onLast, details } = props;
  const t = useWords();
  const list = useRef<HTMLUListElement>(null);
  const [erasing, setErasing] = useState<LeadView | null>(null);
  if (!leads) return <p className="empty is-loading">{t('word_loading')}</p>;
  if (leads.length === 0) return <p className="empty">{t(empty)}</p>;

  /** Where the keyboard goes on without the row of `lead`; taken before the row goes. */
  const goOn = (lead: LeadView) => {
    const row = list.current?.children[leads.findIndex(({ id }) => id === lead.id)];
    const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
    const button = neighbour?.querySelector<HTMLElement>('[data-action="stage"]');
    return () => (button ? button.focus() : onLast());
  };
  const move = (lead: LeadView, to: Stage, reason: string | null) => {
    goOn(lead)();
    onMove(lead, to, reason);
  };
  const erase = async (lead: LeadView, objected: boolean) => {
    const next = goOn(lead);
    setErasing(null);
    await onErase(lead, objected);
    next();
  };
  return (
    <>
      <ul className="leads" ref={list}>
        {leads.map((lead) => (
          // The stage is part of the key: a lead that moved starts with its panel closed.
          <LeadRow
            key={lead.id + lead.stage}
            lead={lead}
            showStage={mixed}
            advice={advice}
            onMove={move}
            onErase={setErasing}
            details={details}
          />
        ))}
      </ul>
      {erasing && (
        <Confirm
          title={t('lead_erase_title', { name: erasing.name })}
          text={t('lead_erase_text')}
          act={t('lead_erase_act')}
          onCancel={() => setErasing(null)}
          option={t('lead_erase_objected')}
          onAct={(objected) => erase(erasing, objected)}
        />
      )}
      {more && (
        <button type="button" className="button more" data-action="more" onClick={onMore}>
          {t('lead_show_more')}
        </button>
      )}
    </>
  );
}
