/** Letters that no normalisation form takes apart. */
const SPECIAL: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const SPECIAL_LETTERS = new RegExp(`[${Object.keys(SPECIAL).join('')}]`, 'g');
/** Latin, Greek and Cyrillic accents only: U+3099 (Japanese voicing) tells が from か. */
const ACCENTS = /[\u0300-\u036f]/g;
const PLAIN = /^[\x20-\x7e]*$/;
/** Already words with single spaces: most names, and tables hold many thousands. */
const PLAIN_WORDS = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/**
 * Text as it is compared: one width, lower case, no diacritics, single spaces.
 * Idempotent. Keeps punctuation; see `foldWords`.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/ {2,}/g, ' ').trim();
  let folded = text;
  for (let round = 0; round < 4; round++) {
    const before = folded;
    folded = folded
      .normalize('NFKD')
      .toLowerCase()
      .normalize('NFKD')
      .replace(ACCENTS, '')
      .replace(SPECIAL_LETTERS, (letter) => SPECIAL[letter] ?? letter)
      .normalize('NFKC');
    if (folded === before) break;
  }
  return folded.replace(/\s+/g, ' ').trim();
}

/** Folded words with single spaces between; keeps what makes a word another one (`c++`, `r&d`, `.net`). */
export function foldWords(text: string): string {
  if (PLAIN_WORDS.test(text)) return text.toLowerCase();
  return fold(text)
    .replace(/[^\p{L}\p{N}\p{M}+#&.]+/gu, ' ')
    .replace(/\.+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Scripts written without spaces: a word may begin and end inside a run. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]/u;
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

const isJoined = (left: string, right: string): boolean =>
  WORD_CHARACTER.test(left) && WORD_CHARACTER.test(right) && !(UNSPACED.test(left) || UNSPACED.test(right));

/** Whole characters: those outside the basic plane are two code units. A space beyond the ends. */
const symbolAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0x20);
function before(text: string, at: number): string {
  const code = text.charCodeAt(at - 1);
  return symbolAt(text, code >= 0xdc00 && code <= 0xdfff ? at - 2 : at - 1);
}

/**
 * Whether `words` stands in `text` as whole words. Both must be folded the same way.
 * In scripts without spaces every character may be a boundary.
 */
export function containsWords(text: string, words: string): boolean {
  let at = words === '' ? -1 : text.indexOf(words);
  // Most texts do not have it, and 100,000 are asked.
  if (at < 0) return false;
  const first = symbolAt(words, 0);
  const last = before(words, words.length);
  for (; at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isJoined(before(text, at), first) && !isJoined(last, symbolAt(text, at + words.length))) return true;
  }
  return false;
}
