import type { WordKey } from '../lib/model/words.ts';
import { useWords } from './Words.tsx';

interface Props {
  /** A count under its word; without `always` it is left out where there are none. `name` is the line's, else the word. */
  lines: readonly (readonly [word: WordKey, count: number, always: boolean, name?: string])[];
}

/** Counts, each with what it counts. */
export function Figures({ lines }: Props) {
  const t = useWords();
  const digits = new Intl.NumberFormat(t.locale);
  return (
    <dl className="figures">
      {lines
        .filter(([, count, always]) => always || count > 0)
        .map(([word, count, , name = word]) => (
          <div key={name} data-line={name}>
            <dt>{t(word)}</dt>
            <dd>{digits.format(count)}</dd>
          </div>
        ))}
    </dl>
  );
}
