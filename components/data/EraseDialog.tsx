import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useId, useRef, useState } from 'react';
import { historyLength } from '../../lib/store/queries.ts';
import { Dialog } from '../Dialog.tsx';
import { DialogFoot } from '../DialogFoot.tsx';
import type { LeadView } from '../lead-view.ts';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';
import { useCountdown } from './use-countdown.ts';

/** Time to think better of it: there is no way back afterwards. */
const SECONDS = 10;

interface Props {
  lead: Pick<LeadView, 'id' | 'name'>;
  onErase: (objected: boolean) => void;
  onCancel: () => void;
}

/** What goes with a person, and the seconds in which it can still be stopped. */
export function EraseDialog({ lead, onErase, onCancel }: Props) {
  const t = useWords();
  const { db } = useApp();
  const [objected, setObjected] = useState(false);
  const [counting, setCounting] = useState(false);
  const left = useCountdown(SECONDS, counting, () => onErase(objected));
  const length = useLiveQuery(() => historyLength(db, lead.id), [db, lead.id]);
  const described = useId();
  const stop = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (counting) stop.current?.focus();
  }, [counting]);
  return (
    <Dialog
      title={t('lead_erase_title', { name: lead.name })}
      role="alertdialog"
      describedBy={described}
      onCancel={onCancel}
    >
      <p id={described}>
        {t('lead_erase_text')} {length !== undefined && t.plural('erase_entries', length)}
      </p>
      {counting ? (
        <div className="countdown">
          <p className="hidden" role="status">
            {t.plural('erase_in', SECONDS)}
          </p>
          <p aria-hidden="true">{t.plural('erase_in', left)}</p>
          <progress max={SECONDS} value={SECONDS - left} aria-hidden="true" />
          <button
            ref={stop}
            type="button"
            className="button is-main"
            data-action="erase-stop"
            onClick={() => setCounting(false)}
          >
            {t('wipe_stop')}
          </button>
        </div>
      ) : (
        <>
          <label className="dialog-option">
            <input
              type="checkbox"
              data-action="option"
              checked={objected}
              onChange={(event) => setObjected(event.target.checked)}
            />
            <span>{t('lead_erase_objected')}</span>
          </label>
          <DialogFoot
            act={t('lead_erase_act')}
            action="confirm"
            danger
            onAct={() => setCounting(true)}
            onCancel={onCancel}
          />
        </>
      )}
    </Dialog>
  );
}
