import { useRef, useState } from 'react';
import type { Stage } from '../lib/model/stage.ts';
import type { WordKey } from '../lib/model/words.ts';
import { EraseDialog } from './EraseDialog.tsx';
import { LeadRow, type RowParts } from './LeadRow.tsx';
import type { LeadView, MoveMore } from './lead-view.ts';
import { useListKeys } from './use-list-keys.ts';
import { useWords } from './Words.tsx';

interface Props extends RowParts {
  /** Undefined while loading. */
  leads: LeadView[] | undefined;
  /** The sentence that stands for an empty list. */
  empty: WordKey;
  mixed: boolean;
  /** There may be more than is shown. */
  more: boolean;
  onMore: () => void;
  /** Deletes the person; the user has confirmed it. */
  onErase: (lead: LeadView, objected: boolean) => Promise<unknown>;
  /** The only row is about to go: the keyboard needs another place. */
  onLast: () => void;
  /** Heads the rows of one kind, which stand together; nothing: one list without a head. */
  headOf?: ((lead: LeadView) => string) | undefined;
}

/** Leads, best fit first; when one is moved away or deleted, the keyboard goes on with the next. */
export function LeadList(props: Props) {
  const { leads, empty, mixed, more, onMore, onErase, onLast, headOf, ...parts } = props;
  const t = useWords();
  const list = useRef<HTMLDivElement>(null);
  const [erasing, setErasing] = useState<LeadView | null>(null);
  useListKeys(list);
  if (!leads) return <p className="empty is-loading">{t('word_loading')}</p>;
  if (leads.length === 0) return <p className="empty">{t(empty)}</p>;

  /** Where the keyboard goes on without the row of `lead`; taken before the row goes. */
  const goOn = (lead: LeadView) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-lead-id]') ?? [])];
    const at = rows.findIndex(({ dataset }) => dataset.leadId === lead.id);
    const button = (rows[at + 1] ?? rows[at - 1])?.querySelector<HTMLElement>('[data-action="stage"]');
    return () => (button ? button.focus() : onLast());
  };
  const move = (lead: LeadView, to: Stage, reason: string | null, ...rest: [MoveMore?]) => {
    goOn(lead)();
    parts.onMove(lead, to, reason, ...rest);
  };
  const erase = async (lead: LeadView, objected: boolean) => {
    const next = goOn(lead);
    setErasing(null);
    await onErase(lead, objected);
    next();
  };
  return (
    <>
      <div ref={list}>
        {groupsOf(leads, headOf).map(({ head, rows }) => (
          <section key={head} aria-label={head || undefined}>
            {head && <h2 className="leads-head">{head}</h2>}
            <ul className="leads">
              {rows.map((lead) => (
                // The stage is part of the key: a lead that moved starts with its panel closed.
                <LeadRow
                  key={lead.id + lead.stage}
                  {...parts}
                  lead={lead}
                  showStage={mixed}
                  onMove={move}
                  onErase={setErasing}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {erasing && (
        <EraseDialog
          name={erasing.name}
          onCancel={() => setErasing(null)}
          onErase={(objected) => erase(erasing, objected)}
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

/** Rows that stand together under one head. */
function groupsOf(leads: readonly LeadView[], headOf: Props['headOf']): { head: string; rows: LeadView[] }[] {
  const groups: { head: string; rows: LeadView[] }[] = [];
  for (const lead of leads) {
    const head = headOf?.(lead) ?? '';
    const last = groups.at(-1);
    if (last?.head === head) last.rows.push(lead);
    else groups.push({ head, rows: [lead] });
  }
  return groups;
}
