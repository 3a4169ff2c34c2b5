import type { Place } from '../model/place.ts';
import { CJK_SUFFIXES, PREFIXES, SUFFIXES } from './place/affixes.ts';
import { type Candidate, type Places, placeKey } from './place/load.ts';

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
/** A meaning this much rarer than the best is not an alternative; a town is no *metropolitan area* but of the largest. */
const RARER = 10;
const RARER_AREA = 2.5;
/** How much likelier a two-letter code after a comma is a state's than a country's. */
const STATE_BEFORE_COUNTRY = 5;
/** Shorter words between names (*di*, *and*) say nothing; longer ones make the names around them doubtful. */
const LONG_WORD = 4;
const LARGE_CITY = 1e6;
const NOTHING: PlaceMeaning = { country: null, region: null, city: null, alternatives: [] };

/** One part of the line with what it may mean. */
interface Part {
  candidates: Candidate[];
  /** How much explaining it counts: codes (`CA`, `MI`) are weak signs. */
  weight: number;
  /** Stands in one compound with the part before it (`Fort Myers-Naples`): both may be cities. */
  beside?: true;
  /** Words around the name say that a wider area is meant. */
  around?: true;
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
  const rarer = parts.some(({ around }) => around) ? RARER_AREA : RARER;
  const others = readings
    .filter((reading) => best.score - reading.score <= Math.log10(rarer) && isElsewhere(reading, best))
    .slice(0, MAX_ALTERNATIVES);
  return { ...placeOf(best), alternatives: distinct(others.map(placeOf)) };
}

const placeOf = ({ country, region, city }: Candidate): Place => ({ country, region, city });

/** The country that a language hints at. American English is what a site speaks to everybody: it hints at none. */
function homeOf(locale: string | null | undefined): string | undefined {
  try {
    const stated = locale ? new Intl.Locale(locale.replace('_', '-')).maximize() : undefined;
    return stated?.language === 'en' && stated.region === 'US' ? undefined : stated?.region;
  } catch {
    // A page may state any string as its language: it is a hint, not needed.
    return undefined;
  }
}

const SEPARATORS = /[,、，;|()（）[\]\n•·]|\s[-–—]\s/u;

/** The known parts of the line, in its order. */
function partsOf(text: string, places: Places): Part[] {
  const whole = places.byName.get(placeKey(text));
  if (whole) return [{ candidates: whole, weight: 1 }];
  return text
    .split(SEPARATORS)
    .flatMap((part, index) => readPart(part.trim(), index > 0, places))
    .slice(-MAX_PARTS);
}

function readPart(part: string, follows: boolean, places: Places): Part[] {
  if (/^[A-Z]{2}$/.test(part)) {
    const coded = places.byCode.get(part) ?? [];
    // Town, CA: after a town, known or not, a state's code is more likely than a country's.
    const weighed = coded.map((one) =>
      follows && one.region === null ? { ...one, people: one.people / STATE_BEFORE_COUNTRY } : one,
    );
    const candidates = [...weighed, ...(places.byName.get(placeKey(part)) ?? [])];
    return candidates.length > 0 ? [{ candidates, weight: 0.5 }] : [];
  }
  const words = placeKey(part);
  const known = lookUp(words, places);
  return known ? [{ candidates: known, weight: 1, ...around(words, places) }] : segments(words, places);
}

const around = (words: string, places: Places): { around?: true } =>
  places.byName.has(words) ? {} : { around: true };

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
  let isWhole = true;
  let rest = words;
  while (rest !== '' && found.length < MAX_PARTS) {
    const length = longestName(rest, places);
    if (length === 0) {
      const space = rest.indexOf(' ');
      if (space < 0 ? rest.length >= LONG_WORD : space >= LONG_WORD) isWhole = false;
      rest = space < 0 ? '' : rest.slice(space + 1);
      continue;
    }
    const candidates = lookUp(rest.slice(0, length), places);
    if (candidates)
      found.push({
        candidates,
        weight: 1,
        ...around(rest.slice(0, length), places),
        ...(found.length > 0 && { beside: true }),
      });
    rest = rest.slice(length).trimStart();
  }
  return isWhole ? found : found.map(onlyLarge).filter(({ candidates }) => candidates.length > 0);
}

/** Between words that are no place a small town's name is a word too (`Syrian Arab Republic`). */
const onlyLarge = (part: Part): Part => ({
  ...part,
  candidates: part.candidates.filter(({ city, people }) => city === null || people >= LARGE_CITY),
});

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
  const meanings = parts.map(({ candidates }, index) => likeliest(candidates, parts, index));
  const add = (index: number, so: Candidate | null, explained: number): void => {
    const part = parts[index];
    if (!part) {
      if (so) readings.push({ ...so, score: explained * 100 + Math.log10(so.people) });
      return;
    }
    // Later parts are wider places and seldom mistaken: of equal readings they decide.
    const weight = part.weight * (1 + index / 100);
    for (const candidate of meanings[index] ?? []) {
      const people = candidate.people * (candidate.country === home ? 2 : 1);
      const joined = so ? join(so, candidate) : { ...candidate, people };
      if (joined) add(index + 1, joined, explained + weight);
      else if (part.beside && so && areNeighbours(so, candidate)) add(index + 1, so, explained + weight / 2);
    }
    add(index + 1, so, explained);
  };
  add(0, null, 0);
  return readings.sort((a, b) => b.score - a.score);
}

/** The meanings worth trying: those that fit another part first (there are dozens of Springfields), then the larger. */
function likeliest(candidates: Candidate[], parts: Part[], index: number): Candidate[] {
  if (candidates.length <= MAX_MEANINGS) return candidates;
  const others = parts.filter((_, at) => at !== index).flatMap((part) => part.candidates);
  const fits = (one: Candidate): number => Number(others.some((other) => join(one, other) !== null));
  return [...candidates].sort((a, b) => fits(b) - fits(a) || b.people - a.people).slice(0, MAX_MEANINGS);
}

/** Two cities of one region, or of one country whose regions are not known. */
const areNeighbours = (a: Candidate, b: Candidate): boolean =>
  a.country === b.country && a.region === b.region && a.city !== null && b.city !== null;

/** Both at once, if one can lie in the other; the narrower one says how many people. */
function join(a: Candidate, b: Candidate): Candidate | null {
  if (a.country !== b.country || specificity(a) === specificity(b)) return null;
  if (a.region !== null && b.region !== null && a.region !== b.region) return null;
  const [narrow, wide] = specificity(a) > specificity(b) ? [a, b] : [b, a];
  return { ...narrow, region: narrow.region ?? wide.region };
}

const specificity = ({ region, city }: Candidate): number => (city !== null ? 2 : region !== null ? 1 : 0);

/** Really another place: not just a wider or narrower one. */
function isElsewhere(reading: Reading, best: Reading): boolean {
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
