import { foldWords } from '../fold.ts';
import { COUNTRY_GROUPS } from './groups.ts';

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
  /** Regions by the code in use (US states), countries by ISO code: only for two capital letters. */
  byCode: Map<string, Candidate[]>;
}

/** Least number for a country under the name shown: a bare *Luxembourg* or *Grenada* is the country, *Georgia* could be. */
const COUNTRY_PEOPLE = 10e6;
/** A region that the name alone means, whatever the number of people (*Georgia*, *Quebec*). */
const WIDE_PEOPLE = 40e6;
/** A region whose people are not known. */
const REGION_PEOPLE = 1e5;
/** A name that is not the one shown may be old or rare (*Victoria* for Hong Kong). */
const OTHER_NAME_FACTOR = 0.4;
/** Where professional networks are used much, or more than in most countries: a bare *Barcelona* is the one in Spain. Rough. */
const DENSE = new Set('US CA GB IE AU NZ DE AT CH FR IT ES PT NL BE LU SE DK NO FI PL JP SG'.split(' '));
const MIDDLE = new Set('BR AR CL CO PE MX UY ZA AE SA QA IL MY HK IN TR PH RO GR CZ HU'.split(' '));
const DENSE_FACTOR = 4;
const MIDDLE_FACTOR = 2;

/** A name as it is looked up: folded words; *&* is read as *and*. */
export const placeKey = (text: string): string => foldWords(text).replaceAll(' & ', ' and ');

/**
 * Reads `data/places.txt` (its format stands in scripts/make-places.ts). Pure; the caller fetches the bytes.
 * Throws on bytes that are not that file.
 */
export function loadPlaces(bytes: Uint8Array | ArrayBuffer): Places {
  const places: Places = { byName: new Map(), byCode: new Map() };
  const regions: Candidate[] = [];
  const regionAt = (index: string): Candidate | undefined =>
    index === '' ? undefined : regions[Number(index)];
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    if (line === '') continue;
    const [kind, country = '', second = '', third = '', fourth = '', fifth] = line.split('\t');
    if (kind === 'C') {
      const people = weigh(country, Number(second) * 1000);
      const byOtherName = { country, region: null, city: null, people };
      const meaning = { ...byOtherName, people: Math.max(people, COUNTRY_PEOPLE) };
      addNames(places, third.split(';'), meaning, byOtherName);
      add(places.byCode, country, meaning);
    } else if (kind === 'R') {
      const names = fourth.split(';');
      const people = weigh(country, fifth === 'wide' ? WIDE_PEOPLE : Number(third) * 1000 || REGION_PEOPLE);
      const meaning = { country, region: names[0] ?? null, city: null, people };
      regions.push(meaning);
      addNames(places, names, meaning, meaning);
      if (second !== '') add(places.byCode, second, meaning);
    } else if (kind === 'P') addCity(places, country, regionAt(second), Number(third), fourth.split(';'));
    else if (kind === 'S') {
      for (const cell of third.split(';')) {
        const at = cell.lastIndexOf(':');
        addCity(places, country, regionAt(second), Number(cell.slice(at + 1)), [cell.slice(0, at)]);
      }
    } else throw new Error('not the table of places');
  }
  addGroups(places);
  return places;
}

/** People in thousands. */
function addCity(
  places: Places,
  country: string,
  region: Candidate | undefined,
  thousands: number,
  names: string[],
): void {
  const city: Candidate = {
    country,
    region: region?.region ?? null,
    city: names[0] ?? null,
    people: weigh(country, thousands * 1000),
  };
  const byOtherName = { ...city, people: city.people * OTHER_NAME_FACTOR };
  // A bare *Berlin* or *Valencia* is the city before its region of that name, unless that is a wide one (Quebec).
  const most = region && region.people < weigh(country, WIDE_PEOPLE) ? region.people * 1.01 : 0;
  const byRegionsName = { ...city, people: Math.max(city.people, most) };
  const isRegions = (name: string) =>
    region !== undefined && places.byName.get(name)?.includes(region) === true;
  addNames(places, names, city, byOtherName, (name) => (isRegions(name) ? byRegionsName : null));
}

/** The first name is as shown, the others are folded already. `special` may give a name another meaning. */
function addNames(
  places: Places,
  [shown = '', ...others]: string[],
  meaning: Candidate,
  byOtherName: Candidate,
  special: (key: string) => Candidate | null = () => null,
): void {
  const first = placeKey(shown);
  add(places.byName, first, special(first) ?? meaning);
  for (const name of others) {
    const key = name.includes('&') ? name.replaceAll(' & ', ' and ') : name;
    add(places.byName, key, special(key) ?? byOtherName);
  }
}

/** A small group is an ambiguous place; of a large one only the name is known, so that it is no town of that name. */
function addGroups({ byName, byCode }: Places): void {
  for (const { names, countries } of COUNTRY_GROUPS) {
    const meanings = countries.flatMap(
      (code) => byCode.get(code)?.find(({ country, region }) => country === code && region === null) ?? [],
    );
    // Each is as likely as it has people, and all stay alternatives.
    const people = Math.max(0, ...meanings.map((one) => one.people));
    const likely = meanings
      .sort((a, b) => b.people - a.people)
      .map((one) => ({ ...one, people: Math.max(one.people, people / 5) }));
    for (const name of names) byName.set(placeKey(name), likely);
  }
}

function weigh(country: string, people: number): number {
  return people * (DENSE.has(country) ? DENSE_FACTOR : MIDDLE.has(country) ? MIDDLE_FACTOR : 1);
}

function add(map: Map<string, Candidate[]>, name: string, candidate: Candidate): void {
  const known = map.get(name);
  if (known) known.push(candidate);
  else map.set(name, [candidate]);
}
