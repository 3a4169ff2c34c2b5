import { useWords } from '../Words.tsx';

interface Props {
  criterion: string;
  /** What it looks at, and what is wanted. */
  name: string;
  wanted: string;
  /** Points that are open; null for a must-have or an exclusion. */
  points: number | null;
  /** Values to assume instead of yes and no. */
  choices: readonly { key: string; label: string }[] | null;
  /** `yes`, `no`, the key of a choice, or null. */
  value: string | null;
  onAssume: (value: string | null) => void;
}

/** One thing that is not known, to be assumed for a moment. */
export function WhatIfRow({ criterion, name, wanted, points, choices, value, onAssume }: Props) {
  const t = useWords();
  const answers = [
    ['yes', t('word_yes')],
    ['no', t('word_no')],
  ] as const;
  return (
    <li className="what-if-row" data-criterion={criterion}>
      <div>
        <p>
          <strong>{name}</strong>{' '}
          <span className="quiet">
            {points === null ? t('what_if_gate') : t('what_if_points', { points })}
          </span>
        </p>
        <p className="quiet">{t('what_if_wanted', { wanted })}</p>
      </div>
      {choices ? (
        <select
          aria-label={name}
          name={`what-if.${criterion}`}
          value={value ?? ''}
          onChange={(event) => onAssume(event.target.value || null)}
        >
          <option value="">{t('known_not')}</option>
          {choices.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <fieldset className="switch" aria-label={name}>
          {answers.map(([answer, word]) => (
            <button
              key={answer}
              type="button"
              className="button"
              data-action="assume"
              data-answer={answer}
              aria-pressed={value === answer}
              onClick={() => onAssume(value === answer ? null : answer)}
            >
              {word}
            </button>
          ))}
        </fieldset>
      )}
    </li>
  );
}
