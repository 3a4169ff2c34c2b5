import type { Place } from '../model/place.ts';
import { foldWords } from '../parse/fold.ts';
import type { Prepared, WantedArea } from './criteria.ts';
import { between, type Degree, exactly, UNTOLD } from './degree.ts';

/** All readings of an ambiguous place must agree, or it stays open. */
export function matchPlaces(readings: readonly Place[], wanted: Prepared, into: Degree): void {
  let low = 1;
  let high = 0;
  for (const reading of readings) {
    matchPlace(reading, wanted, into);
    if (into.low < low) low = into.low;
    if (into.high > high) high = into.high;
  }
  if (low === high) exactly(low, into);
  else between(low, high, UNTOLD, into);
}

/** Outside is 0; inside the wanted country but elsewhere in it, `near`; a wider place than wanted is open above that. */
function matchPlace(known: Place, { areas, near }: Prepared, into: Degree): void {
  const inCountry = areas.get(known.country);
  if (!inCountry) return exactly(0, into);
  let open = false;
  for (const area of inCountry) {
    const inside = isInside(known, area);
    if (inside === true) return exactly(1, into);
    if (inside === null) open = true;
  }
  if (open) between(near, 1, UNTOLD, into);
  else exactly(near, into);
}

/** A known city that matches is enough: its region need not have been shown. Null: cannot be told. */
function isInside(known: Place, area: WantedArea): boolean | null {
  const inRegion = isSame(known.region, area.region);
  if (inRegion === false) return false;
  const inCity = isSame(known.city, area.city);
  if (inCity === false) return false;
  return inCity === true && (area.city !== null || inRegion === true) ? true : null;
}

/** A wider place than wanted is open, not a mismatch. */
function isSame(known: string | null, wanted: string | null): boolean | null {
  if (wanted === null) return true;
  return known === null ? null : folded(known) === wanted;
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
