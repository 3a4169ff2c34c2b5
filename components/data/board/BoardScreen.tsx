import '../../board/board.css';
import { useCallback, useState } from 'react';
import type { BoardLead, Mark } from '../../../lib/model/board.ts';
import { STAGES, type Stage } from '../../../lib/model/stage.ts';
import { BoardColumn } from '../../board/BoardColumn.tsx';
import { BoardHead } from '../../board/BoardHead.tsx';
import { BoardLanes } from '../../board/BoardLanes.tsx';
import { ColumnHead } from '../../board/ColumnHead.tsx';
import { FoldedColumn } from '../../board/FoldedColumn.tsx';
import { useWords } from '../../Words.tsx';
import { useApp } from '../app.ts';
import { NobodyYet } from '../NobodyYet.tsx';
import { moveAdvice, useMove } from '../use-move.ts';
import { useSettings } from '../use-settings.ts';
import { BoardMove } from './BoardMove.tsx';
import { useBoard } from './use-board.ts';
import { useBoardKeys } from './use-board-keys.ts';

/** Everybody as cards under their stage, to be moved by hand or by keyboard. */
export function BoardScreen() {
  const t = useWords();
  const { call } = useApp();
  const move = useMove();
  const kind = useSettings()?.boardLanes ?? 'none';
  const [text, setText] = useState('');
  const [mark, setMark] = useState<{ stage: Stage; mark: Mark } | null>(null);
  const [archive, setArchive] = useState(false);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [moving, setMoving] = useState<{ lead: BoardLead; to: Stage | null } | null>(null);
  const board = useBoard({ text, mark, lanes: kind, archive });

  const onStage = (lead: BoardLead, to: Stage) => {
    if (to === lead.stage) return;
    if (moveAdvice(lead, to)) setMoving({ lead, to });
    else void move(lead, to, null);
  };
  const { stops, wanted, handlers } = useBoardKeys({
    byId: board?.byId ?? new Map(),
    orderOf: (stage) => {
      const at = STAGES.indexOf(stage);
      if (kind === 'none') return board?.columns[at]?.leads ?? [];
      return board?.lanes.flatMap(({ id, cells }) => (folded.has(id) ? [] : (cells[at] ?? []))) ?? [];
    },
    stopOf: ({ stage }) => (kind === 'none' ? stage : 'lanes'),
    onStage,
  });
  const onMove = useCallback((lead: BoardLead) => setMoving({ lead, to: null }), []);
  const onDrop = (leadId: string, to: Stage) => {
    const lead = board?.byId.get(leadId);
    if (lead) onStage(lead, to);
  };
  const onFold = (id: string) =>
    setFolded((known) =>
      known.has(id) ? new Set([...known].filter((each) => each !== id)) : new Set(known).add(id),
    );

  if (!board) return <p className="empty is-loading">{t('word_loading')}</p>;
  const { columns, lanes, now, reading } = board;
  const open = columns.filter(({ stage }) => archive || stage !== 'archived');
  const archived = columns.find(({ stage }) => stage === 'archived');
  const markOf = (stage: Stage) => (mark?.stage === stage ? mark.mark : null);
  const onMark = (stage: Stage) => (chosen: Mark | null) => setMark(chosen && { stage, mark: chosen });
  const parts = { now, stops, wanted, onDrop, onMove };
  const found = columns.some(({ all }) => all > 0);
  return (
    <div className="board">
      <BoardHead
        text={text}
        onText={setText}
        lanes={kind}
        onLanes={(next) => void call('board.lanes', { lanes: next })}
        reading={reading}
        nobody={board.nobody}
      />
      {board.nobody ? (
        <NobodyYet text="board_empty" />
      ) : !found && text.trim() ? (
        <p className="empty">
          {t('board_nothing')}{' '}
          <button type="button" className="link" data-action="clear" onClick={() => setText('')}>
            {t('board_clear')}
          </button>
        </p>
      ) : (
        <div
          className={kind === 'none' ? 'board-area' : 'board-area has-lanes'}
          style={{ '--columns': open.length } as object}
          {...handlers}
        >
          {kind === 'none' ? (
            open.map((column) => (
              <BoardColumn
                key={column.stage}
                {...parts}
                column={column}
                mark={markOf(column.stage)}
                onMark={onMark(column.stage)}
                onFold={column.stage === 'archived' ? () => setArchive(false) : undefined}
              />
            ))
          ) : (
            <div className="board-laned">
              <div className="board-heads">
                {open.map((column) => (
                  <ColumnHead
                    key={column.stage}
                    column={column}
                    mark={markOf(column.stage)}
                    onMark={onMark(column.stage)}
                    onFold={column.stage === 'archived' ? () => setArchive(false) : undefined}
                  />
                ))}
              </div>
              <BoardLanes
                {...parts}
                columns={open}
                lanes={lanes}
                withoutCompany={kind === 'company'}
                none={t(kind === 'company' ? 'board_no_company' : 'board_no_icp')}
                folded={folded}
                onFold={onFold}
              />
            </div>
          )}
          {!archive && archived && (
            <FoldedColumn column={archived} onDrop={onDrop} onUnfold={() => setArchive(true)} />
          )}
        </div>
      )}
      {moving && <BoardMove {...moving} onMove={move} onClose={() => setMoving(null)} />}
    </div>
  );
}
