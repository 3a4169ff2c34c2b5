import { useId, useState } from 'react';
import { Dialog } from './Dialog.tsx';
import { DialogFoot } from './DialogFoot.tsx';

interface Props {
  title: string;
  text: string;
  /** The word on the button that does it. */
  act: string;
  /** A box to tick with it. */
  option?: string;
  onAct: (ticked: boolean) => void;
  onCancel: () => void;
}

/** Asks before something is lost. Escape and the first button change nothing. */
export function Confirm({ title, text, act, option, onAct, onCancel }: Props) {
  const [ticked, setTicked] = useState(false);
  const described = useId();
  return (
    <Dialog title={title} role="alertdialog" describedBy={described} onCancel={onCancel}>
      <p id={described}>{text}</p>
      {option && (
        <label className="dialog-option">
          <input
            type="checkbox"
            data-action="option"
            checked={ticked}
            onChange={(event) => setTicked(event.target.checked)}
          />
          <span>{option}</span>
        </label>
      )}
      <DialogFoot act={act} action="confirm" danger onAct={() => onAct(ticked)} onCancel={onCancel} />
    </Dialog>
  );
}
