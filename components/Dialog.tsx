import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useEscape } from './use-escape.ts';

interface Props {
  title: string;
  /** The title names somebody. */
  personal?: boolean;
  /** `alertdialog` asks before something is lost. */
  role?: 'dialog' | 'alertdialog';
  /** Id of the sentence that says what it is about. */
  describedBy?: string;
  wide?: boolean;
  onCancel: () => void;
  children: ReactNode;
}

/** A modal window. Escape changes nothing; focus returns by itself. */
export function Dialog(props: Props) {
  const { title, personal = false, role, describedBy, wide = false, onCancel, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEscape(dialog, true, onCancel);
  const name = useId();
  // Before the browser forgets the dialog: only one that still stands in the page gives focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={wide ? 'dialog is-wide' : 'dialog'}
      role={role}
      aria-labelledby={name}
      aria-describedby={describedBy}
      onCancel={onCancel}
    >
      <h2 id={name} className={personal ? 'personal' : undefined}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
