import { describe, expect, test } from 'vitest';
import { measure, readBank } from '../../eval/bank.ts';
import { learnIcp, type Someone } from '../../eval/learn.ts';
import { auc, correlation, randomNumbers } from '../../eval/statistics.ts';

describe('statistics', () => {
  test.each([
    [[1, 2, 3, 4], [false, false, true, true], 1],
    [[4, 3, 2, 1], [false, false, true, true], 0],
    [[1, 1, 1, 1], [false, true, false, true], 0.5],
    [[1, 2, 2, 3], [false, true, false, true], 0.875],
  ])('area under the curve of %j with %j is %d', (scores, outcomes, expected) => {
    expect(auc(scores, outcomes)).toBe(expected);
  });

  test.each([
    [[1, 2, 3], [2, 4, 6], 1],
    [[1, 2, 3], [3, 2, 1], -1],
    [[1, 2, 3], [5, 5, 5], 0],
  ])('correlation of %j and %j is %d', (a, b, expected) => {
    expect(correlation(a, b)).toBeCloseTo(expected, 12);
  });
});

/** People of whom customers are, nine times in ten, painters; the town says nothing. */
function world(count: number): Someone[] {
  const random = randomNumbers(7);
  return Array.from({ length: count }, () => {
    const isPainter = random() < 0.2;
    return {
      values: {
        work: isPainter ? 'painter' : random() < 0.5 ? 'baker' : 'smith',
        town: random() < 0.5 ? 'north' : 'south',
      },
      isCustomer: random() < (isPainter ? 0.5 : 0.02),
    };
  });
}

test('what customers have more often is learned with its base rate, what says nothing is not', () => {
  const { criteria, baseRates } = learnIcp(world(2000));
  expect(criteria.map(({ id, importance }) => [id, importance])).toEqual([['work=painter', 'important']]);
  expect(baseRates['work=painter']).toBeCloseTo(0.2, 1);
});

test('a score with base rates does not follow how much is known; unknown as mismatch does', () => {
  const half = measure(world(4000), [0.5]);
  const following = (method: string) =>
    Math.abs(half.find((one) => one.method === method)?.withCompleteness ?? 1);
  expect(following('ours')).toBeLessThan(0.1);
  expect(following('unknown as mismatch')).toBeGreaterThan(0.2);
});

test('bank rows: numbers become bands, unknown is left out, the call that gives the outcome away too', () => {
  const rows = [
    '"age";"job";"balance";"duration";"pdays";"poutcome";"y"',
    '58;"unknown";2143;261;-1;"unknown";"no"',
    '29;"student";-5;90;120;"success";"yes"',
  ];
  expect(readBank(rows.join('\n'))).toEqual([
    {
      values: { 'bank:age': 'age 3', 'bank:balance': 'balance 4', 'bank:poutcome': 'never' },
      isCustomer: false,
    },
    {
      values: {
        'bank:age': 'age 0',
        'bank:job': 'student',
        'bank:balance': 'balance 0',
        'bank:poutcome': 'success',
      },
      isCustomer: true,
    },
  ]);
});
