import { type ReactNode, useId, useState } from 'react';

interface Props {
  label: string;
  /** The word on its button. */
  act: string;
  action: string;
  /** Most characters. */
  longest: number;
  /** False: it could not be kept. */
  onAdd: (text: string) => Promise<boolean>;
  /** What is there already. */
  children?: ReactNode;
}

/** One line to type and keep: Enter keeps it too. */
export function AddLine({ label, act, action, longest, onAdd, children }: Props) {
  const [text, setText] = useState('');
  const field = useId();
  const add = async (line: string) => {
    if (!line) return;
    setText('');
    // Nobody has to type it again, unless the next one is begun.
    if (!(await onAdd(line))) setText((meanwhile) => meanwhile || line);
  };
  return (
    <>
      <label htmlFor={field}>{label}</label>
      <form
        className="act-chips"
        onSubmit={(event) => {
          event.preventDefault();
          void add(text.trim());
        }}
      >
        {children}
        <input
          id={field}
          name={action}
          autoComplete="off"
          maxLength={longest}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="button" data-action={action}>
          {act}
        </button>
      </form>
    </>
  );
}
