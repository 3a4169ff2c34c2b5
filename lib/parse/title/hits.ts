import { compoundOf } from './compound.ts';
import type { Entry, TitleIndex } from './index.ts';
import { spelled } from './spelling.ts';
import type { Token } from './tokens.ts';

/** Words that are something else in small letters. */
const CAPITALS_ONLY = new Set([
  'it',
  'ad',
  'dg',
  'gm',
  'ai',
  'ti',
  'si',
  'pr',
  'ir',
  'dp',
  'adm',
  'api',
  'cs',
  'ec',
  'mei',
  'se',
  'dir',
  'gf',
  'gl',
  'gu',
]);

/** A known phrase and where it stands in the title. */
export interface Hit {
  entry: Entry;
  start: number;
  end: number;
}

export const unique = <T>(values: T[]): T[] => [...new Set(values)];

/** Known phrases from left to right, the longest first. */
export function hits(written: Token[], index: TitleIndex): Hit[] {
  const found: Hit[] = [];
  const tokens = spelled(written, index);
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const phrase = longestPhrase(tokens, at, index);
    if (phrase) {
      found.push(plainManager(phrase.hit, tokens[at + phrase.words - 1] as Token));
      at += phrase.words;
      continue;
    }
    if (token.unspaced) found.push(...hitsInside(token, index));
    else found.push(...hitsOfWord(tokens, at, index));
    at++;
  }
  return found;
}

function hitsOfWord(tokens: Token[], at: number, index: TitleIndex): Hit[] {
  const { word, start, end } = tokens[at] as Token;
  const chief = chiefOfficer(tokens, at);
  if (chief) return [{ entry: chief, start, end }];
  const compound = compoundOf(word, index);
  if (!compound) return [];
  const hit = { entry: compound.entry, start, end };
  // Folding may change lengths (ß): then the whole word is shown.
  const tail = word.length === end - start ? start + compound.tail : start;
  return [plainManager(hit, { word: word.slice(compound.tail), start: tail, end })];
}

const MANAGER = 'manager';

/** Of *Key-Account-Managerin* or *Projektmanager* the word that decides is just *Manager*. */
function plainManager(hit: Hit, last: Pick<Token, 'word' | 'start' | 'end'>): Hit {
  const { entry } = hit;
  if (entry.level !== 'manager' || entry.range || !/^manager(s|in|innen)?$/.test(last.word)) return hit;
  const isWhole = last.end - last.start === last.word.length;
  const end = isWhole ? last.start + MANAGER.length : last.end;
  return { entry: { ...entry, plain: true }, start: last.start, end };
}

/** Lexicons list chief officers by what they do; the rank is in the words. */
const withRank = (phrase: string, entry?: Entry): Entry | undefined =>
  entry && /^chief .+ officer$/.test(phrase) ? { ...entry, level: 'cxo' } : entry;

function longestPhrase(tokens: Token[], at: number, index: TitleIndex): { hit: Hit; words: number } | null {
  const first = tokens[at] as Token;
  for (let words = Math.min(index.longest, tokens.length - at); words > 0; words--) {
    const last = tokens[at + words - 1] as Token;
    const phrase = tokens
      .slice(at, at + words)
      .map(({ word }) => word)
      .join(' ');
    const known = words === 1 && first.unspaced ? withTailRank(phrase, index) : index.phrases.get(phrase);
    const entry = withRank(phrase, known);
    if (!entry || (words === 1 && CAPITALS_ONLY.has(phrase) && !first.capitals)) continue;
    if (words === 1 && isChief(first.word) && chiefOfficer(tokens, at)) return null;
    const withInner = entry.level && words > 1 && !entry.functions?.length;
    const functions = withInner
      ? innerFunctions(tokens.slice(at, at + words), index)
      : ownFunctions(phrase, entry, index);
    return { hit: { entry: { ...entry, functions }, start: first.start, end: last.end }, words };
  }
  return null;
}

/** Functions named inside a rank of several words (*jefe de ventas*, *plant manager*). */
const innerFunctions = (tokens: Token[], index: TitleIndex): number[] =>
  unique(
    [tokens.slice(1), tokens.slice(0, -1)]
      .flatMap((part) => hits(part, index))
      .flatMap(({ entry }) => (entry.level ? [] : (entry.functions ?? []))),
  );

/** Of a compound listed as a rank (*magazijnchef*) its first part tells the function. */
function ownFunctions(phrase: string, entry: Entry, index: TitleIndex): number[] | undefined {
  const isLearning = entry.level === 'training' || entry.level === 'unpaid';
  const isCompound = (entry.level || entry.occupation) && !isLearning && !phrase.includes(' ');
  if (entry.functions?.length || !isCompound) return entry.functions;
  return compoundOf(phrase, index)?.entry.functions;
}

const isChief = (word: string): boolean => word === 'chief';

/** Chief … Officer, whatever of. */
function chiefOfficer(tokens: Token[], at: number): Entry | null {
  if (!isChief(tokens[at]?.word ?? '')) return null;
  return tokens.slice(at + 1, at + 5).some(({ word }) => word === 'officer') ? { level: 'cxo' } : null;
}

/** Words inside unspaced writing (`営業部長`), longest first from each character. */
function hitsInside({ word, start, end }: Token, index: TitleIndex): Hit[] {
  const found: Hit[] = [];
  // Folding may change lengths (half-width letters): then the whole run is shown.
  const exact = word.length === end - start;
  for (let at = 0; at < word.length; ) {
    let length = Math.min(16, word.length - at);
    while (length > 0 && !(index.phrases.has(word.slice(at, at + length)) && !isHeadless(word, at + length)))
      length--;
    const entry = length > 0 ? withTailRank(word.slice(at, at + length), index) : undefined;
    if (entry)
      found.push({ entry, start: exact ? start + at : start, end: exact ? start + at + length : end });
    at += Math.max(1, length);
  }
  return found;
}

/** Of a function's phrase that ends in a rank (プロジェクトマネージャー) the rank counts too. */
function withTailRank(phrase: string, { phrases }: TitleIndex): Entry | undefined {
  const entry = phrases.get(phrase);
  if (!entry?.functions?.length || entry.level || entry.occupation || entry.scope) return entry;
  for (let at = 2; at < phrase.length - 1; at++) {
    const level = phrases.get(phrase.slice(at))?.level;
    if (level) return { ...entry, level };
  }
  return entry;
}

/** Whether a unit's name ends here and its head follows: 営業部 in 営業部長. */
const isHeadless = (word: string, end: number): boolean =>
  word.charAt(end) === '長' && '部室局所課店社'.includes(word.charAt(end - 1));
