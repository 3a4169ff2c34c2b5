import { useState } from 'react';
import type { ErrorName } from '../../lib/errors.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';
import { DeleteAllDialog } from './DeleteAllDialog.tsx';

/** Deletes everything from this browser, after saying what goes and a countdown that can be stopped. */
export function DeleteAll({ onDeleted }: { onDeleted: () => void }) {
  const t = useWords();
  const { call } = useApp();
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<ErrorName | null>(null);
  const wipe = async () => {
    const answer = await call('store.wipe', {});
    setAsking(false);
    setError(answer.ok ? null : answer.error.name);
    if (answer.ok) onDeleted();
  };
  return (
    <>
      <p className="quiet">{t('wipe_help')}</p>
      <button
        type="button"
        className="button is-danger"
        data-action="wipe-open"
        onClick={() => {
          setError(null);
          setAsking(true);
        }}
      >
        {t('wipe_open')}
      </button>
      {error && <ErrorNote name={error} />}
      {asking && <DeleteAllDialog onDelete={() => void wipe()} onCancel={() => setAsking(false)} />}
    </>
  );
}
