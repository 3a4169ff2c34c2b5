import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { inventedLeads } from '../../lib/store/demo/invented.ts';
import { leadRows } from '../../lib/store/lead-rows.ts';
import { errorWord } from '../error-word.ts';
import { useToast } from '../Toast.tsx';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';

/** Offers invented people to whoever has nobody yet, and takes them away again. */
export function Demo() {
  const t = useWords();
  const toast = useToast();
  const { db, call } = useApp();
  const [busy, setBusy] = useState(false);
  const there = useLiveQuery(
    async () => ({ invented: (await inventedLeads(db)).length, all: await leadRows(db) }),
    [db],
  );
  const seed = async () => {
    setBusy(true);
    const seeded = await call('demo.seed', {});
    setBusy(false);
    if (!seeded.ok) return toast({ text: t(errorWord(seeded.error.name)) });
    toast({ text: t.plural('demo_seeded', seeded.value.people), undo: () => void remove() });
  };
  const remove = async () => {
    setBusy(true);
    const removed = await call('demo.remove', {});
    setBusy(false);
    if (!removed.ok) return toast({ text: t(errorWord(removed.error.name)) });
    toast({ text: t.plural('demo_removed', removed.value.removed), undo: () => void seed() });
  };
  if (!there || (there.all > 0 && there.invented === 0)) return null;
  const isThere = there.invented > 0;
  return (
    <section className="note demo" aria-label={t('demo_title')}>
      <p>{isThere ? t.plural('demo_there', there.invented) : t('demo_offer')}</p>
      <button
        type="button"
        className="button"
        data-action={isThere ? 'remove-invented' : 'try-invented'}
        disabled={busy}
        onClick={isThere ? remove : seed}
      >
        {busy ? t('word_loading') : t(isThere ? 'demo_remove' : 'demo_try')}
      </button>
    </section>
  );
}
