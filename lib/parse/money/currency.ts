import { alternatives, CODES, SHARED, SIGNS } from './words.ts';

const isWord = (sign: string): boolean => /^[a-z]+$/.test(sign);
const signs = Object.keys(SIGNS);
/** Every word of three letters too: it could be a code. */
const CURRENCY = new RegExp(
  `(?<![a-z])(?:${alternatives(signs.filter(isWord))}|[a-z]{3})(?![a-z])|${alternatives(signs.filter((sign) => !isWord(sign)))}`,
  'gu',
);

/** The currency, or the sign of several, that a word names. */
const currencyNamed = (word: string): string | undefined =>
  CODES.has(word.toUpperCase()) ? word.toUpperCase() : SIGNS[word];

/** The currency that a text names; of a sign of several the one of the region, else the first, marked ambiguous. */
export function currencyOf(
  folded: string,
  region: string | undefined,
): { code: string | null; ambiguous: boolean } {
  // 10k eur, 10keur, usd10: letters that touch digits still name a currency.
  const named = [...folded.replace(/\d/g, ' ').matchAll(CURRENCY)].flatMap(
    ([word]) => currencyNamed(word) ?? [],
  );
  for (const name of named) {
    const shared = SHARED[name];
    if (!shared) return { code: name, ambiguous: false };
    // $750 CAD: the code says which dollars.
    const exact = named.find((other) => Object.values(shared).includes(other));
    if (exact !== undefined) return { code: exact, ambiguous: false };
    const own = region === undefined ? undefined : shared[region];
    return { code: own ?? Object.values(shared)[0] ?? null, ambiguous: own === undefined };
  }
  return { code: null, ambiguous: false };
}

/** The text without the currencies it names. */
export const withoutCurrency = (folded: string): string =>
  folded.replace(CURRENCY, (word) => (currencyNamed(word) ? '' : word));

/** Whether a currency is the last of the text before an amount or the first of the text after it. */
export function touchesCurrency(before: string, after: string): boolean {
  const isAt = (text: string, ends: (start: number, end: number) => boolean): boolean =>
    [...text.matchAll(CURRENCY)].some(
      ({ 0: word, index }) => currencyNamed(word) && ends(index, index + word.length),
    );
  const head = before.trimEnd();
  return isAt(head, (_, end) => end === head.length) || isAt(after.trimStart(), (start) => start === 0);
}
