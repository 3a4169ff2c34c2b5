import { useState } from 'react';
import type { BulkStep } from '../../lib/model/bulk.ts';
import { STAGES, type Stage } from '../../lib/model/stage.ts';
import { Dialog } from '../Dialog.tsx';
import { morningAfterMonths } from '../days.ts';
import { ArchiveReasons, ReasonForm } from '../LeadMove.tsx';
import { STAGE_WORD } from '../stage-words.ts';
import { useWords } from '../Words.tsx';

interface Props {
  count: number;
  /** How many of them a gate holds back from a stage. */
  heldFrom: (to: Stage) => number;
  /** The stage asked for already. */
  begin: Stage | null;
  /** Milliseconds UTC. */
  now: number;
  onMove: (step: Extract<BulkStep, { kind: 'move' }>) => void;
  onCancel: () => void;
}

/** Where many go; where a gate holds some of them back, one reason serves for all of these. */
export function BulkMove({ count, heldFrom, begin, now, onMove, onCancel }: Props) {
  const t = useWords();
  const [to, setTo] = useState(begin);
  const held = to && to !== 'archived' ? heldFrom(to) : 0;
  const free = count - held;
  const choose = (stage: Stage) =>
    stage !== 'archived' && heldFrom(stage) === 0
      ? onMove({ kind: 'move', to: stage, reason: null })
      : setTo(stage);
  return (
    <Dialog title={t.plural('table_move_title', count)} wide onCancel={onCancel}>
      <div className="table-dialog">
        <div className="move-stages">
          {STAGES.map((stage) => (
            <button
              key={stage}
              type="button"
              className="button"
              data-action="bulk-to"
              data-to={stage}
              aria-expanded={to === stage}
              onClick={() => choose(stage)}
            >
              {t(STAGE_WORD[stage])}
            </button>
          ))}
        </div>
        {to === 'archived' && (
          <ArchiveReasons
            focus
            onChoose={(reason, { detail = null, months = null } = {}) =>
              onMove({
                kind: 'move',
                to,
                reason,
                detail,
                comeBackAt: months === null ? null : morningAfterMonths(now, months),
              })
            }
          />
        )}
        {to && to !== 'archived' && held > 0 && (
          <>
            <p className="table-held">{t.plural('table_held', held, { stage: t(STAGE_WORD[to]) })}</p>
            {free > 0 && (
              <button
                type="button"
                className="button"
                data-action="bulk-free"
                onClick={() => onMove({ kind: 'move', to, reason: null })}
              >
                {t.plural('table_move_free', free)}
              </button>
            )}
            <ReasonForm
              key={to}
              ask="table_held_reason"
              act={t('table_move_all', { count })}
              onGive={(reason) => onMove({ kind: 'move', to, reason })}
            />
          </>
        )}
      </div>
      <div className="dialog-foot">
        <button type="button" className="button" data-action="cancel" onClick={onCancel}>
          {t('word_cancel')}
        </button>
      </div>
    </Dialog>
  );
}
