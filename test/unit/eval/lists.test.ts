import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseMoney } from '../../../lib/parse/money.ts';
import { loadPlaces } from '../../../lib/parse/place.ts';
import { MONEY } from '../../eval/money.ts';
import { placeCases, readPlaces, regionCases } from '../../eval/places.ts';

/** The lists that `npm run eval` measures by hold in every run of the tests. */
const places = loadPlaces(readFileSync(new URL('../../../public/data/places.txt', import.meta.url)));

test.each([
  ['in page languages', placeCases(), 300],
  ['older regions', regionCases(), 464],
])('country of places %s', (_what, cases, least) => {
  expect(cases.length).toBeGreaterThanOrEqual(least);
  const wrong = readPlaces(cases, places).filter(({ isRight }) => !isRight);
  expect(
    wrong.map(({ text, found }) => `${text}: ${found}`).slice(0, Math.floor(cases.length / 100) + 1),
  ).toEqual([]);
});

test('the places are in many languages', () => {
  expect(new Set(placeCases().map(({ locale }) => locale)).size).toBeGreaterThanOrEqual(8);
});

test.each(MONEY.map(({ text, locale, ...expected }) => [text, locale, expected] as const))(
  'amount: %s (%s)',
  (text, locale, expected) => {
    expect(parseMoney(text, { locale })).toEqual({ text, ...expected });
  },
);

test('few amounts are ambiguous', () => {
  expect(MONEY.length).toBeGreaterThanOrEqual(120);
  expect(MONEY.filter(({ ambiguous }) => ambiguous).length / MONEY.length).toBeLessThanOrEqual(0.1);
});
