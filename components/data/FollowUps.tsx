import { useWords } from '../Words.tsx';
import { useFollowUps } from './use-follow-ups.ts';

/** Names said before "and more". */
const NAMED = 3;

/** Whom to get back to by now, as the toolbar icon counts them. */
export function FollowUps() {
  const t = useWords();
  const due = useFollowUps();
  if (!due || due.length === 0) return null;
  const first = due.slice(0, NAMED).map(({ name }) => name);
  const names = new Intl.ListFormat(t.locale, { type: due.length > NAMED ? 'unit' : 'conjunction' }).format(
    first,
  );
  return (
    <p className="follow-ups" data-due={due.length}>
      <strong>{t.plural('follow_up_due', due.length)}</strong>{' '}
      {due.length > NAMED ? t('follow_up_more', { names }) : names}
    </p>
  );
}
