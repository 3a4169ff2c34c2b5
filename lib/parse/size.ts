import type { Band } from '../model/band.ts';
import { BAND_RANGE, BANDS } from '../model/band.ts';
import { fold } from './fold.ts';

/** Digits of other scripts (Arabic, Persian, Devanagari, Bengali, Thai), by the code of their zero. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];
const latinDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((z) => code >= z && code < z + 10);
    return zero === undefined ? digit : String(code - zero);
  });

const SELF_EMPLOYED =
  /self[- ]?employed|sole proprietor|autonomo|freelance|selbststandig|independant|個人事業|自営/;
/** A number with group separators, and a short multiplier. */
const COUNT = /(\d{1,3}(?:[.,'’\s]\d{3})+|\d+)\s?(k(?![a-z])|mila|tsd|mil(?![a-z])|万|千)?/g;
const MULTIPLIER: Record<string, number> = { k: 1e3, mila: 1e3, tsd: 1e3, mil: 1e3, 千: 1e3, 万: 1e4 };

/**
 * LinkedIn's size band of a text such as `1.001-5.000 dipendenti`, `従業員 51-200名`, `10,001+`, `350 employees`.
 * Of a range that is not one of LinkedIn's, the band of its middle (on a log scale). Null when there is no number.
 */
export function parseSize(text: string): Band | null {
  const folded = latinDigits(fold(text.slice(0, 200)));
  if (BANDS.includes(folded.toUpperCase() as Band)) return folded.toUpperCase() as Band;
  const counts = [...folded.matchAll(COUNT)].map(
    ([, digits = '', multiplier = '']) => Number(digits.replace(/\D/g, '')) * (MULTIPLIER[multiplier] ?? 1),
  );
  const [low, high] = counts;
  if (low === undefined) return SELF_EMPLOYED.test(folded) ? 'A' : null;
  return bandOf(high !== undefined && high > low ? Math.sqrt(Math.max(low, 1) * high) : low);
}

/** The band of a number of employees; null for none. */
export function bandOf(employees: number): Band | null {
  if (!(employees >= 1)) return null;
  const whole = Math.round(employees);
  return BANDS.find((band) => whole <= (BAND_RANGE[band][1] ?? Number.POSITIVE_INFINITY)) ?? null;
}
