import { describe, expect, test } from 'vitest';
import { baseRatesOf } from '../../../lib/fit/base-rates.ts';
import { bestFit } from '../../../lib/fit/best.ts';
import { rankOf, scoreFit } from '../../../lib/fit/score.ts';
import { cappedShares } from '../../../lib/fit/weights.ts';
import type { Evidence } from '../../../lib/model/evidence.ts';
import type { Criterion } from '../../../lib/model/icp.ts';
import { nothingKnown } from '../../support/evidence.ts';
import { criterion, icpOf, NOW, sign } from './people.ts';

const seniority = criterion({ attribute: 'seniority', anyOf: ['director', 'vp'] });
const sales = criterion({ attribute: 'function', anyOf: [25] });
const italy = criterion({ attribute: 'location', anyOf: [{ country: 'IT', region: null, city: null }] });
const director = sign(['director', 'director'] as ['director', 'director'], 'title');
const person = (more: Partial<Evidence>): Evidence => ({ ...nothingKnown(), ...more });
const fitOf = (more: Partial<Evidence>, ...criteria: Criterion[]) =>
  scoreFit(person(more), icpOf(criteria), { now: NOW });

describe('gates', () => {
  const must = { ...italy, id: 'must', gate: 'must' as const };
  const exclude = { ...sales, id: 'exclude', gate: 'exclude' as const };
  const inCountry = (country: string, reliability = 1) => [
    sign([{ country, region: null, city: null }], 'location', { reliability }),
  ];

  test('stand outside the sum, in three-valued logic', () => {
    const levels = [director];
    expect(fitOf({ levels }, seniority, must)).toMatchObject({
      gate: 'open',
      verdict: 'undecided',
      lower: 100,
    });
    expect(fitOf({ levels, places: inCountry('IT') }, seniority, must)).toMatchObject({
      gate: 'pass',
      verdict: 'fit',
    });
    expect(fitOf({ levels, places: inCountry('JP') }, seniority, must)).toMatchObject({
      gate: 'fail',
      verdict: 'not-fit',
      lower: 100,
      next: null,
    });
    const functions = [sign([25], 'title')];
    expect(fitOf({ levels, functions }, seniority, exclude).gate).toBe('fail');
    expect(fitOf({ levels, functions: [sign([1], 'title')] }, seniority, exclude).gate).toBe('pass');
    expect(fitOf({ levels, functions }, seniority, must, exclude).gate).toBe('fail');
  });

  test('only reliable evidence answers', () => {
    expect(fitOf({ places: inCountry('JP', 0.59) }, seniority, must).gate).toBe('open');
    expect(fitOf({ places: inCountry('JP', 0.6) }, seniority, must).gate).toBe('fail');
    expect(fitOf({ places: [...inCountry('JP'), ...inCountry('IT')] }, seniority, must).gate).toBe('open');
  });

  test('a failed gate ranks below everybody else', () => {
    const failed = fitOf({ levels: [director], places: inCountry('JP') }, seniority, must);
    const worst = fitOf(
      { levels: [sign(['entry', 'entry'], 'title')], places: inCountry('IT') },
      seniority,
      must,
    );
    expect(rankOf(failed)).toBeLessThan(rankOf(worst));
  });
});

describe('verdict and next question', () => {
  const size = criterion({ attribute: 'companySize', anyOf: ['D'] });

  test('the larger unknown that settles it is asked first', () => {
    const fit = fitOf(
      { levels: [director] },
      { ...seniority, importance: 'essential' },
      { ...sales, importance: 'minor' },
      size,
    );
    expect(fit.next).toEqual({ criterion: 'companySize', where: 'ask' });
  });

  test('company facts are found on its page when a company is named', () => {
    expect(fitOf({ hasCompany: true }, size).next).toEqual({ criterion: 'companySize', where: 'company' });
    expect(fitOf({ hasCompany: false }, size).next).toEqual({ criterion: 'companySize', where: 'ask' });
    expect(fitOf({}, italy).next).toEqual({ criterion: 'location', where: 'page' });
  });

  test('an open gate comes before points', () => {
    expect(fitOf({ levels: [director] }, seniority, { ...italy, gate: 'must' }).next?.criterion).toBe(
      'location',
    );
  });

  test('70 is a fit', () => {
    const seventy = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) =>
      criterion({ attribute: 'keyword', anyOf: [n < 7 ? 'baker' : 'smith'], id: `k${n}` }),
    );
    const fit = fitOf({ texts: [sign('baker', 'headline')] }, ...seventy);
    expect([fit.lower, fit.upper, fit.verdict]).toEqual([70, 70, 'fit']);
    const less = fitOf({ texts: [sign('baker', 'headline')] }, ...seventy.slice(1));
    expect(less.verdict).toBe('not-fit');
  });
});

describe('group cap', () => {
  test('holds from three groups on', () => {
    const shares = cappedShares([
      { group: 'keyword', weight: 4 },
      { group: 'keyword', weight: 4 },
      { group: 'seniority', weight: 1 },
      { group: 'location', weight: 1 },
    ]);
    expect(shares).toEqual([0.2, 0.2, 0.3, 0.3].map((share) => expect.closeTo(share)));
    expect(
      cappedShares([
        { group: 'a', weight: 3 },
        { group: 'b', weight: 1 },
      ]),
    ).toEqual([0.75, 0.25]);
  });
});

describe('several ICPs', () => {
  test('the best one is shown, the others are listed', () => {
    const good = { ...icpOf([seniority]), id: 'good' };
    const bad = { ...icpOf([criterion({ attribute: 'seniority', anyOf: ['entry'] })]), id: 'bad' };
    const { best, others } = bestFit(person({ levels: [director] }), [bad, good], { now: NOW });
    expect(best).toMatchObject({ lower: 100, icp: { id: 'good' } });
    expect(others).toEqual([{ icp: bad, expected: 0 }]);
    expect(bestFit(nothingKnown(), [], { now: NOW })).toEqual({ best: null, others: [] });
  });
});

test('base rates: share of those of whom it is known, drawn towards a half', () => {
  const entry = sign(['entry', 'entry'] as ['entry', 'entry'], 'title');
  const people = [
    person({ levels: [director] }),
    person({ levels: [director] }),
    person({ levels: [entry] }),
    nothingKnown(),
    person({ levels: [sign(['entry', 'director'], 'title')] }),
  ];
  expect(baseRatesOf(icpOf([seniority, italy]), people)).toEqual({ seniority: 3 / 5, location: 1 / 2 });
});
