import { useId, useRef, useState } from 'react';
import { Icon } from '../Icon.tsx';
import { useWords } from '../Words.tsx';
import { labelOf, type Option } from './options.ts';

interface Props {
  name: string;
  options: Option[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** A long list: what is chosen stands as chips, the rest is found by typing. */
export function Picker({ name, options, chosen, onChange }: Props) {
  const t = useWords();
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState(chosen.length === 0);
  const list = useId();
  const choose = useRef<HTMLButtonElement>(null);
  const wanted = fold(search);
  const found = options.filter(({ label }) => fold(label).includes(wanted));
  return (
    <div className="picker">
      <div className="chips">
        {chosen.map((key) => (
          <button
            key={key}
            type="button"
            className="chip is-chosen"
            aria-label={t('icp_take_out', { what: labelOf(key, options) })}
            onClick={() => {
              choose.current?.focus();
              onChange(chosen.filter((each) => each !== key));
            }}
          >
            {labelOf(key, options)}
            <Icon name="close" />
          </button>
        ))}
        <button
          ref={choose}
          type="button"
          className="button is-quiet"
          aria-expanded={open}
          aria-controls={list}
          data-action="choose"
          onClick={() => setOpen(!open)}
        >
          {t('icp_choose')}
          <Icon name="chevron" />
        </button>
      </div>
      <div id={list} hidden={!open} className="picker-list">
        {open && (
          <>
            <input
              type="search"
              aria-label={t('icp_search')}
              placeholder={t('icp_search')}
              value={search}
              onChange={(event) => setSearch(event.target.value)}
              onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
            />
            <div className="picker-options">
              {found.map(({ key, label }) => (
                <label key={key}>
                  <input
                    type="checkbox"
                    name={name}
                    value={key}
                    checked={chosen.includes(key)}
                    onChange={(event) =>
                      onChange(
                        event.target.checked ? [...chosen, key] : chosen.filter((each) => each !== key),
                      )
                    }
                  />
                  {label}
                </label>
              ))}
              {found.length === 0 && <p className="quiet">{t('icp_nothing_found')}</p>}
            </div>
          </>
        )}
      </div>
    </div>
  );
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .trim();
