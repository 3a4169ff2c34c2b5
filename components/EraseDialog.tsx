import { useId, useState } from 'react';
import { Countdown } from './Countdown.tsx';
import { Dialog } from './Dialog.tsx';
import { DialogFoot } from './DialogFoot.tsx';
import { useWords } from './Words.tsx';

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
  const described = useId();
  return (
    <Dialog
      title={t('lead_erase_title', { name })}
      personal
      role="alertdialog"
      describedBy={described}
      onCancel={onCancel}
    >
      <p id={described}>
        {t('lead_erase_text')} {entries !== undefined && t.plural('erase_entries', entries)}
      </p>
      {counting ? (
        <Countdown
          words="erase_in"
          action="erase-stop"
          onEnd={() => onErase(objected)}
          onStop={() => setCounting(false)}
        />
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
