import {
  alternatives,
  BI_IS_BILLION,
  MIL_IS_MILLION,
  MIL_IS_THOUSAND,
  MULTIPLIERS,
  WITHOUT_CENTS,
} from './words.ts';

/** Groups of three after spaces, or digits with one separator at a time: `2025 5k` are two numbers. */
const DIGITS = String.raw`\d{1,3}(?: \d{3}(?!\d))+(?:[.,]\d{1,2}(?!\d))?|\d(?:[.,'’]?\d)*`;
const MULTIPLIER = alternatives(Object.keys(MULTIPLIERS));
/** A number, its multiplier, and what follows a Japanese multiplier (`1億5000万`). */
const AMOUNT = new RegExp(
  String.raw`(${DIGITS})(?![.,]?\d|\s?%)\s?(?:(${MULTIPLIER}|mil|bi(?!-))(?:\.|(?![a-z])))?`,
  'gu',
);

/** One number of a text, multiplied. `start` and `end` are where it stands. */
export interface Amount {
  value: number;
  multiplier: number;
  ambiguous: boolean;
  start: number;
  end: number;
}

/** The numbers of a folded text that may be amounts; percentages are none. */
export function amountsOf(
  folded: string,
  currency: string | null,
  locale: string | null | undefined,
): Amount[] {
  const language = locale?.slice(0, 2).toLowerCase() ?? null;
  const amounts: Amount[] = [];
  for (const match of folded.matchAll(AMOUNT)) {
    const [whole, digits = '', word] = match;
    const { multiplier, ambiguous } = multiplierOf(word, language);
    const number = readNumber(digits, { currency, locale, multiplied: multiplier > 1 });
    if (!number) continue;
    const previous = amounts.at(-1);
    const amount: Amount = {
      value: round(number.value * multiplier),
      multiplier,
      ambiguous: ambiguous || number.ambiguous,
      start: match.index,
      end: match.index + whole.trimEnd().length,
    };
    // 1億5000万 is one amount.
    if (
      previous &&
      previous.end === amount.start &&
      previous.multiplier > multiplier &&
      previous.multiplier >= 1e4
    ) {
      previous.value += amount.value;
      previous.end = amount.end;
    } else amounts.push(amount);
  }
  return amounts;
}

/** Products such as 1.2 × 1,000,000 without the noise of binary fractions. */
const round = (value: number): number => Math.round(value * 1e4) / 1e4;

function multiplierOf(
  word: string | undefined,
  language: string | null,
): { multiplier: number; ambiguous: boolean } {
  if (word === undefined) return { multiplier: 1, ambiguous: false };
  if (word === 'bi')
    return { multiplier: language !== null && BI_IS_BILLION.has(language) ? 1e9 : 1, ambiguous: false };
  if (word !== 'mil') return { multiplier: MULTIPLIERS[word] ?? 1, ambiguous: false };
  if (language !== null && MIL_IS_THOUSAND.has(language)) return { multiplier: 1e3, ambiguous: false };
  return {
    multiplier: language !== null && MIL_IS_MILLION.has(language) ? 1e6 : 1e3,
    ambiguous: language === null,
  };
}

/** The number of one group of digits and separators. */
function readNumber(
  digits: string,
  about: { currency: string | null; locale: string | null | undefined; multiplied: boolean },
): { value: number; ambiguous: boolean } | null {
  const plain = digits.replace(/['’ ]/g, '');
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  if (last < 0) return finite(Number(plain), false);
  const separator = plain.charAt(last);
  const decimals = plain.length - last - 1;
  const isMixed = plain.includes('.') && plain.includes(',');
  const count = plain.split(separator).length - 1;
  const asDecimal = Number(`${plain.slice(0, last).replace(/[.,]/g, '')}.${plain.slice(last + 1)}`);
  const asGroups = Number(plain.replace(/[.,]/g, ''));
  if (isMixed) return finite(count > 1 ? asGroups : asDecimal, false);
  if (count > 1) return finite(asGroups, false);
  if (decimals !== 3) return finite(asDecimal, false);
  // One separator and three digits: thousands, unless a multiplier follows (1.234 million) or the locale says decimals.
  if (plain.startsWith('0')) return finite(asDecimal, false);
  const decimalOf = about.locale ? decimalSeparator(about.locale) : null;
  if (about.multiplied)
    return finite(decimalOf !== null && decimalOf !== separator ? asGroups : asDecimal, decimalOf === null);
  if (about.currency !== null && WITHOUT_CENTS.has(about.currency)) return finite(asGroups, false);
  // No currency of that kind is written with three decimals.
  return finite(asGroups, about.currency === null && (decimalOf === null || decimalOf === separator));
}

const finite = (value: number, ambiguous: boolean) => (Number.isFinite(value) ? { value, ambiguous } : null);

const separators = new Map<string, string>();
function decimalSeparator(locale: string): string | null {
  const known = separators.get(locale);
  if (known) return known;
  try {
    const parts = new Intl.NumberFormat(locale.replace('_', '-')).formatToParts(1.5);
    const found = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
    separators.set(locale, found);
    return found;
  } catch {
    // Not a language code: as if none were given.
    return null;
  }
}
