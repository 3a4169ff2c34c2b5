import { useRef } from 'react';
import type { BoardLead } from '../../lib/model/board.ts';
import type { Stage } from '../../lib/model/stage.ts';
import { BoardCard } from './BoardCard.tsx';
import type { BoardParts } from './board-parts.ts';
import { useDropStage } from './use-drop-stage.ts';

interface Props extends Pick<BoardParts, 'now' | 'withoutCompany' | 'onDrop' | 'onMove'> {
  stage: Stage;
  lead: BoardLead | undefined;
  isStop: boolean;
  onLost: () => void;
}

/** One place of a lane's row: a card or nothing, and either way somewhere to drop one. */
export function LaneCell({ stage, lead, onDrop, ...card }: Props) {
  const area = useRef<HTMLDivElement>(null);
  const over = useDropStage(area, stage, onDrop);
  return (
    <div ref={area} className={over ? 'board-cell is-over' : 'board-cell'} data-cell={stage}>
      {lead && <BoardCard key={lead.id} lead={lead} {...card} />}
    </div>
  );
}
