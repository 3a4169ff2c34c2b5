import { type ReactNode, useId, useRef, useState } from 'react';
import { Icon } from '../Icon.tsx';
import { useWords } from '../Words.tsx';
import { labelOf, type Option } from './options.ts';

interface Props {
  name: string;
  options: Option[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** Stands below the list: another way to add something. */
  more?: ReactNode;
}

/** A long list: what is chosen stands as chips, the rest is found by typing. A wider option includes its narrower ones. */
export function Picker({ name, options, chosen, onChange, more }: Props) {
  const t = useWords();
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState(chosen.length === 0);
  const list = useId();
  const choose = useRef<HTMLButtonElement>(null);
  const wanted = fold(search);
  const found = options.filter(({ label }) => fold(label).includes(wanted));
  const above = ancestors(options);
  const toggle = (key: string, on: boolean) =>
    // What a wider choice includes need not stand beside it.
    onChange(
      on
        ? [...chosen.filter((each) => !above(each).includes(key)), key]
        : chosen.filter((each) => each !== key),
    );
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
            <div
              className={options.some(({ parent }) => parent) ? 'picker-options is-tree' : 'picker-options'}
            >
              {found.map(({ key, label, parent }) => {
                const wider = above(key);
                const included = wider.find((each) => chosen.includes(each));
                return (
                  <label key={key} style={wanted ? undefined : { paddingInlineStart: 6 + 20 * wider.length }}>
                    <input
                      type="checkbox"
                      name={name}
                      value={key}
                      checked={chosen.includes(key) || included !== undefined}
                      disabled={included !== undefined}
                      onChange={(event) => toggle(key, event.target.checked)}
                    />
                    <span>
                      {label}
                      {wanted && parent && <span className="quiet"> · {labelOf(parent, options)}</span>}
                    </span>
                  </label>
                );
              })}
              {found.length === 0 && <p className="quiet">{t('icp_nothing_found')}</p>}
            </div>
            {more}
          </>
        )}
      </div>
    </div>
  );
}

/** The wider options that include one, nearest first. */
function ancestors(options: readonly Option[]): (key: string) => string[] {
  const parents = new Map(options.map(({ key, parent }) => [key, parent]));
  const above = (key: string): string[] => {
    const parent = parents.get(key);
    return parent ? [parent, ...above(parent)] : [];
  };
  return above;
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .trim();
