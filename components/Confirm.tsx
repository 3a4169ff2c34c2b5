import { useId } from 'react';
import { Dialog } from './Dialog.tsx';
import { useWords } from './Words.tsx';

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
  const t = useWords();
  const described = useId();
  return (
    <Dialog title={title} role="alertdialog" describedBy={described} onCancel={onCancel}>
      <p id={described}>{text}</p>
      <div className="dialog-foot">
        <button type="button" className="button" data-action="cancel" onClick={onCancel}>
          {t('word_cancel')}
        </button>
        <button type="button" className="button is-danger" data-action="confirm" onClick={onAct}>
          {act}
        </button>
      </div>
    </Dialog>
  );
}
