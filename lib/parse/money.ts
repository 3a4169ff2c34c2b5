import { fold } from './fold.ts';
import { type Amount, amountsOf } from './money/amounts.ts';
import { currencyOf, touchesCurrency, withoutCurrency } from './money/currency.ts';
import {
  AT_LEAST,
  AT_MOST,
  HALF,
  JOINED_MULTIPLIER,
  KANJI_NUMBER,
  MONTHLY,
  NOT_LESS,
  NOT_MORE,
  ONCE,
  RAND,
  SHORT_LAKH,
  YEARLY,
} from './money/phrases.ts';
import { LAKHS_A_YEAR, LONE_MULTIPLIER } from './money/words.ts';

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
const RANGE =
  /^\s*(?:[-–—~〜～/]|to|a|al|ai|ad|do|til|till|bis|tot|ate|hasta|und|and|e|y|et|en|och|og|から|à)(?: (?:the|i|gli|los|les))?\s*$/u;

/**
 * Reads an amount or range in many languages' digits, multipliers and signs. `locale` decides what `1.234`, `$` or `mil`
 * mean; without it they are marked ambiguous. Nothing found: all null.
 */
export function parseMoney(text: string, { locale }: { locale?: string | null } = {}): Money {
  const folded = spelledOut(fold(text.slice(0, MAX_LENGTH)));
  const region = regionOf(locale);
  const money: Money = {
    min: null,
    max: null,
    currency: null,
    ambiguous: false,
    period: periodOf(folded),
    text,
  };
  const currency = LAKHS_A_YEAR.test(folded) ? { code: 'INR', ambiguous: false } : currencyOf(folded, region);
  const [first, second] = fromMoneyOn(amountsOf(folded, currency.code, locale), folded);
  if (!first) return money;
  money.currency = currency.code;
  money.ambiguous = currency.ambiguous || first.ambiguous;
  if (second && isRange(first, second, folded)) {
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

/** As the grammar reads it: *mil euros* is 1 mil euros, *mezzo milione* 0.5 milione, 百万円 1000000円, *kEUR* k eur. */
function spelledOut(folded: string): string {
  const plain = folded
    .replace(/[’‘ʼ]/g, "'")
    .replace(NOT_MORE, 'max ')
    .replace(NOT_LESS, 'min ')
    .replace(RAND, 'zar');
  const indian = INDIAN.test(plain) ? plain.replace(SHORT_LAKH, ' lakh') : plain;
  const counted = indian
    .replace(LEADING_POINT, '0.')
    .replace(KANJI_NUMBER, (word) => String(kanjiNumber(word)))
    .replace(HALF, '0.5 $1');
  const numbered = /\d/.test(counted) ? counted : counted.replace(LONE_MULTIPLIER, '$1 1 $2');
  return numbered.replace(
    JOINED_MULTIPLIER,
    (_, digits: string, sign: string) => digits + (sign === 't' ? 'tsd ' : `${sign} `),
  );
}

const INDIAN = /₹|(?<![a-z])(?:inr|rs)(?![a-z])/;
/** $.5M */
const LEADING_POINT = /(?<![\d.,])\.(?=\d)/g;

/** 三百五十 is 350. */
function kanjiNumber(word: string): number {
  let total = 0;
  let digit = 0;
  for (const sign of word) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[sign];
    if (unit) total += (digit || 1) * unit;
    digit = unit ? 0 : '〇一二三四五六七八九'.indexOf(sign);
  }
  return total + digit;
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

/** Whether two amounts are the ends of a range, with nothing between but a dash or *to*. */
const isRange = (first: Amount, second: Amount, folded: string): boolean =>
  RANGE.test(withoutCurrency(folded.slice(first.end, second.start)));

/** The amounts from the first that is surely money: `3 x 500 €` is 500. */
function fromMoneyOn(amounts: Amount[], folded: string): Amount[] {
  const sure = amounts.findIndex(
    ({ multiplier, start, end }) =>
      multiplier > 1 ||
      touchesCurrency(folded.slice(Math.max(0, start - 5), start), folded.slice(end, end + 10)),
  );
  const [before, first] = [amounts[sure - 1], amounts[sure]];
  if (!first) return amounts;
  return amounts.slice(before && isRange(before, first, folded) ? sure - 1 : sure);
}
