import { useState } from 'react';
import type { BoardLead } from '../../../lib/model/board.ts';
import type { Stage } from '../../../lib/model/stage.ts';
import { Confirm } from '../../Confirm.tsx';
import { Dialog } from '../../Dialog.tsx';
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
      <Confirm
        title={t('lead_erase_title', { name: lead.name })}
        text={t('lead_erase_text')}
        act={t('lead_erase_act')}
        option={t('lead_erase_objected')}
        onCancel={onClose}
        onAct={(objected) => {
          onClose();
          void erase(lead, objected);
        }}
      />
    );
  return (
    <Dialog title={t('lead_move_of', { name: lead.name })} wide onCancel={onClose}>
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
