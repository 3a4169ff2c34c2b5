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
  const [busy, setBusy] = useState<'seeding' | 'removing' | null>(null);
  const there = useLiveQuery(
    async () => ({ invented: (await inventedLeads(db)).length, all: await leadRows(db) }),
    [db],
  );
  const seed = async () => {
    setBusy('seeding');
    const seeded = await call('demo.seed', {});
    setBusy(null);
    if (!seeded.ok) return toast({ text: t(errorWord(seeded.error.name)) });
    toast({ text: t.plural('demo_seeded', seeded.value.people), undo: () => void remove() });
  };
  const remove = async () => {
    setBusy('removing');
    const removed = await call('demo.remove', {});
    setBusy(null);
    if (!removed.ok) return toast({ text: t(errorWord(removed.error.name)) });
    toast({ text: t.plural('demo_removed', removed.value.removed), undo: () => void seed() });
  };
  if (!there || (there.all > 0 && there.invented === 0 && !busy)) return null;
  // Half of them are no more to be removed than half of them are there.
  const isThere = busy ? busy === 'removing' : there.invented > 0;
  return (
    <section className="note demo" aria-label={t('demo_title')}>
      <p>{isThere ? t.plural('demo_there', there.invented) : t('demo_offer')}</p>
      <button
        type="button"
        className="button"
        data-action={isThere ? 'remove-invented' : 'try-invented'}
        disabled={busy !== null}
        onClick={isThere ? remove : seed}
      >
        {t(isThere ? 'demo_remove' : 'demo_try')}
      </button>
      {busy && <progress aria-label={t('word_loading')} />}
    </section>
  );
}
