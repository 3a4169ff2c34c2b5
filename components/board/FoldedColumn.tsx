import { useRef } from 'react';
import type { BoardColumn } from '../../lib/model/board.ts';
import { STAGE_WORD } from '../stage-words.ts';
import { useWords } from '../Words.tsx';
import type { BoardParts } from './board-parts.ts';
import { useDropStage } from './use-drop-stage.ts';

interface Props extends Pick<BoardParts, 'onDrop'> {
  column: BoardColumn;
  onUnfold: () => void;
}

/** A stage that stands aside: how many there are, and a place to drop on. */
export function FoldedColumn({ column: { stage, all }, onDrop, onUnfold }: Props) {
  const t = useWords();
  const area = useRef<HTMLButtonElement>(null);
  const over = useDropStage(area, stage, onDrop);
  const title = t(STAGE_WORD[stage]);
  return (
    <button
      ref={area}
      type="button"
      className={over ? 'board-folded is-over' : 'board-folded'}
      data-column={stage}
      data-action="unfold"
      aria-expanded="false"
      title={t('board_unfold', { title })}
      onClick={onUnfold}
    >
      <span className="board-folded-title">{title}</span>
      <span className="board-count">
        <span aria-hidden="true">{all.toLocaleString(t.locale)}</span>
        <span className="hidden">{t.plural('board_people', all)}</span>
      </span>
    </button>
  );
}
