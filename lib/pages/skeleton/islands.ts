import { BAND_RANGE } from '../../model/band.ts';
import { countryIn } from '../company-values.ts';
import type { Names } from './names.ts';
import { shapeOf } from './texts.ts';
import type { Vocabulary } from './values.ts';

/** Most JSON rewritten of one page, in UTF-16 units; as much as the readers parse. */
const MOST_JSON = 1_000_000;
/** Antarctica. */
const NOWHERE = 'AQ';
const BOUNDS: unknown[] = Object.values(BAND_RANGE).flat();

/**
 * Gives what turns embedded JSON (also JSON-LD) into that of invented people: keys that no reader asks for go, with all
 * that is below them. Empty where it is no JSON.
 */
export function islandOf(
  { keys, countries }: Vocabulary,
  rewrite: (value: string) => string,
  names: Names,
  locale: string | null,
): (json: string) => string {
  let left = MOST_JSON;
  const said = (key: string, value: string): string => {
    if (key === 'publicIdentifier') return rewrite(`/in/${value}`).slice(4);
    if (key === 'universalName') return rewrite(`/company/${value}`).slice(9);
    if (countries.has(key) && countryIn(value)) return NOWHERE;
    const date = /^(\d{4})((?:-\d\d){0,2})/.exec(value);
    if (date) return `${names.year(Number(date[1]))}${date[2]?.replace(/\d\d/g, '01')}`;
    return /^[$@]|[uU]r[ln]$|^sameAs$|^\*/.test(key) || /^(?:urn:|https?:)/.test(value)
      ? rewrite(value)
      : shapeOf(value, names, locale);
  };
  return (json) => {
    left -= json.length;
    if (left < 0) return '';
    try {
      const whole: unknown = JSON.parse(json);
      const island = JSON.stringify(whole, (key, value: unknown) => {
        if (!/^\d*$/.test(key) && !keys.has(key)) return undefined;
        if (typeof value === 'string') return said(key, value);
        if (typeof value !== 'number') return value;
        return key === 'year' ? names.year(value) : BOUNDS.includes(value) ? value : 0;
      });
      return island.replace(/</g, '\\u003c');
    } catch {
      // No JSON, or nested deeper than a stack reaches: the readers find nothing in it either.
      return '';
    }
  };
}
