import { LEVELS, type Level, type TitleMeaning } from '../model/title.ts';
import { type Entry, type TitleIndex, titleIndex } from './title/index.ts';
import { clausesOf, type Token, tokensOf } from './title/tokens.ts';

/** Longer titles are cut: the rest of a headline that long is an advert. */
const MAX_LENGTH = 400;
/** Of known work without a rank word: neither apprentices nor heads of anything. */
const WITHOUT_RANK: [Level, Level] = ['entry', 'senior'];
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
/** A deputy stands one step below; the lowest managers keep their level. */
const DEPUTY_OF: Partial<Record<Level, Level>> = { cxo: 'vp', vp: 'director', director: 'manager' };
/** A junior manager is no manager; a director is one whatever else the title says. */
const DIRECTOR = LEVELS.indexOf('director');

/** What one clause says. */
interface Found {
  level: Level | null;
  occupation: boolean;
  functions: number[];
  levelWords: string[];
  otherWords: string[];
}

/**
 * Seniority and functions of a job title or headline in many languages, with the words that decided.
 * Unknown words stay unknown: `range` null. Several roles: the highest. `locale` is that of the page: of words that
 * mean different things its language decides.
 */
export function parseTitle(text: string, { locale }: { locale?: string | null } = {}): TitleMeaning {
  const index = titleIndex(locale);
  const title = text.slice(0, MAX_LENGTH);
  const found = clausesOf(title).map((phrases) => readClause(title, phrases, index));
  const highest = found.reduce<Found | null>(
    (a, b) => (rank(b.level) > rank(a?.level ?? null) ? b : a),
    null,
  );
  const level = highest?.level ?? null;
  const functions = unique(found.flatMap((clause) => clause.functions));
  const isKnown = found.some((clause) => clause.occupation);
  return {
    level,
    range: level ? [level, level] : isKnown ? WITHOUT_RANK : null,
    functions,
    because: unique([...(highest?.levelWords ?? []), ...found.flatMap((clause) => clause.otherWords)]),
  };
}

const rank = (level: Level | null): number => (level === null ? -1 : LEVELS.indexOf(level));
const unique = <T>(values: T[]): T[] => [...new Set(values)];

/** Reads the phrases of a clause; a scope word (*assistant to*) or a company ends it. */
function readClause(title: string, phrases: [number, number][], index: TitleIndex): Found {
  const found: Found = { level: null, occupation: false, functions: [], levelWords: [], otherWords: [] };
  const clause: [number, number] = [phrases[0]?.[0] ?? 0, phrases.at(-1)?.[1] ?? 0];
  // Chief People & Culture Officer is one phrase.
  const whole = /\bchief\b.{1,60}\bofficer\b/i.test(title.slice(...clause));
  for (const [start, end] of whole ? [clause] : phrases) {
    const words = hits(tokensOf(title.slice(start, end), start), index);
    if (readPhrase(title, words, found) === 'ended') break;
  }
  return found;
}

interface Hit {
  entry: Entry;
  start: number;
  end: number;
}

function readPhrase(title: string, words: Hit[], found: Found): 'ended' | null {
  let level: Level | null = null;
  let levelWord = '';
  let [deputyWord, juniorWord] = ['', ''];
  let ended = false;
  for (const { entry, start, end } of words) {
    const shown = title.slice(start, end);
    if (entry.scope || entry.at) {
      // Somebody's assistant: the work is known, a rank is not. Former work says nothing.
      if (entry.scope && level === null && ASSISTING.test(shown)) addOther(found, { functions: [2] }, shown);
      ended = true;
      break;
    }
    if (entry.deputy && entry.level && rank(level) >= DIRECTOR) {
      // CEO Assistant.
      level = null;
      addOther(found, { functions: [2] }, shown);
      continue;
    }
    if (entry.deputy) deputyWord = shown;
    if (entry.junior) juniorWord = shown;
    if (entry.level && isHigher(entry.level, level)) {
      level = entry.level;
      levelWord = shown;
    }
    if (entry.occupation) addOther(found, entry, shown);
    if (entry.occupation && entry.functions?.includes(2)) {
      // Executive Assistant to the Managing Director: ranks that follow are another's.
      ended = words.some((word) => word.start > start && word.entry.level !== undefined);
      break;
    }
    if (entry.occupation) continue;
    if (entry.functions?.length) {
      found.functions.push(...entry.functions);
      found.otherWords.push(shown);
    }
  }
  const levelWords = [levelWord];
  if (level && deputyWord && deputyWord !== levelWord) {
    level = DEPUTY_OF[level] ?? level;
    levelWords.unshift(deputyWord);
  }
  if (juniorWord && (level === null ? found.occupation : rank(level) < DIRECTOR)) {
    level = 'entry';
    levelWords.unshift(juniorWord);
  }
  if (level && rank(level) > rank(found.level)) {
    found.level = level;
    found.levelWords = levelWords.filter((word) => word !== '');
  }
  return ended ? 'ended' : null;
}

/** Scope words that are themselves somebody's work. */
const ASSISTING = /^(?:assist|secret|segret|sekret|directie|vorstand|management)/i;

function addOther(found: Found, { functions = [] }: Entry, shown: string): void {
  found.occupation = true;
  found.functions.push(...functions);
  found.otherWords.push(shown);
}

/** Trainees and volunteers are that, whatever they are trained for; else the higher rank counts. */
function isHigher(level: Level, than: Level | null): boolean {
  if (than === 'training' || than === 'unpaid') return false;
  if (level === 'training' || level === 'unpaid') return true;
  return rank(level) > rank(than);
}

/** Known phrases from left to right, the longest first. */
function hits(tokens: Token[], index: TitleIndex): Hit[] {
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
