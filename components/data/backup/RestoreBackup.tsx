import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { ErrorName } from '../../../lib/errors.ts';
import { Confirm } from '../../Confirm.tsx';
import { ErrorNote } from '../../ErrorNote.tsx';
import { useWords } from '../../Words.tsx';
import { type Chosen, useRestoreFile } from '../use-restore-file.ts';
import { PreviewLines } from './PreviewLines.tsx';

export type RestoreMode = 'merge' | 'replace';

interface Props {
  /** A restore is under way: nothing else may begin. */
  busy: boolean;
  /** Begins it; answers what was wrong, or null. */
  onRestore: (file: string, mode: RestoreMode) => Promise<ErrorName | null>;
}

/** Chooses a backup file, shows what it would do, and restores it. */
export function RestoreBackup({ busy, onRestore }: Props) {
  const t = useWords();
  const { chosen, choose, open, clear } = useRestoreFile();
  const [mode, setMode] = useState<RestoreMode>('merge');
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<ErrorName | null>(null);
  const [sending, setSending] = useState(false);
  const section = useRef<HTMLElement>(null);
  useFocusKept(section, chosen.state);

  const restore = async () => {
    setAsking(false);
    if (chosen.state !== 'read') return;
    setSending(true);
    try {
      const wrong = await onRestore(await chosen.opened.keep(), mode);
      setError(wrong);
      if (!wrong) clear();
    } catch (thrown) {
      // What the browser says of a full disk has no common name.
      if (!(thrown instanceof DOMException)) throw thrown;
      setError('not-saved');
    } finally {
      setSending(false);
    }
  };
  return (
    <section ref={section} className="card" aria-labelledby="backup-restore" tabIndex={-1}>
      <h2 id="backup-restore">{t('backup_restore')}</h2>
      <p className="quiet">{t('backup_restore_help')}</p>
      <label className="button file-choice">
        {t('backup_choose')}
        <input
          className="hidden"
          type="file"
          accept=".assay,.age,.gz"
          data-action="backup-choose"
          disabled={busy || sending}
          onChange={({ target }) => {
            setError(null);
            const [file] = target.files ?? [];
            if (file) void choose(file);
            // The same file may be chosen again after a mistake.
            target.value = '';
          }}
        />
      </label>
      {chosen.state !== 'none' && <p className="file-name">{chosen.file.name}</p>}
      {chosen.state === 'locked' && <Unlock key={chosen.file.name} chosen={chosen} onOpen={open} />}
      {chosen.state === 'reading' && (
        <div className="backup-foot">
          <span role="status">{t(chosen.share === null ? 'backup_unlocking' : 'backup_reading')}</span>
          <progress
            {...(chosen.share !== null && { value: chosen.share })}
            max={1}
            aria-label={t('backup_reading')}
          />
          <button type="button" className="button" data-action="backup-stop" onClick={clear}>
            {t('word_cancel')}
          </button>
        </div>
      )}
      {chosen.state === 'refused' && <ErrorNote name={chosen.error} />}
      {chosen.state === 'read' && (
        <>
          <PreviewLines preview={chosen.preview} />
          <fieldset className="backup-form">
            <legend className="hidden">{t('backup_how')}</legend>
            {(['merge', 'replace'] as const).map((each) => (
              <label key={each} className="check">
                <input
                  type="radio"
                  name="mode"
                  value={each}
                  checked={mode === each}
                  onChange={() => setMode(each)}
                />
                {t(each === 'merge' ? 'backup_merge' : 'backup_replace')}
              </label>
            ))}
          </fieldset>
          <p className="quiet">{t('backup_undo_help')}</p>
          <div className="backup-foot">
            <button
              type="button"
              className="button is-main"
              data-action="backup-restore"
              disabled={busy || sending}
              onClick={() =>
                mode === 'replace' && chosen.preview.onlyHere > 0 ? setAsking(true) : restore()
              }
            >
              {t('backup_restore_now')}
            </button>
            <button type="button" className="button" data-action="backup-stop" onClick={clear}>
              {t('word_cancel')}
            </button>
          </div>
        </>
      )}
      {error && <ErrorNote name={error} />}
      {asking && chosen.state === 'read' && (
        <Confirm
          title={t('backup_replace_title')}
          text={t.plural('backup_replace_text', chosen.preview.onlyHere)}
          act={t('backup_replace_act')}
          onAct={restore}
          onCancel={() => setAsking(false)}
        />
      )}
    </section>
  );
}

/** Where the next step is done: the first of these that is there. */
const STEPS = ['[name="file-passphrase"]', '[data-preview]', '[data-action="backup-stop"]'];

/** Whatever had the keyboard goes with the last state: it goes on with the next, not at the top of the page. */
function useFocusKept(section: RefObject<HTMLElement | null>, state: Chosen['state']): void {
  const last = useRef(state);
  useEffect(() => {
    if (last.current === state) return;
    last.current = state;
    const { current } = section;
    if (!current || document.activeElement !== document.body) return;
    const next = STEPS.map((step) => current.querySelector<HTMLElement>(step)).find(
      (found) => found !== null,
    );
    // Before the first step, too: its field may be about to wait for a restore.
    (next ?? current).focus();
  }, [section, state]);
}

function Unlock({
  chosen,
  onOpen,
}: {
  chosen: Extract<Chosen, { state: 'locked' }>;
  onOpen: (file: File, passphrase: string) => void;
}) {
  const t = useWords();
  const [passphrase, setPassphrase] = useState('');
  const wrong = useId();
  return (
    <form
      className="backup-form"
      onSubmit={(event) => {
        event.preventDefault();
        onOpen(chosen.file, passphrase);
      }}
    >
      <label>
        {t('backup_passphrase_of_file')}
        <input
          type="password"
          name="file-passphrase"
          autoComplete="off"
          value={passphrase}
          aria-invalid={chosen.wrong}
          aria-describedby={wrong}
          onChange={({ target }) => setPassphrase(target.value)}
        />
      </label>
      <p id={wrong} className="problem" role="alert">
        {chosen.wrong && t('error_backup_passphrase')}
      </p>
      <button
        type="submit"
        className="button is-main"
        data-action="backup-unlock"
        disabled={passphrase === ''}
      >
        {t('backup_unlock')}
      </button>
    </form>
  );
}
