import { type FormEvent, useId, useState } from 'react';
import type { AttributeKind } from '../lib/model/attribute.ts';
import type { WordKey } from '../lib/model/words.ts';
import { useWords } from './Words.tsx';

interface Props {
  /** The attribute's id. */
  id: string;
  label: string;
  kind: AttributeKind;
  /** Of a choice. */
  options: { key: string; label: string }[];
  /** What is stored now, as it was entered; null: nothing. */
  value: string | null;
  /** Stores it (null: takes it away); answers false where it is not a value of this kind. */
  onEnter: (value: string | null) => Promise<boolean>;
}

/** How a value of each kind is written. */
const EXAMPLE: Record<AttributeKind, WordKey | null> = {
  'yes-no': null,
  choice: null,
  number: 'known_number',
  money: 'known_money',
  text: null,
  age: 'known_age',
  languages: 'known_languages',
};
const PROBLEM: Record<AttributeKind, WordKey> = {
  'yes-no': 'error_bad_input',
  choice: 'error_bad_input',
  number: 'known_problem_number',
  money: 'known_problem_money',
  text: 'error_bad_input',
  age: 'known_problem_age',
  languages: 'known_problem_languages',
};

/** One thing known of a person, or not yet: chosen from a list, or typed and kept with Enter. */
export function KnownField(props: Props) {
  const choices = useChoices(props);
  return choices ? <Choice {...props} choices={choices} /> : <Typed key={props.value} {...props} />;
}

function useChoices({ kind, options }: Props): { key: string; label: string }[] | null {
  const t = useWords();
  if (kind === 'choice') return options;
  if (kind !== 'yes-no') return null;
  return [
    { key: 'yes', label: t('word_yes') },
    { key: 'no', label: t('word_no') },
  ];
}

function Choice({
  id,
  label,
  value,
  choices,
  onEnter,
}: Props & { choices: { key: string; label: string }[] }) {
  const t = useWords();
  return (
    <label className="known-field">
      <span>{label}</span>
      <select
        name={`known.${id}`}
        value={value ?? ''}
        onChange={(event) => onEnter(event.target.value || null)}
      >
        <option value="">{t('known_not')}</option>
        {choices.map(({ key, label: each }) => (
          <option key={key} value={key}>
            {each}
          </option>
        ))}
      </select>
    </label>
  );
}

function Typed({ id, label, kind, value, onEnter }: Props) {
  const t = useWords();
  const [text, setText] = useState(value ?? '');
  const [wrong, setWrong] = useState(false);
  const problem = useId();
  const example = EXAMPLE[kind];
  const changed = text.trim() !== (value ?? '');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (changed) setWrong(!(await onEnter(text.trim() || null)));
  };
  return (
    <form className="known-field" onSubmit={submit} noValidate>
      <label htmlFor={`known-${problem}`}>{label}</label>
      <span className="known-typed">
        <input
          id={`known-${problem}`}
          name={`known.${id}`}
          maxLength={1_000}
          autoComplete="off"
          value={text}
          placeholder={example ? t(example) : t('known_not')}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? problem : undefined}
          onChange={(event) => {
            setText(event.target.value);
            setWrong(false);
          }}
        />
        {changed && (
          <button type="submit" className="button" data-action="known-keep">
            {t('known_keep')}
          </button>
        )}
      </span>
      {wrong && (
        <p className="problem" id={problem} role="alert">
          {t(PROBLEM[kind])}
        </p>
      )}
    </form>
  );
}
