import { useId } from 'react';
import { Dialog } from './Dialog.tsx';
import { DialogFoot } from './DialogFoot.tsx';

interface Props {
  title: string;
  text: string;
  /** The word on the button that does it. */
  act: string;
  onAct: () => void;
  onCancel: () => void;
}

/** Asks before something is lost. Escape and the first button change nothing. */
export function Confirm({ title, text, act, onAct, onCancel }: Props) {
  const described = useId();
  return (
    <Dialog title={title} role="alertdialog" describedBy={described} onCancel={onCancel}>
      <p id={described}>{text}</p>
      <DialogFoot act={act} action="confirm" danger onAct={onAct} onCancel={onCancel} />
    </Dialog>
  );
}
