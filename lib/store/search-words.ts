import type { Lead } from '../model/lead.ts';
import { fold } from '../parse/fold.ts';
import { shownText } from './facts.ts';

/** Runs of a script in which a word cannot be told by spaces, or whose words grow endings without one. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]+/gu;

/** Longest part of a word kept, and most entries of one lead: a giant name must not fill the index. */
const LONGEST = 20;
const MOST = 200;

/** What of a lead is found: name, company, title (or headline), tags. */
export function leadWords({ name, facts, tags }: Pick<Lead, 'name' | 'facts' | 'tags'>): string[] {
  const title = shownText(facts.title) ?? shownText(facts.headline) ?? '';
  return indexWords([name, shownText(facts.company) ?? '', title, ...Object.keys(tags)]);
}

/** Entries of the index `words`: whole words, and of unspaced scripts each two letters and the last one. */
export const indexWords = (texts: readonly string[]): string[] =>
  [
    ...new Set(texts.flatMap(runs).flatMap(({ run, unspaced }) => (unspaced ? pairs(run, true) : [run]))),
  ].slice(0, MOST);

/** Beginnings of entries that a lead has to have all, to be found by `text`; the longest, which fewest have, first. */
export const queryWords = (text: string): string[] =>
  [...new Set(runs(text).flatMap(({ run, unspaced }) => (unspaced ? pairs(run, false) : [run])))].sort(
    (a, b) => b.length - a.length,
  );

interface Run {
  run: string;
  unspaced: boolean;
}

/** Folded words; one of mixed scripts (`abc商事`) is cut where the script changes. */
function runs(text: string): Run[] {
  const words = fold(text).split(/[^\p{L}\p{N}\p{M}]+/u);
  return words.flatMap((word) => {
    const spaced = word.split(UNSPACED).filter(Boolean);
    const unspaced = word.match(UNSPACED) ?? [];
    return [
      ...spaced.map((run) => ({ run: [...run].slice(0, LONGEST).join(''), unspaced: false })),
      ...unspaced.map((run) => ({ run, unspaced: true })),
    ];
  });
}

function pairs(run: string, withLast: boolean): string[] {
  const letters = [...run].slice(0, MOST);
  const two = letters.slice(0, -1).map((letter, at) => `${letter}${letters[at + 1]}`);
  return withLast || two.length === 0 ? [...two, letters.at(-1) ?? ''] : two;
}
