import type { Band } from '../model/band.ts';
import { BAND_RANGE, BANDS } from '../model/band.ts';
import { fold } from './fold.ts';

/** Digits of other scripts by the code of their zero: Arabic, Persian, those of India, Thai, Lao, Burmese, Khmer. */
const ZEROS = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0,
  0x1040, 0x17e0,
];
const latinDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((z) => code >= z && code < z + 10);
    return zero === undefined ? digit : String(code - zero);
  });

const SELF_EMPLOYED =
  /self[- ]?employed|einzelunternehm|ditta individuale|entreprise individuelle|eenmanszaak|empresari[oa] individual|enkeltperson|enskild firma|jednoosobow|myself only|sole proprietor|autonom[oae]|libero professionista|freelance|selbststandig|independant|trabajador por cuenta propia|zzp|個人事業|自営|フリーランス/;
/** What joins the ends of a range. */
const RANGE = /^\s*(?:[-–—~〜～]|to|a|al|bis|tot|ate|hasta|до|til|till|から|至)\s*$/;
/** More than the number: `10,000+` is the band above that of 10,000. */
const OR_MORE =
  /^\s*(?:\+|or more|and more|plus|o piu|und mehr|oder mehr|et plus|o mas|ou mais|of meer)|(?:^|\D)(?:名|人)?以上/;
const MORE_THAN =
  /(?:more than|over|>|piu di|oltre|mehr als|uber|plus de|mas de|mais de|meer dan|mer an|mere end|mer enn|yli|ponad|powyzej|wiecej niz|более|свыше)\s*$/;
/** Less than the number: `fewer than 11` is the band below. */
const LESS_THAN =
  /(?:fewer than|less than|under|below|<|meno di|weniger als|unter|moins de|menos de|minder dan|farre an|faerre end|faerre enn|alle|ponizej|mniej niz|менее)\s*$/;
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
    ({ 0: whole, 1: digits = '', 2: multiplier = '', index }) => ({
      value: Number(digits.replace(/\D/g, '')) * (MULTIPLIER[multiplier] ?? 1),
      start: index,
      end: index + whole.trimEnd().length,
    }),
  );
  for (const [index, low] of counts.entries()) {
    const high = counts[index + 1];
    if (high && high.value > low.value && RANGE.test(folded.slice(low.end, high.start)))
      return bandOf(Math.sqrt(Math.max(low.value, 1) * high.value));
  }
  const [only] = counts;
  if (!only) return SELF_EMPLOYED.test(folded) ? 'A' : null;
  const isMore = OR_MORE.test(folded.slice(only.end)) || MORE_THAN.test(folded.slice(0, only.start));
  const isLess = LESS_THAN.test(folded.slice(0, only.start));
  return bandOf(isMore && only.value > 0 ? only.value + 1 : only.value - (isLess ? 1 : 0));
}

/** The band of a number of employees; null for none. */
export function bandOf(employees: number): Band | null {
  if (!(employees >= 1)) return null;
  const whole = Math.round(employees);
  return BANDS.find((band) => whole <= (BAND_RANGE[band][1] ?? Number.POSITIVE_INFINITY)) ?? null;
}
