import { fold } from './fold.ts';
import {
  AT_LEAST,
  AT_MOST,
  CODES,
  MIL_IS_MILLION,
  MIL_IS_THOUSAND,
  MONTHLY,
  MULTIPLIERS,
  ONCE,
  SHARED,
  SIGNS,
  WITHOUT_CENTS,
  YEARLY,
} from './money/words.ts';

/** An amount or range of money as written. `min` or `max` is null where the text leaves that side open or names none. */
export interface Money {
  min: number | null;
  max: number | null;
  /** ISO 4217. */
  currency: string | null;
  /** The currency, or the size of the number, could be another: `$100` without a country, `1.234`. */
  ambiguous: boolean;
  period: 'year' | 'month' | 'once' | null;
  text: string;
}

const MAX_LENGTH = 300;
const DIGITS = String.raw`\d(?:[\d.,'’ ]*\d)?`;
const letters = (words: string[]) =>
  words
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$]/g, String.raw`\$`))
    .join('|');
const MULTIPLIER = letters(Object.keys(MULTIPLIERS));
/** A number, its multiplier, and what follows a Japanese multiplier (`1億5000万`). */
const AMOUNT = new RegExp(String.raw`(${DIGITS})\s?(?:(${MULTIPLIER}|mil)(?:\.|(?![a-z])))?`, 'gu');
const RANGE = /^\s*(?:[-–—~〜～]|to|a|al|bis|tot|ate|hasta|und|and|e|y|et|から|à)\s*$/u;

/**
 * Reads an amount or range in many languages' digits, multipliers and signs. `locale` decides what `1.234`, `$` or `mil`
 * mean; without it they are marked ambiguous. Nothing found: all null.
 */
export function parseMoney(text: string, { locale }: { locale?: string | null } = {}): Money {
  const folded = fold(text.slice(0, MAX_LENGTH)).replace(/ /g, ' ');
  const region = regionOf(locale);
  const money: Money = {
    min: null,
    max: null,
    currency: null,
    ambiguous: false,
    period: periodOf(folded),
    text,
  };
  const currency = currencyOf(folded, region);
  const amounts = amountsOf(folded, currency.code, locale);
  const [first, second] = amounts;
  if (!first) return money;
  money.currency = currency.code;
  money.ambiguous = currency.ambiguous || first.ambiguous;
  const gap = second && folded.slice(first.end, second.start).replace(CURRENCY, '');
  if (second && gap !== undefined && RANGE.test(gap)) {
    // 5-10k: the multiplier stands once for both.
    const shared =
      first.multiplier === 1 && second.multiplier > 1 && first.value < second.value / second.multiplier;
    money.min = shared ? first.value * second.multiplier : first.value;
    money.max = second.value;
    money.ambiguous ||= second.ambiguous;
    if (money.min > money.max) [money.min, money.max] = [money.max, money.min];
  } else if (AT_MOST.test(folded)) money.max = first.value;
  else if (AT_LEAST.test(folded)) money.min = first.value;
  else [money.min, money.max] = [first.value, first.value];
  return money;
}

function regionOf(locale: string | null | undefined): string | undefined {
  try {
    return locale ? new Intl.Locale(locale.replace('_', '-')).maximize().region : undefined;
  } catch {
    // Any string may be stated as a language: it is a hint, not needed.
    return undefined;
  }
}

function periodOf(folded: string): Money['period'] {
  if (MONTHLY.test(folded)) return 'month';
  if (YEARLY.test(folded)) return 'year';
  return ONCE.test(folded) ? 'once' : null;
}

const CURRENCY = new RegExp(
  `(?<![a-z])(?:${letters(Object.keys(SIGNS).filter((sign) => /^[a-z]+$/.test(sign)))}|[a-z]{3})(?![a-z])|${letters(Object.keys(SIGNS).filter((sign) => !/^[a-z]+$/.test(sign)))}`,
  'gu',
);

function currencyOf(folded: string, region: string | undefined): { code: string | null; ambiguous: boolean } {
  // 10k eur, 10keur, usd10: letters that touch digits still name a currency.
  for (const [word] of folded.replace(/\d/g, ' ').matchAll(CURRENCY)) {
    const named = CODES.has(word.toUpperCase()) ? word.toUpperCase() : SIGNS[word];
    if (named === undefined) continue;
    const shared = SHARED[named];
    if (!shared) return { code: named, ambiguous: false };
    const own = region === undefined ? undefined : shared[region];
    return { code: own ?? Object.values(shared)[0] ?? null, ambiguous: own === undefined };
  }
  return { code: null, ambiguous: false };
}

interface Amount {
  value: number;
  multiplier: number;
  ambiguous: boolean;
  start: number;
  end: number;
}

function amountsOf(folded: string, currency: string | null, locale: string | null | undefined): Amount[] {
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
  return finite(asGroups, about.currency === null && decimalOf === null);
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
