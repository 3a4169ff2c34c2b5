import type { Names } from './names.ts';

/** Most JSON rewritten of one page, in UTF-16 units; as much as the readers parse. */
const MOST_JSON = 1_000_000;
/** Antarctica. */
const NOWHERE = 'AQ';

/**
 * Gives what turns embedded JSON (also JSON-LD) into that of invented people: keys that no reader asks for go, with all
 * that is below them. Empty where it is no JSON.
 */
export function islandOf(
  is: (list: 'countries' | 'linked' | 'bounds' | 'keys', text: string) => boolean,
  rewrite: (value: string) => string,
  say: (text: string) => string,
  names: Names,
): (json: string) => string {
  let left = MOST_JSON;
  const said = (key: string, value: string): string => {
    if (is('countries', key) && /^[A-Z]{2}$/.test(value)) return NOWHERE;
    if (is('linked', key) || /^(?:urn|https?):/.test(value)) return rewrite(value);
    const [, year, rest = ''] = /^(\d{4})((?:-\d\d){0,2})/.exec(value) ?? [];
    return year ? names.year(year) + rest.replace(/\d\d/g, '01') : say(value);
  };
  return (json) => {
    left -= json.length;
    try {
      // What stands in a list is of the list's key.
      let last = '';
      const island = JSON.stringify(JSON.parse(left < 0 ? '' : json), (key, value: unknown) => {
        if (!is('keys', key)) return undefined;
        if (/\D/.test(key)) last = key;
        if (typeof value === 'string') return said(last, value);
        if (typeof value !== 'number' || is('bounds', `${value}`)) return value;
        return /^[12]\d{3}$/.test(`${value}`) ? Number(names.year(`${value}`)) : 0;
      });
      // As JSON writes them: neither HTML nor a script's end.
      return island.replace(/[<&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
    } catch {
      // No JSON, too much of it, or nested deeper than a stack reaches: the readers find nothing in it either.
      return '';
    }
  };
}
