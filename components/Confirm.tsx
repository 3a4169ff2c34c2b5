import { useId, useLayoutEffect, useRef } from 'react';
import { useEscape } from './use-escape.ts';
import { useWords } from './Words.tsx';

interface Props {
  title: string;
  text: string;
  /** The word on the button that does it. */
  act: string;
  onAct: () => void;
  onCancel: () => void;
}

/** Asks before something is lost. Escape and the first button change nothing; focus returns by itself. */
export function Confirm({ title, text, act, onAct, onCancel }: Props) {
  const t = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEscape(dialog, true, onCancel);
  const name = useId();
  const described = useId();
  // Before the browser forgets the dialog: only one that still stands in the page gives focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      role="alertdialog"
      aria-labelledby={name}
      aria-describedby={described}
      onCancel={onCancel}
    >
      <h2 id={name}>{title}</h2>
      <p id={described}>{text}</p>
      <div className="dialog-foot">
        <button type="button" className="button" data-action="cancel" onClick={onCancel}>
          {t('word_cancel')}
        </button>
        <button type="button" className="button is-danger" data-action="confirm" onClick={onAct}>
          {act}
        </button>
      </div>
    </dialog>
  );
}
