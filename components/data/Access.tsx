import { useEffect, useState } from 'react';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';

/** Firefox users can take access to LinkedIn back, and then nothing works without a word: says so, asks again. */
export function Access() {
  const t = useWords();
  const { access } = useApp();
  const [granted, setGranted] = useState(true);
  useEffect(() => {
    const stop = new AbortController();
    access.granted().then((answer) => stop.signal.aborted || setGranted(answer));
    return () => stop.abort();
  }, [access]);
  if (granted) return null;
  return (
    <div className="note is-warning" role="alert">
      <p>{t('popup_access_lost')}</p>
      <button
        type="button"
        className="button is-main"
        data-action="grant-access"
        onClick={async () => setGranted(await access.request())}
      >
        {t('popup_access_grant')}
      </button>
    </div>
  );
}
