import { BAND_RANGE, BANDS, type Band } from '../model/band.ts';
import { ascii } from './degree.ts';
import { SHAPE } from './hooks.ts';
import { HOME, parseUrl } from './url.ts';

/** LinkedIn's size band with these ends, `null` for none; null where it has no such band. */
export const bandOf = (low: number, high: number | null): Band | null =>
  // Rounded in headers ("1K-5K"), and 0-1 for the self-employed: one below the true end.
  BANDS.find((band) => {
    const [from, to] = BAND_RANGE[band];
    return (low === from || low === from - 1) && high === to;
  }) ?? null;

/** The size band that a text such as `1.001-5.000 dipendenti` or `10K+` names; null for any other text. */
export function bandIn(text: string): Band | null {
  const numbers = [...ascii(text).matchAll(SHAPE.amount)].map(
    ([, digits = '', thousand]) => Number(digits.replace(/\D/g, '')) * (thousand ? 1_000 : 1),
  );
  const [low = -1, high = null] = numbers;
  // The last band has no upper end; a single number of another size counts people, not the band.
  return numbers.length > 2 ? null : bandOf(low, high);
}

/** A year that stands alone, with at most the sign for "year"; null for any other text. */
export function yearIn(text: string): number | null {
  const [, year] = SHAPE.loneYear.exec(ascii(text)) ?? [];
  return year ? Number(year) : null;
}

/** A company's own address out of a link, which LinkedIn may have wrapped into one of its own; null for any other. */
export function websiteIn(href: string): string | null {
  const own = parseUrl(href);
  const target = own && URL.canParse(href, HOME) ? new URL(href, HOME).searchParams.get('url') : href;
  if (!target || !URL.canParse(target) || (own && parseUrl(target))) return null;
  const at = new URL(target);
  return SHAPE.web.test(at.protocol) && at.hostname.includes('.') && !at.username && at.href.length <= 2_000
    ? at.href
    : null;
}

/** An ISO 3166-1 code as embedded data gives it; null for anything else. */
export const countryIn = (code: string): string | null => (/^[A-Z]{2}$/.test(code) ? code : null);
