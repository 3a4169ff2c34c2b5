import { useRef, useState } from 'react';
import type { Account } from '../../lib/model/icp.ts';
import { Icon } from '../Icon.tsx';
import { useWords } from '../Words.tsx';
import { useReads } from './reads.ts';

interface Props {
  name: string;
  accounts: readonly Account[];
  onChange: (accounts: Account[]) => void;
}

/** More than this never stands in an ICP. */
const MOST = 20_000;
/** Companies shown by name. */
const SHOWN = 12;

/** A list of companies: pasted or loaded from a file, with how many there are. */
export function AccountList({ name, accounts, onChange }: Props) {
  const t = useWords();
  const reads = useReads();
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const [wrong, setWrong] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const add = async (from: string) => {
    const found = await reads.accounts(from);
    const known = new Set(accounts.map(idOf));
    const fresh = found.filter((account) => !known.has(idOf(account)));
    const all = [...accounts, ...fresh].slice(0, MOST);
    const added = all.length - accounts.length;
    setWrong(found.length === 0 || all.length < accounts.length + fresh.length);
    setSaid(
      found.length === 0
        ? t('accounts_none_found')
        : all.length < accounts.length + fresh.length
          ? t('accounts_too_many')
          : [
              t.plural('accounts_added', added),
              found.length > fresh.length && t('accounts_double', { count: found.length - fresh.length }),
            ]
              .filter(Boolean)
              .join(' '),
    );
    if (added > 0) onChange(all);
    return found.length > 0;
  };
  const keyed = accounts.filter(({ key }) => key !== null).length;
  return (
    <div className="accounts">
      {accounts.length > 0 && (
        <>
          <p>
            <strong>{t.plural('accounts_count', accounts.length)}</strong>{' '}
            <span className="quiet">{t('accounts_keyed', { keyed })}</span>
          </p>
          <div className="chips">
            {accounts.slice(0, SHOWN).map((account) => (
              <button
                key={idOf(account)}
                type="button"
                className="chip is-chosen"
                aria-label={t('icp_take_out', { what: account.name })}
                onClick={() => {
                  area.current?.focus();
                  onChange(accounts.filter((each) => each !== account));
                }}
              >
                {account.name}
                <Icon name="close" />
              </button>
            ))}
            {accounts.length > SHOWN && (
              <span className="quiet">{t('accounts_more', { count: accounts.length - SHOWN })}</span>
            )}
          </div>
        </>
      )}
      <label className="accounts-paste">
        <span>{t('accounts_paste')}</span>
        <textarea
          ref={area}
          name={name}
          rows={4}
          spellCheck={false}
          value={text}
          placeholder={t('accounts_example')}
          aria-invalid={wrong || undefined}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <div className="row">
        <button
          type="button"
          className="button"
          data-action="accounts-add"
          onClick={async () => {
            if (await add(text)) setText('');
          }}
        >
          {t('accounts_add')}
        </button>
        <label className="button file">
          {t('accounts_file')}
          <input
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onChange={async ({ target }) => {
              const [file] = target.files ?? [];
              if (file) await add(await file.text());
              // The same file may be chosen again, once corrected.
              target.value = '';
            }}
          />
        </label>
        {accounts.length > 0 && (
          <button
            type="button"
            className="button is-quiet"
            data-action="accounts-clear"
            onClick={() => {
              onChange([]);
              setSaid('');
            }}
          >
            {t('accounts_clear')}
          </button>
        )}
      </div>
      <p className={wrong ? 'problem' : 'quiet'} role="status">
        {said}
      </p>
    </div>
  );
}

const idOf = ({ name, key }: Account): string => key ?? name.toLowerCase();
