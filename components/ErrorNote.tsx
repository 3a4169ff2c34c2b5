import type { ErrorName } from '../lib/errors.ts';
import { errorWord } from './error-word.ts';
import { useWords } from './Words.tsx';

/** An expected failure in one sentence, read out at once. */
export function ErrorNote({ name }: { name: ErrorName }) {
  const t = useWords();
  return (
    <p className="note is-error" role="alert">
      {t(errorWord(name))}
    </p>
  );
}
