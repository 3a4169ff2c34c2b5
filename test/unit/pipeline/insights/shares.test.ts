import { expect, it } from 'vitest';
import { rangeOf } from '../../../../lib/pipeline/insights/numbers.ts';
import { fitSpreadOf, sourcesOf, winRatesOf } from '../../../../lib/pipeline/insights/shares.ts';
import { fitOf, leadLine } from '../../../support/lead-line.ts';

it('spreads people over tens of fit by verdict; of whom nothing is known no number says anything', () => {
  const undecided = { ...fitOf(72), lower: 60, verdict: 'undecided' as const };
  const open = { ...fitOf(50), lower: 0, upper: 100, verdict: 'undecided' as const };
  const fits = [fitOf(0), fitOf(9), fitOf(70), undecided, fitOf(99), fitOf(100), open, null];
  const { bands, unknown } = fitSpreadOf(fits.map((fit) => ({ fit })));
  expect(bands.map(({ from, to }) => `${from}-${to}`)).toEqual([
    '0-9',
    '10-19',
    '20-29',
    '30-39',
    '40-49',
    '50-59',
    '60-69',
    '70-79',
    '80-89',
    '90-100',
  ]);
  expect(bands[0]).toMatchObject({ fit: 0, undecided: 0, notFit: 2 });
  expect(bands[7]).toMatchObject({ fit: 1, undecided: 1, notFit: 0 });
  expect(bands[9]).toMatchObject({ fit: 2, undecided: 0, notFit: 0 });
  expect(unknown).toBe(2);
});

it('tells where people come from, most first, and what became of them', () => {
  const lines = [
    leadLine({ id: 'a', source: 'captured:people-search', fit: fitOf(80), stage: 'customer' }),
    leadLine({ id: 'b', source: 'captured:all-search' }),
    leadLine({ id: 'c', source: 'imported', fit: fitOf(20) }),
    leadLine({ id: 'd', source: 'something newer' }),
  ];
  expect(sourcesOf(lines)).toEqual([
    { source: 'search', all: 2, fit: 1, customers: 1 },
    { source: 'file', all: 1, fit: 0, customers: 0 },
    { source: null, all: 1, fit: 0, customers: 0 },
  ]);
});

it('the win rate of each fit: customers against lost; who was never sold to counts nothing', () => {
  const of = (count: number, columns: object) =>
    Array.from({ length: count }, (_, at) => leadLine({ id: String(at), fit: fitOf(90), ...columns }));
  const [high, middle, low, none] = winRatesOf([
    ...of(6, { stage: 'customer' }),
    ...of(2, { stage: 'archived', reason: 'lost' }),
    ...of(9, { stage: 'archived', reason: 'not-now' }),
    ...of(9, { stage: 'prospect' }),
    ...of(4, { stage: 'customer', fit: fitOf(69) }),
    ...of(5, { stage: 'archived', reason: 'lost', fit: fitOf(10) }),
    ...of(1, { stage: 'customer', fit: null }),
  ]);
  expect(high).toMatchObject({ grade: 'A', won: 6, lost: 2, rate: 0.75 });
  expect(middle).toMatchObject({ grade: 'B', won: 4, lost: 0, rate: null, low: null, high: null });
  expect(low).toMatchObject({ grade: 'C', won: 0, lost: 5, rate: 0, low: 0 });
  expect(none).toMatchObject({ grade: null, won: 1, lost: 0, rate: null });
});

it('the range of a rate is as in the textbook, and stays between none and all', () => {
  const [low, high] = rangeOf(10, 20) ?? [];
  expect(low).toBeCloseTo(0.299, 3);
  expect(high).toBeCloseTo(0.701, 3);
  expect(rangeOf(5, 5)?.[1]).toBe(1);
  expect(rangeOf(4, 4)).toBeNull();
});
