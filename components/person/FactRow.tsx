import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Icon } from '../Icon.tsx';
import { useWords } from '../Words.tsx';

/** A value with where it comes from. */
export interface Told {
  value: string;
  source: string;
  /** The page it was read from. */
  page: string | null;
}

interface Props {
  /** The field's name in the store. */
  field: string;
  label: string;
  /** What counts now; null where nothing is known. */
  shown: Told | null;
  /** What a page shows newly and the user's own word stands against. */
  newer: Told | null;
  /** What was known besides, newest first. */
  older: readonly Told[];
  /** Stores what was typed (null: takes the user's own word away); none where it is not for typing. */
  onEnter: ((value: string | null) => Promise<boolean>) | null;
}

/** One thing known of a person: the value, whose word it is, what it was before, and a way to correct it. */
export function FactRow({ field, label, shown, newer, older, onEnter }: Props) {
  const t = useWords();
  const [editing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const close = () => {
    setEditing(false);
    edit.current?.focus();
  };
  const keep = async (value: string) => {
    if (onEnter && (await onEnter(value))) close();
  };
  return (
    <div className="fact" data-field={field}>
      <dt>{label}</dt>
      <dd>
        <div>
          {editing ? (
            <EditLine label={label} value={shown?.value ?? ''} onKeep={keep} onCancel={close} />
          ) : (
            <p className={shown ? 'fact-value' : 'fact-value quiet'} dir="auto">
              {shown?.value ?? t('known_not')}
            </p>
          )}
          {shown && <Source told={shown} />}
          {newer && onEnter && (
            <p className="fact-newer">
              <span>
                {t('person_page_says', { value: newer.value })} <Source told={newer} inline />
              </span>
              <button type="button" className="link" data-action="accept" onClick={() => onEnter(null)}>
                {t('person_accept')}
              </button>
            </p>
          )}
          {older.length > 0 && (
            <details className="fact-older">
              <summary>{t.plural('person_older', older.length)}</summary>
              <ul>
                {older.map((told) => (
                  <li key={told.value + told.source}>
                    <span dir="auto">{told.value}</span> <Source told={told} inline />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
        {onEnter && (
          <button
            ref={edit}
            type="button"
            className="button is-quiet fact-edit"
            data-action="edit-fact"
            aria-label={t('word_edit_what', { what: label })}
            aria-expanded={editing}
            onClick={() => setEditing(!editing)}
          >
            {t('word_edit')}
          </button>
        )}
      </dd>
    </div>
  );
}

function Source({ told: { source, page }, inline = false }: { told: Told; inline?: boolean }) {
  const Tag = inline ? 'span' : 'p';
  return (
    <Tag className="fact-source">
      {page ? (
        <a href={page} target="_blank" rel="noreferrer">
          {source}
          <Icon name="expand" />
        </a>
      ) : (
        source
      )}
    </Tag>
  );
}

function EditLine(props: {
  label: string;
  value: string;
  onKeep: (value: string) => void;
  onCancel: () => void;
}) {
  const t = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // The line opened because the user wants to type.
  useEffect(() => input.current?.select(), []);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const value = input.current?.value.trim() ?? '';
    if (!value || value === props.value) props.onCancel();
    else props.onKeep(value);
  };
  return (
    <form className="fact-form" onSubmit={submit} noValidate>
      <label className="hidden" htmlFor={id}>
        {props.label}
      </label>
      <input
        ref={input}
        id={id}
        name="fact"
        dir="auto"
        maxLength={1_000}
        autoComplete="off"
        defaultValue={props.value}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          props.onCancel();
        }}
      />
      <button type="submit" className="button is-main" data-action="keep-fact">
        {t('known_keep')}
      </button>
      <button type="button" className="button" data-action="cancel-fact" onClick={props.onCancel}>
        {t('word_cancel')}
      </button>
    </form>
  );
}
