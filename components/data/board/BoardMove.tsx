import { useState } from 'react';
import type { BoardLead } from '../../../lib/model/board.ts';
import type { Stage } from '../../../lib/model/stage.ts';
import { Dialog } from '../../Dialog.tsx';
import { EraseDialog } from '../../EraseDialog.tsx';
import { LeadMove } from '../../LeadMove.tsx';
import { useWords } from '../../Words.tsx';
import { type Move, moveAdvice, useErase } from '../use-move.ts';

interface Props {
  lead: BoardLead;
  /** Where to, where that is known and only the reason is missing. */
  to: Stage | null;
  onMove: Move;
  onClose: () => void;
}

/** Where to move somebody from the board, and why; deletion stands there, too. */
export function BoardMove({ lead, to, onMove, onClose }: Props) {
  const t = useWords();
  const erase = useErase();
  const [erasing, setErasing] = useState(false);
  if (erasing)
    return (
      <EraseDialog
        name={lead.name}
        onCancel={onClose}
        onErase={(objected) => {
          onClose();
          void erase(lead, objected);
        }}
      />
    );
  return (
    <Dialog title={t('lead_move_of', { name: lead.name })} personal wide onCancel={onClose}>
      <LeadMove
        lead={lead}
        begin={to}
        advice={(stage) => moveAdvice(lead, stage)}
        onErase={() => setErasing(true)}
        onMove={(stage, reason, more) => {
          onClose();
          void onMove(lead, stage, reason, more);
        }}
      />
      <div className="dialog-foot">
        <button type="button" className="button" data-action="cancel" onClick={onClose}>
          {t('word_cancel')}
        </button>
      </div>
    </Dialog>
  );
}
