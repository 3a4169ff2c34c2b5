import { BANDS } from '../model/band.ts';
import type { Criterion, Icp, WantedPlace } from '../model/icp.ts';
import { WEIGHT } from '../model/icp.ts';
import type { Place } from '../model/place.ts';
import { GROUP_COUNTRIES } from '../model/place-group.ts';
import { LEVELS } from '../model/title.ts';
import { foldWords } from '../parse/fold.ts';
import { halfLifeOf } from './reliability.ts';
import { cappedShares } from './weights.ts';

/** A criterion made ready for many people: sets as bit masks, words folded. */
export interface Prepared {
  test: Criterion;
  /** Share of the whole, 0 to 1; 0 for a gate. */
  share: number;
  /** Bits of `anyOf`: level, band or function index. */
  mask: number;
  /** Of its evidence, in milliseconds. */
  halfLife: number;
  places: { place: Place; city: string | null; region: string | null }[];
  industries: Set<number>;
  words: string[];
}

export interface PreparedIcp {
  weighted: Prepared[];
  gates: Prepared[];
}

const prepared = new WeakMap<Pick<Icp, 'criteria'>, PreparedIcp>();

/** Prepares an ICP once per object: versions are immutable, so the object is its own key. */
export function prepare(icp: Pick<Icp, 'criteria'>): PreparedIcp {
  const known = prepared.get(icp);
  if (known) return known;
  const weighted = icp.criteria.filter((criterion) => criterion.gate === null);
  const shares = cappedShares(weighted.map((c) => ({ group: c.attribute, weight: WEIGHT[c.importance] })));
  const made: PreparedIcp = {
    weighted: weighted.map((criterion, index) => prepareOne(criterion, shares[index] ?? 0)),
    gates: icp.criteria.filter((c) => c.gate !== null).map((criterion) => prepareOne(criterion, 0)),
  };
  prepared.set(icp, made);
  return made;
}

function prepareOne(test: Criterion, share: number): Prepared {
  const one: Prepared = {
    test,
    share,
    mask: 0,
    halfLife: halfLifeOf(test.attribute),
    places: [],
    industries: new Set(),
    words: [],
  };
  switch (test.attribute) {
    case 'seniority':
      for (const level of test.anyOf) one.mask |= 1 << LEVELS.indexOf(level);
      break;
    case 'function':
      for (const id of test.anyOf) one.mask |= 1 << id;
      break;
    case 'companySize':
      for (const band of test.anyOf) one.mask |= 1 << BANDS.indexOf(band);
      break;
    case 'location':
      one.places = test.anyOf.flatMap(placesOf).map((place) => ({
        place,
        city: place.city && foldWords(place.city),
        region: place.region && foldWords(place.region),
      }));
      break;
    case 'industry':
      one.industries = new Set(test.anyOf);
      break;
    case 'keyword':
      one.words = test.anyOf.map(foldWords).filter((words) => words !== '');
      break;
  }
  return one;
}

const placesOf = (wanted: WantedPlace): Place[] =>
  'group' in wanted
    ? GROUP_COUNTRIES[wanted.group].map((country) => ({ country, region: null, city: null }))
    : [wanted];
