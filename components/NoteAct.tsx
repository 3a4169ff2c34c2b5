import type { WordKey } from '../lib/model/words.ts';
import { useWords } from './Words.tsx';

interface Props {
  /** What it is about, for screen readers. */
  title: WordKey;
  text: WordKey;
  /** What the button says, and its `data-action`. */
  act: WordKey;
  action: string;
  onAct: () => void;
}

/** A note with the one thing to do about it. */
export function NoteAct({ title, text, act, action, onAct }: Props) {
  const t = useWords();
  return (
    <section className="note" aria-label={t(title)}>
      <p>{t(text)}</p>
      <button type="button" className="button is-main" data-action={action} onClick={onAct}>
        {t(act)}
      </button>
    </section>
  );
}
