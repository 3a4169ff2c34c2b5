import { foldWords } from '../fold.ts';

/** One meaning of a name. `people` weighs it against other meanings of the same name. */
export interface Candidate {
  country: string;
  region: string | null;
  city: string | null;
  people: number;
}

/** The packaged gazetteer, by folded name. */
export interface Places {
  byName: Map<string, Candidate[]>;
  /** US states by postal code, countries by ISO code: only for two capital letters. */
  byCode: Map<string, Candidate[]>;
}

/** Nominal numbers: a bare *Georgia* could be the country or the state, a bare *Berlin* is the city before the region. */
const PEOPLE = { country: 25e6, region: 5e5, wideRegion: 5e6 };
/** A name that is not the one shown may be old or rare (*Victoria* for Hong Kong). */
const OTHER_NAME_FACTOR = 0.4;
/** Where LinkedIn is used a lot: a bare *Barcelona* is the one in Spain. */
const DENSE = new Set('US CA GB IE AU NZ DE AT CH FR IT ES PT NL BE LU SE DK NO FI PL JP SG'.split(' '));
const DENSE_FACTOR = 4;

/**
 * Reads `data/places.txt` (its format stands in scripts/make-places.ts). Pure; the caller fetches the bytes.
 * Throws on bytes that are not that file.
 */
export function loadPlaces(bytes: Uint8Array | ArrayBuffer): Places {
  const places: Places = { byName: new Map(), byCode: new Map() };
  const regions: string[] = [];
  const addAll = (names: string[], candidate: Candidate) => {
    names.forEach((name, index) => {
      add(places.byName, index === 0 ? foldWords(name) : name, candidate);
    });
  };
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    if (line === '') continue;
    const [kind, first = '', second = '', third = '', fourth = ''] = line.split('\t');
    if (kind === 'C') {
      const country = { country: first, region: null, city: null, people: PEOPLE.country };
      addAll(second.split(';'), country);
      add(places.byCode, first, country);
    } else if (kind === 'R') {
      const names = third.split(';');
      const region = {
        country: first,
        region: names[0] ?? null,
        city: null,
        people: weigh(first, fourth === 'wide' ? PEOPLE.wideRegion : PEOPLE.region),
      };
      regions.push(names[0] ?? '');
      addAll(names, region);
      if (second !== '') add(places.byCode, second, region);
    } else if (kind === 'G') {
      for (const country of second.split(';'))
        addAll(first.split(';'), { country, region: null, city: null, people: PEOPLE.country });
    } else if (kind === 'P') {
      const [shown = '', ...others] = fourth.split(';');
      const region = second === '' ? null : (regions[Number(second)] ?? null);
      const city = { country: first, region, city: shown, people: weigh(first, Number(third) * 1000) };
      add(places.byName, foldWords(shown), city);
      const rarer = { ...city, people: city.people * OTHER_NAME_FACTOR };
      for (const name of others) {
        const isRegions = places.byName.get(name)?.some((c) => c.region === region && region && !c.city);
        add(places.byName, name, isRegions ? city : rarer);
      }
    } else throw new Error('not the table of places');
  }
  return places;
}

const weigh = (country: string, people: number): number => people * (DENSE.has(country) ? DENSE_FACTOR : 1);

function add(map: Map<string, Candidate[]>, name: string, candidate: Candidate): void {
  const known = map.get(name);
  if (known) known.push(candidate);
  else map.set(name, [candidate]);
}
