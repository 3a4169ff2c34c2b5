import type { AttributeValue } from '../model/attribute-value.ts';
import type { Prepared } from './criteria.ts';
import { anything, type Degree, exactly } from './degree.ts';
import { convert, countSize, matchRange, moneySize } from './match-amount.ts';
import { hasAnyWords, matchLanguages } from './match-sets.ts';

type Rates = Readonly<Record<string, number>>;

/** False where the value says nothing of this test: the attribute was another kind when it was told. */
export function matchAttribute(value: AttributeValue, wanted: Prepared, rates: Rates, into: Degree): boolean {
  const { test } = wanted;
  if (test.attribute === 'language') {
    if (value.kind !== 'languages') return false;
    matchLanguages(value.tags, wanted, into);
    return true;
  }
  if (test.attribute === 'budget' || test.attribute === 'income')
    return value.kind === 'money' && matchMoney(value, test, rates, into);
  if (test.attribute !== 'custom') return false;
  const asked = test.test;
  if (asked.kind === 'yes-no' && value.kind === 'yes-no') exactly(asked.is === value.is ? 1 : 0, into);
  else if (asked.kind === 'choice' && value.kind === 'choice')
    exactly(asked.anyOf.includes(value.option) ? 1 : 0, into);
  else if (asked.kind === 'number' && value.kind === 'number') matchRange(value, asked, countSize, into);
  else if (asked.kind === 'money' && value.kind === 'money') matchMoney(value, asked, rates, into);
  else if (asked.kind === 'text' && value.kind === 'text')
    exactly(hasAnyWords(value.words, wanted.words) ? 1 : 0, into);
  else return false;
  return true;
}

/** Without a rate for one of the currencies it stays open. */
function matchMoney(
  known: Extract<AttributeValue, { kind: 'money' }>,
  wanted: { min: number | null; max: number | null; currency: string },
  rates: Rates,
  into: Degree,
): true {
  const converted = convert(known, wanted.currency, rates);
  if (converted) matchRange(converted, wanted, moneySize, into);
  else anything(into);
  return true;
}
