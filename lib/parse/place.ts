import type { Place } from '../model/place.ts';
import { foldWords } from './fold.ts';
import { CJK_SUFFIXES, PREFIXES, SUFFIXES } from './place/affixes.ts';
import type { Candidate, Places } from './place/load.ts';

export type { Places } from './place/load.ts';
export { loadPlaces } from './place/load.ts';

/** What a location line means. `country` is the most probable one; `alternatives` non-empty: it could be others. */
export interface PlaceMeaning {
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** English name, or the local one where no English one is in use. */
  region: string | null;
  city: string | null;
  alternatives: Place[];
}

const MAX_LENGTH = 300;
/** Parts and meanings looked at: enough for any real place, and a bound for hostile ones. */
const MAX_PARTS = 5;
const MAX_MEANINGS = 8;
const MAX_ALTERNATIVES = 8;
/** A meaning this much rarer than the best is not an alternative. */
const RARER = 10;
const NOTHING: PlaceMeaning = { country: null, region: null, city: null, alternatives: [] };

/** One part of the line with what it may mean. */
interface Part {
  candidates: Candidate[];
  /** How much explaining it counts: codes (`CA`, `MI`) are weak signs. */
  weight: number;
}

interface Reading extends Candidate {
  score: number;
}

/**
 * Country, region and city of a location line in many languages and either order (`Milano, Lombardia, Italia`,
 * `日本 東京`, `Greater Boston Area`). `locale` is that of the page: of two equal meanings its country wins.
 */
export function parsePlace(
  text: string,
  places: Places,
  { locale }: { locale?: string | null } = {},
): PlaceMeaning {
  const parts = partsOf(text.slice(0, MAX_LENGTH), places);
  const readings = readingsOf(parts, homeOf(locale));
  const [best] = readings;
  if (!best) return NOTHING;
  const others = readings.filter((reading) => isAlternative(reading, best)).slice(0, MAX_ALTERNATIVES);
  return { ...placeOf(best), alternatives: distinct(others.map(placeOf)) };
}

const placeOf = ({ country, region, city }: Candidate): Place => ({ country, region, city });

function homeOf(locale: string | null | undefined): string | undefined {
  try {
    return locale ? new Intl.Locale(locale.replace('_', '-')).maximize().region : undefined;
  } catch {
    // A page may state any string as its language: it is a hint, not needed.
    return undefined;
  }
}

const SEPARATORS = /[,、，;|()（）[\]\n•·]|\s[-–—]\s/u;

/** The known parts of the line, in its order. */
function partsOf(text: string, places: Places): Part[] {
  const whole = places.byName.get(foldWords(text));
  if (whole) return [{ candidates: whole, weight: 1 }];
  return text
    .split(SEPARATORS)
    .flatMap((part) => readPart(part.trim(), places))
    .slice(-MAX_PARTS);
}

function readPart(part: string, places: Places): Part[] {
  if (/^[A-Z]{2}$/.test(part)) {
    const candidates = [...(places.byCode.get(part) ?? []), ...(places.byName.get(foldWords(part)) ?? [])];
    return candidates.length > 0 ? [{ candidates, weight: 0.5 }] : [];
  }
  const words = foldWords(part);
  const known = lookUp(words, places);
  return known ? [{ candidates: known, weight: 1 }] : segments(words, places);
}

/** Looks a name up as it is, then without the words around it. */
function lookUp(words: string, places: Places): Candidate[] | null {
  for (let rest = words; rest !== ''; ) {
    const known = places.byName.get(rest);
    if (known) return rest.length < words.length && words.endsWith(' area') ? statesFirst(known) : known;
    const stripped = strip(rest);
    if (stripped === rest) return null;
    rest = stripped;
  }
  return null;
}

/** *Georgia Area*, *Virginia Area*: LinkedIn's names of American regions. */
function statesFirst(known: Candidate[]): Candidate[] {
  const states = known.filter((c) => c.country === 'US' && c.region !== null && c.city === null);
  return states.length > 0 && known.every((c) => c.city === null || c.country === 'US') ? states : known;
}

