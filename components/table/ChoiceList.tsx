import { useState } from 'react';
import { useWords } from '../Words.tsx';

/** One value to choose, how it is called, and how many have it. */
export interface Choice {
  value: string;
  label: string;
  count: number;
}

interface Props {
  /** Of the filter, for its boxes. */
  name: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
}

/** From so many on, a field to find one. */
const FIND_FROM = 9;
/** Most boxes drawn. */
const SHOWN = 100;

/** Values to tick; those chosen when it was opened stand first. */
export function ChoiceList({ name, choices, chosen, onChoose }: Props) {
  const t = useWords();
  const [find, setFind] = useState('');
  const [first] = useState(chosen);
  const word = find.trim().toLocaleLowerCase(t.locale);
  const found = choices
    .filter(({ label }) => label.toLocaleLowerCase(t.locale).includes(word))
    .sort((one, other) => Number(first.includes(other.value)) - Number(first.includes(one.value)));
  const toggle = (value: string, on: boolean) =>
    onChoose(on ? [...chosen, value] : chosen.filter((each) => each !== value));
  return (
    <>
      {choices.length >= FIND_FROM && (
        <input
          type="search"
          name={`find-${name}`}
          aria-label={t('table_filter_find')}
          placeholder={t('table_filter_find')}
          value={find}
          onChange={({ target }) => setFind(target.value)}
        />
      )}
      <div className="drop-list">
        {found.slice(0, SHOWN).map(({ value, label, count }) => (
          <label key={value} className="drop-choice">
            <input
              type="checkbox"
              name={name}
              value={value}
              checked={chosen.includes(value)}
              onChange={({ target }) => toggle(value, target.checked)}
            />
            <span dir="auto">{label}</span>
            <span className="drop-count">{count.toLocaleString(t.locale)}</span>
          </label>
        ))}
        {found.length > SHOWN && <p className="quiet">{t('table_filter_more', { count: SHOWN })}</p>}
      </div>
      {chosen.length > 0 && (
        <button type="button" className="link" data-action="filter-clear" onClick={() => onChoose([])}>
          {t('table_filter_clear')}
        </button>
      )}
    </>
  );
}
