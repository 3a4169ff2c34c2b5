import { compoundOf } from './compound.ts';
import type { TitleIndex } from './index.ts';
import type { Token } from './tokens.ts';

/** Of shorter words another one is too often meant. */
const SHORTEST = 7;
/** Real words one letter away from a rank word. */
const NOT_TYPOS = new Set([
  'directory',
  'precedent',
  'partnered',
  'supervised',
  'supervise',
  'directed',
  'resident',
  'residents',
]);

/** Words as they are known: umlauts written `ae`, and one letter wrong in a long rank word, are put right. */
export const spelled = (tokens: Token[], index: TitleIndex): Token[] =>
  tokens.map((token) => {
    const known = isKnown(token.word, index) ? token.word : (knownAs(token.word, index) ?? token.word);
    return known === token.word ? token : { ...token, word: known };
  });

function isKnown(word: string, index: TitleIndex): boolean {
  return index.words.has(word) || compoundOf(word, index)?.entry.level !== undefined;
}

function knownAs(word: string, index: TitleIndex): string | null {
  const plain = word.replace(/([aou])e/g, '$1');
  if (plain !== word && (isKnown(plain, index) || (compoundOf(plain, index) && !compoundOf(word, index))))
    return plain;
  if (word.length < SHORTEST || NOT_TYPOS.has(word)) return null;
  return (index.longRanks.get(word.charAt(0)) ?? []).find((rank) => isOneOff(word, rank)) ?? null;
}

/** Whether one letter is missing, too many, wrong, or two have changed places. */
function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
  if (a.length > b.length) return a.slice(at + 1) === b.slice(at);
  const isSwap = a[at] === b[at + 1] && a[at + 1] === b[at];
  return a.slice(at + 1) === b.slice(at + 1) || (isSwap && a.slice(at + 2) === b.slice(at + 2));
}