function strip(words: string): string {
  const prefix = PREFIXES.find((word) => words.startsWith(`${word} `));
  if (prefix) return words.slice(prefix.length + 1);
  const suffix = SUFFIXES.find((word) => words.endsWith(` ${word}`));
  if (suffix) return words.slice(0, -suffix.length - 1);
  const ending = CJK_SUFFIXES.find((word) => words.endsWith(word) && words.length > word.length);
  return ending ? words.slice(0, -ending.length).trimEnd() : words;
}

const UNSPACED_NAME = /^[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}ー]/u;

/** Several names with nothing or only a space between: `日本 東京`, `東京都港区`, `Milano Italia`. */
function segments(words: string, places: Places): Part[] {
  const found: Part[] = [];
  let rest = words;
  while (rest !== '' && found.length < MAX_PARTS) {
    const length = longestName(rest, places);
    if (length === 0) {
      const space = rest.indexOf(' ');
      rest = space < 0 ? '' : rest.slice(space + 1);
      continue;
    }
    const candidates = lookUp(rest.slice(0, length), places);
    if (candidates) found.push({ candidates, weight: 1 });
    rest = rest.slice(length).trimStart();
  }
  return found;
}

/** Length of the longest known name at the start: whole words, or characters in scripts without spaces. */
function longestName(words: string, places: Places): number {
  const unspaced = UNSPACED_NAME.test(words);
  for (let end = Math.min(words.length, 60); end > 1; end--) {
    if (!unspaced && end < words.length && words.charAt(end) !== ' ') continue;
    if (lookUp(words.slice(0, end), places)) return end;
  }
  return 0;
}

/** All consistent readings of the parts, best first. */
function readingsOf(parts: Part[], home: string | undefined): Reading[] {
  const readings: Reading[] = [];
  const add = (index: number, so: Candidate | null, explained: number): void => {
    const part = parts[index];
    if (!part) {
      if (so) readings.push({ ...so, score: explained * 100 + Math.log10(so.people) });
      return;
    }
    // Later parts are wider places and seldom mistaken: of equal readings they decide.
    const weight = part.weight * (1 + index / 100);
    for (const candidate of part.candidates.slice(0, MAX_MEANINGS)) {
      const people = candidate.people * (candidate.country === home ? 2 : 1);
      const joined = so ? join(so, candidate) : { ...candidate, people };
      if (joined) add(index + 1, joined, explained + weight);
    }
    add(index + 1, so, explained);
  };
  add(0, null, 0);
  return readings.sort((a, b) => b.score - a.score);
}

/** Both at once, if one can lie in the other; the narrower one says how many people. */
function join(a: Candidate, b: Candidate): Candidate | null {
  if (a.country !== b.country || specificity(a) === specificity(b)) return null;
  if (a.region !== null && b.region !== null && a.region !== b.region) return null;
  const [narrow, wide] = specificity(a) > specificity(b) ? [a, b] : [b, a];
  return { ...narrow, region: narrow.region ?? wide.region };
}

const specificity = ({ region, city }: Candidate): number => (city !== null ? 2 : region !== null ? 1 : 0);

/** As well explained, not much rarer, and really another place: not just a wider or narrower one. */
function isAlternative(reading: Reading, best: Reading): boolean {
  if (best.score - reading.score > Math.log10(RARER)) return false;
  return (
    reading.country !== best.country ||
    (reading.region !== null && best.region !== null && reading.region !== best.region) ||
    (reading.city !== null && best.city !== null && reading.city !== best.city)
  );
}

function distinct(places: Place[]): Place[] {
  const seen = new Set<string>();
  return places.filter(({ country, region, city }) => {
    const key = `${country}|${region}|${city}`;
    return !seen.has(key) && seen.add(key);
  });
}
