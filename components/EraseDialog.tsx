import { useEffect, useId, useRef, useState } from 'react';
import { Dialog } from './Dialog.tsx';
import { DialogFoot } from './DialogFoot.tsx';
import { useCountdown } from './use-countdown.ts';
import { useWords } from './Words.tsx';

/** Time to think better of it: there is no way back afterwards. */
const SECONDS = 10;

interface Props {
  name: string;
  /** How many entries of their history go with them, where that is known. */
  entries?: number | undefined;
  onErase: (objected: boolean) => void;
  onCancel: () => void;
}

/** What goes with a person, and the seconds in which it can still be stopped. */
export function EraseDialog({ name, entries, onErase, onCancel }: Props) {
  const t = useWords();
  const [objected, setObjected] = useState(false);
  const [counting, setCounting] = useState(false);
  const left = useCountdown(SECONDS, counting, () => onErase(objected));
  const described = useId();
  const stop = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (counting) stop.current?.focus();
  }, [counting]);
  return (
    <Dialog
      title={t('lead_erase_title', { name })}
      role="alertdialog"
      describedBy={described}
      onCancel={onCancel}
    >
      <p id={described}>
        {t('lead_erase_text')} {entries !== undefined && t.plural('erase_entries', entries)}
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
