import { readFileSync } from 'node:fs';
import { type Places, parsePlace } from '../../lib/parse/place.ts';

/** A text with the country that it names; null for none. */
export interface PlaceCase {
  text: string;
  locale: string | null;
  country: string | null;
  /** Countries that it could be too: they must be among the alternatives. */
  others: string[];
}

export interface PlaceResult extends PlaceCase {
  found: string | null;
  isRight: boolean;
}

const lines = (file: string): string[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('#'));

function placeCase(countries: string, text: string, locale: string | null): PlaceCase {
  const [country = '-', ...others] = countries.split('~');
  return { text, locale, country: country === '-' ? null : country, others };
}

/** Places as pages in many languages show them; each line is countries, language and text. */
export const placeCases = (): PlaceCase[] =>
  lines('places.tsv').map((line) => {
    const [countries = '', locale = '', text = ''] = line.split('\t');
    return placeCase(countries, text, locale);
  });

/** Names in the manner of older lists of regions; a heading `[IT]` is the country of the lines below it. */
export function regionCases(): PlaceCase[] {
  let countries = '';
  return lines('regions.txt').flatMap((line) => {
    const heading = /^\[(.+)\]$/.exec(line);
    if (heading) countries = heading[1] ?? '';
    return heading ? [] : [placeCase(countries, line, null)];
  });
}

/** Reads every place; right is the country first and every other country among the alternatives. */
export function readPlaces(cases: PlaceCase[], places: Places): PlaceResult[] {
  return cases.map((one) => {
    const { country, alternatives } = parsePlace(one.text, places, { locale: one.locale });
    const others = new Set(alternatives.map((place) => place.country));
    return {
      ...one,
      found: country,
      isRight: country === one.country && one.others.every((code) => others.has(code)),
    };
  });
}
