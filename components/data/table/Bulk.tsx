import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { BulkStep } from '../../../lib/model/bulk.ts';
import type { LeadLine } from '../../../lib/model/lead-line.ts';
import type { Stage } from '../../../lib/model/stage.ts';
import { checkMove } from '../../../lib/pipeline/check-move.ts';
import { STAGE_WORD } from '../../stage-words.ts';
import { type BulkAct, BulkBar } from '../../table/BulkBar.tsx';
import { BulkFollowUp } from '../../table/BulkFollowUp.tsx';
import { BulkMove } from '../../table/BulkMove.tsx';
import { BulkTags } from '../../table/BulkTags.tsx';
import type { TableWords } from '../../table/table-values.ts';
import type { Selection } from '../../table/use-selection.ts';
import { useApp } from '../app.ts';
import { useBulk } from './use-bulk.ts';

interface Props {
  selection: Selection;
  words: TableWords;
  onFile: (lines: readonly LeadLine[]) => Promise<void>;
  /** Stands here while nobody is selected. */
  children: ReactNode;
}

/** What is done with those selected, and how far it is. */
export function Bulk({ selection, words, onFile, children }: Props) {
  const { t } = words;
  const { now } = useApp();
  const [asked, setAsked] = useState<BulkAct | null>(null);
  const { working, run, cancel } = useBulk();
  const { chosen } = selection;
  const count = chosen.length;
  const close = () => setAsked(null);
  const act = (step: BulkStep, said: (done: number) => string) => {
    close();
    void run(chosen, step, said);
  };
  const heldFrom = (to: Stage) => chosen.filter((line) => !checkMove(line, to).allowed).length;
  const tags = () => {
    const counts = new Map<string, number>();
    for (const line of chosen) for (const tag of line.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    return [...counts].map(([value, of]) => ({ value, label: value, count: of }));
  };
  const cancelButton = useRef<HTMLButtonElement>(null);
  const isWorking = working !== null;
  useEffect(() => {
    if (!isWorking) return;
    // The button that began it makes room for this one, and this one for the rows.
    cancelButton.current?.focus();
    return () => document.querySelector<HTMLElement>('.table-area tbody tr[tabindex="0"]')?.focus();
  }, [isWorking]);
  if (working)
    return (
      <p className="table-count" role="status">
        <progress max={working.total} value={working.done} aria-label={t('table_bulk')} />
        {t('table_working', { done: working.done, total: working.total })}
        <button
          ref={cancelButton}
          type="button"
          className="button"
          data-action="bulk-cancel"
          onClick={cancel}
        >
          {t('word_cancel')}
        </button>
      </p>
    );
  if (count === 0) return children;
  return (
    <>
      <BulkBar
        count={count}
        onAct={(what) => (what === 'export' ? void onFile(chosen) : setAsked(what))}
        onNone={selection.none}
      />
      {(asked === 'move' || asked === 'archive') && (
        <BulkMove
          count={count}
          heldFrom={heldFrom}
          begin={asked === 'archive' ? 'archived' : null}
          now={now()}
          onMove={(step) =>
            act(step, (done) => t.plural('table_moved', done, { stage: t(STAGE_WORD[step.to]) }))
          }
          onCancel={close}
        />
      )}
      {asked === 'tag' && (
        <BulkTags
          count={count}
          tags={tags()}
          onChange={(add, remove) =>
            act({ kind: 'tag', add, remove }, (done) => t.plural('table_tagged', done))
          }
          onCancel={close}
        />
      )}
      {asked === 'follow' && (
        <BulkFollowUp
          count={count}
          now={now()}
          onChange={(at) => act({ kind: 'followUp', at }, (done) => t.plural('table_followed', done))}
          onCancel={close}
        />
      )}
    </>
  );
}
