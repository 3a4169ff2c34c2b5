import { SPACED_FORMS, UNSPACED_FORMS } from './company/legal-forms.generated.ts';
import { fold, foldWords } from './fold.ts';

const MAX_LENGTH = 300;
const MAX_ROUNDS = 20;
const FORMS = new Set(SPACED_FORMS);
const LONGEST_FORM = Math.max(...SPACED_FORMS.map((form) => form.split(' ').length));
/** Forms that some countries write first, and articles. Others (`AG`, `SE`, `DA`) begin names. */
const LEADING = new Set(
  'pt cv ooo zao oao ao pao pjsc ojsc cjsc jsc tov uab stichting vereniging sarl eurl sasu gmbh the ооо зао оао ао пао ип тов чп фоп'.split(
    ' ',
  ),
);
/** Romania: `S.C. Acme S.R.L.`; elsewhere SC begins names. */
const ROMANIAN = { first: 'sc', last: new Set(['srl', 'sa', 'snc', 'srld']) };
/** Finland: `Oy Acme Ab`; elsewhere `Oy` begins names. */
const FINNISH = { first: 'oy', last: 'ab' };
/** Italy: partnerships carry a partner's name after the form (`Acme s.a.s. di Mario Rossi & C.`). */
const BEFORE_PARTNERS = new Set(['sas', 'snc', 'ss']);
/** Signs on a name that are no letters of it. */
const MARKS = /[®©™℠]/gu;
const AND = new Set(['&', '+', 'and', 'und', 'et', 'e', 'y', 'en']);

/**
 * What two spellings of one company's name have in common: folded words without legal form, brackets and *and*.
 * Never empty for a name that is not: a name that is only a legal form (`SE`) is its own key. A key is its own key.
 */
export function companyKey(name: string): string {
  let key = keyOnce(name.slice(0, MAX_LENGTH).replace(MARKS, ''));
  // A form may come to light under another one: few names need more than one look.
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const shorter = keyOnce(key);
    if (shorter === key) break;
    key = shorter;
  }
  return key;
}

function keyOnce(name: string): string {
  const folded = fold(name);
  const withoutBrackets = folded.replace(/[([{（][^)\]}）]*[)\]}）]/g, ' ');
  const kept = [strip(wordsOf(withoutBrackets)), strip(wordsOf(folded)), wordsOf(folded)].find(
    (words) => words.length > 0,
  );
  return (kept ?? [folded]).join(' ');
}

/** Dots only join letters (`s.r.l.`): without them both spellings are one word. */
const wordsOf = (folded: string): string[] =>
  foldWords(
    stripUnspaced(folded)
      .replace(/(?<=(?<!\p{L})\p{L})\.(?=\p{L})|(?<=\p{L})\.(?=\p{L}(?!\p{L}))/gu, '')
      .replaceAll('.', ' ')
      // Finch's and Finchs; the Hebrew form is written with quotation marks.
      .replace(/(?<=\p{L})['’]s(?!\p{L})/gu, 's'),
  )
    .replaceAll('&', ' & ')
    .split(' ')
    .filter((word) => word !== '');

const UNSPACED_SCRIPT = /[\p{sc=Han}\p{sc=Hangul}]/u;

function stripUnspaced(folded: string): string {
  if (!UNSPACED_SCRIPT.test(folded)) return folded;
  let rest = folded.trim();
  for (const form of UNSPACED_FORMS) {
    if (rest.length <= form.length) continue;
    if (rest.startsWith(form)) rest = rest.slice(form.length).trim();
    else if (rest.endsWith(form)) rest = rest.slice(0, -form.length).trim();
  }
  return rest;
}

/** Drops legal forms from the end and the start, and *and* between words, until nothing is left to drop. */
function strip(words: string[]): string[] {
  let rest = withoutPartners(withoutNationalStart(words));
  for (let before = 0; before !== rest.length; ) {
    before = rest.length;
    rest = withoutEnding(withoutEnding(rest));
    if (rest.length > 1 && LEADING.has(rest[0] ?? '')) rest = rest.slice(1);
    const first = rest.findIndex((word) => word !== '&');
    rest = rest.filter((word, index) => index === first || !AND.has(word));
  }
  return rest;
}

function withoutNationalStart(words: string[]): string[] {
  const [first, last] = [words[0], words.at(-1) ?? ''];
  const isForm =
    (first === ROMANIAN.first && ROMANIAN.last.has(last)) ||
    (first === FINNISH.first && last === FINNISH.last && words.length > 2);
  return isForm ? words.slice(1) : words;
}

function withoutPartners(words: string[]): string[] {
  const form = words.findIndex(
    (word, index) => index > 0 && BEFORE_PARTNERS.has(word) && words[index + 1] === 'di',
  );
  return form < 0 ? words : words.slice(0, form);
}

function withoutEnding(words: string[]): string[] {
  for (let length = Math.min(LONGEST_FORM, words.length - 1); length > 0; length--)
    if (FORMS.has(words.slice(-length).join(' ')) && !isArticle(words, length))
      return words.slice(0, -length);
  return words;
}

/** *The Company*: an article is no name. */
const isArticle = (words: string[], length: number): boolean =>
  words.length - length === 1 && words[0] === 'the';
