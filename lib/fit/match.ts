import type { Band } from '../model/band.ts';
import { BANDS } from '../model/band.ts';
import type { Place } from '../model/place.ts';
import type { Level } from '../model/title.ts';
import { LEVELS } from '../model/title.ts';
import { foldWords } from '../parse/fold.ts';
import { type Industries, isWithin } from '../parse/industry.ts';
import type { Prepared } from './criteria.ts';

/** Degrees of a match: 1 yes, 0 no, between: the share of the possible values that match; OPEN: cannot be told. */
export const YES = 1;
export const NO = 0;
export const OPEN = -1;

const LEVEL_INDEX = Object.fromEntries(LEVELS.map((level, index) => [level, index])) as Record<Level, number>;
const BAND_INDEX = Object.fromEntries(BANDS.map((band, index) => [band, index])) as Record<Band, number>;

/** Share of the steps from `low` to `high` (both included) that are bits of `mask`. */
function shareOfRange(low: number, high: number, mask: number): number {
  let hits = 0;
  for (let step = low; step <= high; step++) if (mask & (1 << step)) hits++;
  return hits / (high - low + 1);
}

/** By index: taking a pair apart would cost an iterator for each of 100,000 people. */
export const matchLevels = (range: [Level, Level], { mask }: Prepared): number =>
  shareOfRange(LEVEL_INDEX[range[0]], LEVEL_INDEX[range[1]], mask);

export const matchBands = (range: [Band, Band], { mask }: Prepared): number =>
  shareOfRange(BAND_INDEX[range[0]], BAND_INDEX[range[1]], mask);

/** Somebody with several functions matches when one of them is wanted. */
export function matchFunctions(ids: number[], { mask }: Prepared): number {
  for (const id of ids) if (mask & (1 << id)) return YES;
  return NO;
}

/** All readings of an ambiguous place must agree, or it stays open. */
export function matchPlaces(readings: Place[], wanted: Prepared): number {
  let yes = 0;
  let no = 0;
  for (const reading of readings) {
    const degree = matchPlace(reading, wanted);
    if (degree === YES) yes++;
    else if (degree === NO) no++;
  }
  if (yes === readings.length) return YES;
  return no === readings.length ? NO : OPEN;
}

function matchPlace(known: Place, { places }: Prepared): number {
  let best = NO;
  for (const { place, region, city } of places) {
    if (place.country !== known.country) continue;
    const inRegion = matchName(known.region, region);
    if (inRegion === NO) continue;
    const inCity = matchName(known.city, city);
    if (inCity === NO) continue;
    // A known city that matches is enough: its region need not have been shown.
    if (inCity === YES && (city !== null || inRegion === YES)) return YES;
    best = OPEN;
  }
  return best;
}

/** A wider place than wanted is open, not a mismatch. */
function matchName(known: string | null, wanted: string | null): number {
  if (wanted === null) return YES;
  if (known === null) return OPEN;
  return folded(known) === wanted ? YES : NO;
}

const foldedNames = new Map<string, string>();
/** Enough for the places of any pipeline; then it starts afresh. */
const MOST_NAMES = 10_000;

/** Folds a name once: the same places come back for person after person. */
function folded(name: string): string {
  const known = foldedNames.get(name);
  if (known !== undefined) return known;
  if (foldedNames.size >= MOST_NAMES) foldedNames.clear();
  const words = foldWords(name);
  foldedNames.set(name, words);
  return words;
}

/** `chain`: the company's industry, then the wider ones it belongs to. A wider one than wanted is open. */
export function matchIndustry(chain: number[], wanted: Prepared, industries: Industries | null): number {
  for (const id of chain) if (wanted.industries.has(id)) return YES;
  const own = chain[0];
  if (industries && own !== undefined)
    for (const id of wanted.industries) if (isWithin(id, own, industries)) return OPEN;
  return NO;
}
