import { describe, expect, test } from 'vitest';
import { scoreFit } from '../../../lib/fit/score.ts';
import type { AttributeValue } from '../../../lib/model/attribute-value.ts';
import { nothingKnown } from '../../support/evidence.ts';
import { bounds, criterion, icpOf, NO, NOW, OPEN, sign, YES } from './people.ts';

const told = (id: string, ...values: AttributeValue[]) => ({
  attributes: { [id]: values.map((value) => sign(value, `attr:${id}` as const, { source: 'answered' })) },
});

describe('money', () => {
  const money = (min: number | null, max: number | null, currency: string | null = 'USD') =>
    told('budget', { kind: 'money', min, max, currency });
  const least = criterion({ attribute: 'budget', min: 10_000, max: null, currency: 'USD' });
  test.each<[number | null, number | null, number[]]>([
    [10_000, 10_000, YES],
    [9_999, 9_999, NO],
    [15_000, null, YES],
    [5_000, 20_000, OPEN],
    [null, 9_000, NO],
    [null, 50_000, OPEN],
    [0, 0, NO],
  ])('%s to %s for at least 10,000: %j', (min, max, expected) => {
    expect(bounds(money(min, max), least)).toEqual(expected);
  });
  test('at most, and between', () => {
    const most = criterion({ attribute: 'budget', min: null, max: 10_000, currency: 'USD' });
    const some = criterion({ attribute: 'budget', min: 5_000, max: 10_000, currency: 'USD' });
    expect(bounds(money(4_000, 4_000), most)).toEqual(YES);
    expect(bounds(money(4_000, 4_000), some)).toEqual(NO);
    expect(bounds(money(6_000, 8_000), some)).toEqual(YES);
    expect(bounds(money(11_000, 12_000), most)).toEqual(NO);
  });
  test('of a range the share that would match is expected, on a log scale', () => {
    const fit = scoreFit({ ...nothingKnown(), ...money(5_000, 20_000) }, icpOf([least]), { now: NOW });
    expect(fit.expected).toBe(50);
  });
  test('currencies are converted, close calls and unknown ones stay open', () => {
    const options = { now: NOW, currencies: { USD: 1, EUR: 0.8, JPY: 150 } };
    const of = (amount: number, currency: string | null) => {
      const { lower, upper } = scoreFit(
        { ...nothingKnown(), ...money(amount, amount, currency) },
        icpOf([least]),
        options,
      );
      return [lower, upper];
    };
    expect(of(10_000, 'EUR')).toEqual(YES);
    expect(of(5_000, 'EUR')).toEqual(NO);
    expect(of(8_000, 'EUR')).toEqual(OPEN);
    expect(of(2_000_000, 'JPY')).toEqual(YES);
    expect(of(50_000, 'CHF')).toEqual(OPEN);
    expect(of(50_000, null)).toEqual(OPEN);
  });
  test('a budget is forgotten faster than a title', () => {
    const months = 8 * 30.4375 * 24 * 3_600_000;
    const old = scoreFit({ ...nothingKnown(), ...money(20_000, 20_000) }, icpOf([least]), {
      now: NOW + months,
    });
    expect([old.lower, old.upper]).toEqual([50, 100]);
  });
});

describe('languages', () => {
  const wanted = criterion({ attribute: 'language', anyOf: ['pt-BR', 'it'] });
  const speaks = (...tags: string[]) => told('language', { kind: 'languages', tags });
  test.each<[string[], number[]]>([
    [['en', 'it'], YES],
    [['it-CH'], YES],
    [['pt'], OPEN],
    [['pt-PT'], NO],
    [['en'], NO],
  ])('%j → %j', (tags, expected) => {
    expect(bounds(speaks(...tags), wanted)).toEqual(expected);
  });
});

describe('attributes of the user’s own', () => {
  const custom = (of: string, wanted: object) => criterion({ attribute: 'custom', of, test: wanted });
  test('yes or no', () => {
    const has = custom('dog', { kind: 'yes-no', is: true });
    expect(bounds(told('dog', { kind: 'yes-no', is: true }), has)).toEqual(YES);
    expect(bounds(told('dog', { kind: 'yes-no', is: false }), has)).toEqual(NO);
    expect(bounds({}, has)).toEqual(OPEN);
  });
  test('choice', () => {
    const plan = custom('plan', { kind: 'choice', anyOf: ['pro', 'team'] });
    expect(bounds(told('plan', { kind: 'choice', option: 'team' }), plan)).toEqual(YES);
    expect(bounds(told('plan', { kind: 'choice', option: 'free' }), plan)).toEqual(NO);
  });
  test('number', () => {
    const two = custom('children', { kind: 'number', min: 2, max: 2 });
    expect(bounds(told('children', { kind: 'number', min: 2, max: 2 }), two)).toEqual(YES);
    expect(bounds(told('children', { kind: 'number', min: 3, max: 3 }), two)).toEqual(NO);
    expect(bounds(told('children', { kind: 'number', min: 1, max: null }), two)).toEqual(OPEN);
  });
  test('text: whole words, in any script', () => {
    const crm = custom('tools', { kind: 'text', anyOf: ['city manager', '会計'] });
    expect(bounds(told('tools', { kind: 'text', words: 'publicity manager' }), crm)).toEqual(NO);
    expect(bounds(told('tools', { kind: 'text', words: 'クラウド会計ソフト' }), crm)).toEqual(YES);
  });
  test('a value of another kind says nothing; ids are no object members', () => {
    const has = custom('dog', { kind: 'yes-no', is: true });
    expect(bounds(told('dog', { kind: 'choice', option: 'yes' }), has)).toEqual(OPEN);
    expect(bounds({}, custom('constructor', { kind: 'yes-no', is: true }))).toEqual(OPEN);
  });
});
