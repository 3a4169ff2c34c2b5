import { type ReactNode, useId, useState } from 'react';

interface Props {
  label: string;
  /** The word on its button. */
  act: string;
  action: string;
  onAdd: (text: string) => void;
  /** What is there already. */
  children?: ReactNode;
}

/** One line to type and keep: Enter keeps it too. */
export function AddLine({ label, act, action, onAdd, children }: Props) {
  const [text, setText] = useState('');
  const field = useId();
  return (
    <>
      <label htmlFor={field}>{label}</label>
      <form
        className="act-chips"
        onSubmit={(event) => {
          event.preventDefault();
          if (!text.trim()) return;
          onAdd(text.trim());
          setText('');
        }}
      >
        {children}
        <input
          id={field}
          name={action}
          autoComplete="off"
          maxLength={5_000}
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
