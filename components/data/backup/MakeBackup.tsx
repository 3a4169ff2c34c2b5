import { useEffect, useId, useRef, useState } from 'react';
import { type ErrorName, ExpectedError } from '../../../lib/errors.ts';
import { ago } from '../../ago.ts';
import { ErrorNote } from '../../ErrorNote.tsx';
import { useWords } from '../../Words.tsx';
import { useApp } from '../app.ts';

/** Shorter ones are guessed in hours, whatever a guess costs. */
const SHORTEST = 10;

/** Makes a backup file, with a passphrase or without. */
export function MakeBackup({ lastBackup }: { lastBackup: number | null }) {
  const t = useWords();
  const { call, backup, now } = useApp();
  const [locks, setLocks] = useState(true);
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [problem, setProblem] = useState<'backup_short' | 'backup_differ' | null>(null);
  const [state, setState] = useState<'idle' | 'working' | 'made'>('idle');
  const [error, setError] = useState<ErrorName | null>(null);
  const stop = useRef(new AbortController());
  const field = useRef<HTMLInputElement>(null);
  const help = useId();
  useEffect(() => () => stop.current.abort(), []);

  const make = async () => {
    const wrong = !locks
      ? null
      : [...first].length < SHORTEST
        ? 'backup_short'
        : first !== second
          ? 'backup_differ'
          : null;
    setProblem(wrong);
    if (wrong) return field.current?.focus();
    stop.current = new AbortController();
    setState('working');
    setError(null);
    // Locking holds the page for about a second: first it says so.
    await new Promise((resolve) => setTimeout(resolve, 50));
    try {
      await (await backup()).download(locks ? first : null, stop.current.signal);
      const answer = await call('backup.made', {});
      setError(answer.ok ? null : answer.error.name);
      setFirst('');
      setSecond('');
      setState('made');
    } catch (thrown) {
      setState('idle');
      if (stop.current.signal.aborted) return;
      if (!(thrown instanceof ExpectedError)) throw thrown;
      setError(thrown.name);
    }
  };
  return (
    <section className="card" aria-labelledby="backup-make">
      <h2 id="backup-make">{t('backup_make')}</h2>
      <p data-figure="last-backup">
        {t('backup_last')}{' '}
        <strong>{lastBackup === null ? t('backup_none') : ago(t.locale, lastBackup, now())}</strong>
      </p>
      <p className="quiet">{t('backup_make_help')}</p>
      <form
        className="backup-form"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <label className="check">
          <input type="radio" name="lock" checked={locks} onChange={() => setLocks(true)} />
          {t('backup_locked')}
        </label>
        {locks && (
          <div className="backup-passphrase">
            <label>
              {t('backup_passphrase')}
              <input
                ref={field}
                type="password"
                name="passphrase"
                autoComplete="new-password"
                value={first}
                aria-invalid={problem !== null}
                aria-describedby={help}
                onChange={({ target }) => setFirst(target.value)}
              />
            </label>
            <label>
              {t('backup_passphrase_again')}
              <input
                type="password"
                name="passphrase-again"
                autoComplete="new-password"
                value={second}
                aria-invalid={problem === 'backup_differ'}
                onChange={({ target }) => setSecond(target.value)}
              />
            </label>
            <p id={help} className={problem ? 'problem' : 'quiet'} role={problem ? 'alert' : undefined}>
              {t(problem ?? 'backup_passphrase_help')}
            </p>
          </div>
        )}
        <label className="check">
          <input type="radio" name="lock" checked={!locks} onChange={() => setLocks(false)} />
          {t('backup_plain')}
        </label>
        <div className="backup-foot">
          <button
            type="submit"
            className="button is-main"
            data-action="backup-download"
            disabled={state === 'working'}
          >
            {t('backup_download')}
          </button>
          {state === 'working' && (
            <button
              type="button"
              className="button"
              data-action="backup-cancel"
              onClick={() => stop.current.abort()}
            >
              {t('word_cancel')}
            </button>
          )}
          <span role="status">
            {state === 'working' && t('backup_working')}
            {state === 'made' && t('backup_made')}
          </span>
        </div>
      </form>
      {error && <ErrorNote name={error} />}
    </section>
  );
}
