import { createContext, type ReactNode, useContext } from 'react';
import type { Translate } from '../lib/model/words.ts';

const WordsContext = createContext<Translate | null>(null);

/** Hands the words of the chosen language to everything inside. */
export function WordsProvider({ t, children }: { t: Translate; children: ReactNode }) {
  return <WordsContext value={t}>{children}</WordsContext>;
}

/** The words of the chosen language. */
export function useWords(): Translate {
  const t = useContext(WordsContext);
  if (!t) throw new Error('useWords needs a WordsProvider');
  return t;
}
