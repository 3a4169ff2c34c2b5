import type { Entry, TitleIndex } from './index.ts';
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
]);

/** A known phrase and where it stands in the title. */
export interface Hit {
  entry: Entry;
  start: number;
  end: number;
}

export const unique = <T>(values: T[]): T[] => [...new Set(values)];

/** Known phrases from left to right, the longest first. */
export function hits(tokens: Token[], index: TitleIndex): Hit[] {
  const found: Hit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const phrase = longestPhrase(tokens, at, index);
    if (phrase) {
      found.push(phrase.hit);
      at += phrase.words;
      continue;
    }
    if (token.unspaced) found.push(...hitsInside(token, index));
    else {
      const entry = chiefOfficer(tokens, at) ?? compound(token.word, index);
      if (entry) found.push({ entry, start: token.start, end: token.end });
    }
    at++;
  }
  return found;
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
    const entry = withRank(phrase, index.phrases.get(phrase));
    if (!entry || (words === 1 && CAPITALS_ONLY.has(phrase) && !first.capitals)) continue;
    if (words === 1 && isChief(first.word) && chiefOfficer(tokens, at)) return null;
    const withInner = entry.level && words > 1 && !entry.functions?.length;
    const functions = withInner ? innerFunctions(tokens.slice(at + 1, at + words), index) : entry.functions;
    return { hit: { entry: { ...entry, functions }, start: first.start, end: last.end }, words };
  }
  return null;
}

/** Functions named inside a rank of several words (*jefe de ventas*). */
const innerFunctions = (tokens: Token[], index: TitleIndex): number[] =>
  unique(hits(tokens, index).flatMap(({ entry }) => entry.functions ?? []));

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
    const entry = length > 0 ? index.phrases.get(word.slice(at, at + length)) : undefined;
    if (entry)
      found.push({ entry, start: exact ? start + at : start, end: exact ? start + at + length : end });
    at += Math.max(1, length);
  }
  return found;
}

/** Whether a unit's name ends here and its head follows: 営業部 in 営業部長. */
const isHeadless = (word: string, end: number): boolean =>
  word.charAt(end) === '長' && '部室局所課店社'.includes(word.charAt(end - 1));

/** A compound such as `vertriebsleiter`: rank or work by its ending, function by its beginning. */
function compound(word: string, { compounds }: TitleIndex): Entry | null {
  for (const { rankEndings, occupationEndings, functionStems } of compounds) {
    for (const stem of genderless(word)) {
      const isEnding = ([ending]: [string, unknown]) =>
        stem.endsWith(ending) && stem.length > ending.length + 1;
      const rankEnding = rankEndings.find(isEnding);
      const occupation = occupationEndings.find(isEnding);
      if (!rankEnding && !occupation) continue;
      const head = functionStems.find(([beginning]) => stem.startsWith(beginning));
      const functions = unique([head?.[1] ?? 0, occupation?.[1] ?? 0].filter((id) => id > 0));
      return rankEnding ? { level: rankEnding[1], functions } : { occupation: true, functions };
    }
  }
  return null;
}

/** The word, and without the German feminine ending. */
const genderless = (word: string): string[] =>
  word.endsWith('innen')
    ? [word, word.slice(0, -5)]
    : word.endsWith('in')
      ? [word, word.slice(0, -2)]
      : [word];
