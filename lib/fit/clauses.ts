import { foldWords } from '../parse/fold.ts';

/** What separates the parts of a headline: words on both sides are no phrase. */
const SEPARATOR = /[|•·;,、，｜\n]|\s[-–—]\s/u;

/** Folded words with ` | ` between clauses, so that *In love with my city | Manager* is no city manager. */
export const clauseWords = (text: string): string =>
  text
    .split(SEPARATOR)
    .map(foldWords)
    .filter((words) => words !== '')
    .join(' | ');
