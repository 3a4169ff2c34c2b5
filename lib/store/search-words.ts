/** Scripts written without spaces: a search for the middle of a name has to find it. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Longest part of a word kept, and most words of one lead: a giant name must not fill the index. */
const LONGEST = 20;
const MOST = 200;

const words = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * Folded words of some texts: for the index (words of scripts without spaces also from each later character on)
 * or for a query (as typed). Case, accents and width do not matter.
 */
export function searchWords(texts: readonly string[], use: 'index' | 'query'): string[] {
  const all = texts.flatMap(words);
  if (use === 'query') return all.map((word) => word.slice(0, LONGEST));
  const tails = all.flatMap((word) =>
    UNSPACED.test(word)
      ? [...word].map((_, index, letters) => letters.slice(index, index + LONGEST).join(''))
      : [word.slice(0, LONGEST)],
  );
  return [...new Set(tails)].slice(0, MOST);
}
