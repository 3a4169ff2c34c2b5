import { describe, expect, test } from 'vitest';
import { scoreFit } from '../../../lib/fit/score.ts';
import type { Band } from '../../../lib/model/band.ts';
import type { Evidence } from '../../../lib/model/evidence.ts';
import type { Criterion } from '../../../lib/model/icp.ts';
import type { Level } from '../../../lib/model/title.ts';
import { loadIndustries } from '../../../lib/parse/industry.ts';
import { nothingKnown } from '../../support/evidence.ts';
import { criterion, icpOf, MONTH, NOW, sign } from './people.ts';

const seniority = criterion({ attribute: 'seniority', anyOf: ['director', 'vp'] });
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

test('shares that are a half but for rounding noise add up to 100 all the same', () => {
  // Bounds 37.5 and 72.49999999999999, open 5.000000000000002 and 29.999999999999996.
  const levels = [
    sign<[Level, Level]>(['vp', 'vp'], 'title', { reliability: 0.6 }),
    sign<[Level, Level]>(['entry', 'entry'], 'headline', { reliability: 0.2 }),
  ];
  const sizes = [
    sign<[Band, Band]>(['C', 'C'], 'companySize', { reliability: 0.3 }),
    sign<[Band, Band]>(['I', 'I'], 'companySize', { reliability: 0.3 }),
  ];
  const criteria = [
    criterion({ attribute: 'seniority', importance: 'minor', anyOf: ['vp'] }),
    criterion({ attribute: 'companySize', importance: 'important', anyOf: ['C'] }),
  ];
  const { pieces } = fitOf({ levels, sizes }, ...criteria);
  expect(pieces.reduce((sum, { matched, open, lost }) => sum + matched + open + lost, 0)).toBe(100);
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
