import { describe, expect, test } from 'vitest';
import { baseRatesOf } from '../../../lib/fit/base-rates.ts';
import { bestFit } from '../../../lib/fit/best.ts';
import { rankOf, scoreFit } from '../../../lib/fit/score.ts';
import { cappedShares } from '../../../lib/fit/weights.ts';
import type { Evidence } from '../../../lib/model/evidence.ts';
import type { Criterion } from '../../../lib/model/icp.ts';
import { loadIndustries } from '../../../lib/parse/industry.ts';
import { criterion, icpOf, MONTH, NOW, nothingKnown, sign } from './people.ts';

const seniority = criterion({ attribute: 'seniority', anyOf: ['director', 'vp'] });
const sales = criterion({ attribute: 'function', anyOf: [25] });
const italy = criterion({ attribute: 'location', anyOf: [{ country: 'IT', region: null, city: null }] });
const director = sign(['director', 'director'] as ['director', 'director'], 'title');
const person = (more: Partial<Evidence>): Evidence => ({ ...nothingKnown(), ...more });
const fitOf = (more: Partial<Evidence>, ...criteria: Criterion[]) =>
  scoreFit(person(more), icpOf(criteria), { now: NOW });
const bounds = ({ lower, expected, upper }: { lower: number; expected: number; upper: number }) => [
  lower,
  expected,
  upper,
];

describe('intervals', () => {
  test('match, mismatch and unknown', () => {
    expect(bounds(fitOf({ levels: [director] }, seniority))).toEqual([100, 100, 100]);
    expect(bounds(fitOf({ levels: [sign(['entry', 'entry'], 'title')] }, seniority))).toEqual([0, 0, 0]);
    expect(bounds(fitOf({}, seniority))).toEqual([0, 50, 100]);
  });

  test('an unsure source leaves its doubt open', () => {
    const unsure = { ...director, reliability: 0.8 };
    expect(bounds(fitOf({ levels: [unsure] }, seniority))).toEqual([80, 90, 100]);
  });

  test('a range that only partly matches is open; its share is expected', () => {
    const wanted = criterion({ attribute: 'seniority', anyOf: ['senior', 'manager'] });
    expect(bounds(fitOf({ levels: [sign(['entry', 'senior'], 'title')] }, wanted))).toEqual([0, 50, 100]);
    const small = criterion({ attribute: 'companySize', anyOf: ['E', 'F', 'G'] });
    expect(bounds(fitOf({ sizes: [sign(['D', 'G'], 'companySize')] }, small))).toEqual([0, 75, 100]);
  });

  test('equally good sources that contradict each other re-open the question; the better one decides', () => {
    const entry = sign(['entry', 'entry'] as ['entry', 'entry'], 'headline');
    expect(bounds(fitOf({ levels: [director, entry] }, seniority))).toEqual([0, 50, 100]);
    expect(fitOf({ levels: [director, { ...entry, reliability: 0.6 }] }, seniority).lower).toBe(100);
  });

  test('base rates say what to expect of the unknown', () => {
    const fit = scoreFit(nothingKnown(), icpOf([seniority], { baseRates: { seniority: 0.1 } }), { now: NOW });
    expect(bounds(fit)).toEqual([0, 10, 100]);
    const other = scoreFit(nothingKnown(), icpOf([seniority]), { now: NOW, baseRates: { seniority: 0.9 } });
    expect(other.expected).toBe(90);
  });
});

describe('age', () => {
  const at = (months: number, attribute: 'title' | 'place') =>
    attribute === 'title'
      ? fitOf({ levels: [{ ...director, seenAt: NOW - months * MONTH }] }, seniority).lower
      : fitOf(
          {
            places: [
              sign([{ country: 'IT', region: null, city: null }], 'location', {
                seenAt: NOW - months * MONTH,
              }),
            ],
          },
          italy,
        ).lower;

  test('in full for a third of the half-life, then halved per half-life', () => {
    expect([0, 12, 48, 84].map((months) => at(months, 'title'))).toEqual([100, 100, 50, 25]);
    expect([24, 96].map((months) => at(months, 'place'))).toEqual([100, 50]);
  });

  test('old evidence re-opens, it does not count against', () => {
    const fit = fitOf({ levels: [{ ...director, seenAt: NOW - 48 * MONTH }] }, seniority);
    expect(bounds(fit)).toEqual([50, 75, 100]);
    expect(fit.verdict).toBe('undecided');
  });
});

describe('places', () => {
  const milan = criterion({
    attribute: 'location',
    anyOf: [{ country: 'IT', region: 'Lombardy', city: 'Milan' }],
  });
  const seen = (...readings: [string, string | null, string | null][]) =>
    bounds(
      fitOf(
        {
          places: [
            sign(
              readings.map(([country, region, city]) => ({ country, region, city })),
              'location',
            ),
          ],
        },
        milan,
      ),
    );
  test.each<[[string, string | null, string | null][], number[]]>([
    [[['IT', 'Lombardy', 'Milan']], [100, 100, 100]],
    [[['IT', null, 'Milan']], [100, 100, 100]],
    [[['IT', 'Lombardy', null]], [0, 50, 100]],
    [[['IT', null, null]], [0, 50, 100]],
    [[['IT', 'Lazio', null]], [0, 0, 0]],
    [[['IT', 'Lombardy', 'Bergamo']], [0, 0, 0]],
    [[['JP', null, null]], [0, 0, 0]],
    [
      [
        ['IT', 'Lombardy', 'Milan'],
        ['US', null, 'Milan'],
      ],
      [0, 50, 100],
    ],
  ])('%j → %j', (readings, expected) => {
    expect(seen(...readings)).toEqual(expected);
  });
});

describe('keywords', () => {
  const wanted = criterion({ attribute: 'keyword', anyOf: ['City Manager'] });
  const headline = (value: string) => sign(value, 'headline');
  test('whole words only', () => {
    expect(fitOf({ texts: [headline('publicity manager')] }, wanted).upper).toBe(0);
    expect(fitOf({ texts: [headline('city manager of uptown')] }, wanted).lower).toBe(100);
  });
  test('one text that has it is enough; without a headline it is open', () => {
    expect(fitOf({ texts: [headline('baker'), sign('city manager', 'title')] }, wanted).lower).toBe(100);
    expect(bounds(fitOf({ texts: [sign('baker', 'title')] }, wanted))).toEqual([0, 50, 100]);
  });
});

describe('industries', () => {
  const table = loadIndustries(new TextEncoder().encode('[[1,0,"Food"],[2,1,"Bakeries"],[3,0,"Steel"]]'));
  const wanted = criterion({ attribute: 'industry', anyOf: [2] });
  const of = (chain: number[], industries: typeof table | null) =>
    scoreFit(person({ industries: [sign(chain, 'industry')] }), icpOf([wanted]), { now: NOW, industries });
  test('narrower matches, wider is open, another is lost', () => {
    expect(bounds(of([2, 1], table))).toEqual([100, 100, 100]);
    expect(bounds(of([1], table))).toEqual([0, 50, 100]);
    expect(bounds(of([3], table))).toEqual([0, 0, 0]);
    const parent = criterion({ attribute: 'industry', anyOf: [1] });
    expect(fitOf({ industries: [sign([2, 1], 'industry')] }, parent).lower).toBe(100);
  });
});

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
