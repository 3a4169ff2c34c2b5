import { ErrorNote } from '../ErrorNote.tsx';
import { useWords } from '../Words.tsx';
import { Candidates } from './import/Candidates.tsx';
import { FilePreview } from './import/FilePreview.tsx';
import { useImport } from './use-import.ts';

/** A file of people: choose, look, take in, take back; and the candidates whom it brought. */
export function ImportPeople() {
  const t = useWords();
  const { importing, choose, start, goOn, undo, clear, cancel } = useImport();
  const digits = new Intl.NumberFormat(t.locale);
  const { state } = importing;
  const busy = state === 'running' || state === 'undoing';
  return (
    <>
      <h1>{t('work_import')}</h1>
      <p className="lede">{t('import_intro')}</p>
      <section className="card import" aria-label={t('work_import')} data-import={state}>
        <p className="quiet">{t('import_how')}</p>
        <label className="button file-choice">
          {t('import_choose')}
          <input
            className="hidden"
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            data-action="import-choose"
            disabled={busy}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) void choose(file);
              // The same file may be chosen again after a mistake.
              target.value = '';
            }}
          />
        </label>
        {(state === 'reading' || state === 'refused') && <p className="file-name">{importing.name}</p>}
        {state === 'reading' && <p role="status">{t('import_reading')}</p>}
        {state === 'refused' && <ErrorNote name={importing.error} />}
        {state === 'read' && (
          <FilePreview
            key={importing.found.file + importing.found.madeAt}
            found={importing.found}
            known={importing.known}
            onStart={(to) => void start(importing.found, to)}
            onCancel={clear}
          />
        )}
        {busy && (
          <div className="backup-foot">
            <progress
              max={Math.max(1, importing.total)}
              value={importing.done}
              aria-label={t(state === 'running' ? 'import_start' : 'import_undoing')}
            />
            <span className="quiet">
              {state === 'undoing'
                ? t('import_undoing')
                : t('import_running', {
                    done: digits.format(importing.done),
                    total: digits.format(importing.total),
                  })}
            </span>
            {state === 'running' && (
              <button type="button" className="button" data-action="import-cancel" onClick={cancel}>
                {t('word_cancel')}
              </button>
            )}
          </div>
        )}
        {state === 'done' && (
          <>
            <p role="status">
              {t.plural('import_done', importing.added)} {importing.left && t('import_stopped')}
            </p>
            {importing.error && <ErrorNote name={importing.error} />}
            <div className="backup-foot">
              {importing.left && (
                <button
                  type="button"
                  className="button is-main"
                  data-action="import-go-on"
                  onClick={() => void goOn()}
                >
                  {t('import_go_on')}
                </button>
              )}
              {importing.added > 0 && (
                <button
                  type="button"
                  className="button"
                  data-action="import-undo"
                  onClick={() => void undo()}
                >
                  {t('import_undo')}
                </button>
              )}
            </div>
          </>
        )}
        {state === 'undone' && <p role="status">{t.plural('import_undone', importing.count)}</p>}
      </section>
      <Candidates />
    </>
  );
}
