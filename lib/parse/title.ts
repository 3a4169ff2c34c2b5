import { LEVELS, type Level, type TitleMeaning } from '../model/title.ts';
import { type Hit, hits, unique } from './title/hits.ts';
import { type Entry, type TitleIndex, titleIndex } from './title/index.ts';
import { clausesOf, tokensOf } from './title/tokens.ts';

/** Longer titles are cut: the rest of a headline that long is an advert. */
const MAX_LENGTH = 400;
/** Of known work without a rank word: neither apprentices nor heads of anything. */
const WITHOUT_RANK: [Level, Level] = ['entry', 'senior'];
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
