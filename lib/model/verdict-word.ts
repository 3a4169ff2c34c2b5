import type { Verdict } from './fit.ts';
import type { WordKey } from './words.ts';

/** The word that always stands with the colour. */
export const VERDICT_WORD: Record<Verdict, WordKey> = {
  fit: 'verdict_fit',
  undecided: 'verdict_undecided',
  'not-fit': 'verdict_not_fit',
};
