import { lazy, Suspense, useEffect, useState } from 'react';
import { isForKeys } from './use-list-keys.ts';
import { useWords } from './Words.tsx';

// Nobody waits for it before the list is there.
const KeyDialog = lazy(async () => ({ default: (await import('./KeyDialog.tsx')).KeyDialog }));

/** Tells which keys there are; the question mark leads here from anywhere. */
export function KeyHelp() {
  const t = useWords();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '?' || !isForKeys(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKey, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return (
    <>
      <button
        type="button"
        className="button is-quiet key-help"
        data-action="keys"
        aria-label={t('keys_title')}
        title={t('keys_title')}
        onClick={() => setOpen(true)}
      >
        ?
      </button>
      {open && (
        <Suspense fallback={null}>
          <KeyDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
