import { SPACED_FORMS, UNSPACED_FORMS } from './company/legal-forms.generated.ts';
import { fold, foldWords } from './fold.ts';

const MAX_LENGTH = 300;
const FORMS = new Set(SPACED_FORMS);
const LONGEST_FORM = Math.max(...SPACED_FORMS.map((form) => form.split(' ').length));
/** Forms that some countries write first. Others (`AG`, `SE`, `DA`) begin names. */
const LEADING = new Set([
  'pt',
  'ooo',
  'ооо',
  'зао',
  'оао',
  'ао',
  'пао',
  'ип',
  'zao',
  'oao',
  'ao',
  'pao',
  'тов',
  'tov',
  'uab',
  'stichting',
]);
const AND = new Set(['&', 'and', 'und', 'et', 'e', 'y', 'en']);

/**
 * What two spellings of one company's name have in common: folded words without legal form, brackets and *and*.
 * Never empty for a name that is not: a name that is only a legal form (`SE`) is its own key.
 */
export function companyKey(name: string): string {
  const shown = name.slice(0, MAX_LENGTH);
  const withoutBrackets = fold(shown).replace(/[([{（][^)\]}）]*[)\]}）]/g, ' ');
  const kept = [strip(wordsOf(withoutBrackets)), strip(wordsOf(fold(shown))), wordsOf(fold(shown))].find(
    (words) => words.length > 0,
  );
  return (kept ?? [fold(shown)]).join(' ');
}

/** Dots only join letters (`s.r.l.`): without them both spellings are one word. */
const wordsOf = (folded: string): string[] =>
  foldWords(
    stripUnspaced(folded)
      .replace(/(?<=\p{L})\.(?=\p{L}\b)|(?<=\b\p{L})\.(?=\p{L})/gu, '')
      .replaceAll('.', ' '),
  )
    .replaceAll('&', ' & ')
    .split(' ')
    .filter((word) => word !== '');

function stripUnspaced(folded: string): string {
  let rest = folded.trim();
  for (const form of UNSPACED_FORMS) {
    if (rest.length <= form.length) continue;
    if (rest.startsWith(form)) rest = rest.slice(form.length).trim();
    else if (rest.endsWith(form)) rest = rest.slice(0, -form.length).trim();
  }
  return rest;
}

/** Drops legal forms from the end, twice, and from the start; then *and*. */
function strip(words: string[]): string[] {
  let rest = words;
  for (let round = 0; round < 2; round++) rest = withoutEnding(rest);
  if (rest.length > 1 && LEADING.has(rest[0] ?? '')) rest = rest.slice(1);
  const joined = rest.filter((word) => !AND.has(word));
  return joined.length > 0 ? joined : rest;
}

function withoutEnding(words: string[]): string[] {
  for (let length = Math.min(LONGEST_FORM, words.length - 1); length > 0; length--)
    if (FORMS.has(words.slice(-length).join(' '))) return trimAnd(words.slice(0, -length));
  return words;
}

/** `Rossi & C.`: what joined the form goes with it. */
const trimAnd = (words: string[]): string[] =>
  words.length > 1 && AND.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
