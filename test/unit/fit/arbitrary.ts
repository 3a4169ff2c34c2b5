import fc from 'fast-check';
import { BANDS } from '../../../lib/model/band.ts';
import type { Evidence, Sign, SignField } from '../../../lib/model/evidence.ts';
import type { Criterion } from '../../../lib/model/icp.ts';
import { IMPORTANCES } from '../../../lib/model/icp.ts';
import { LEVELS } from '../../../lib/model/title.ts';
import { MONTH, NOW } from './people.ts';

const range = <T>(all: readonly T[]) =>
  fc
    .tuple(fc.nat(all.length - 1), fc.nat(all.length - 1))
    .map(([a, b]): [T, T] => [all[Math.min(a, b)] as T, all[Math.max(a, b)] as T]);
const place = fc.record({
  country: fc.constantFrom('IT', 'JP'),
  region: fc.constantFrom(null, 'North', 'South'),
  city: fc.constantFrom(null, 'Uptown', 'Downtown'),
});
const KEYWORDS = ['city manager', 'growth', 'コーチ'];
const TEXTS = ['publicity manager', 'city manager of uptown', 'growth', '経営コーチ', 'baker'];

const signs = <T>(value: fc.Arbitrary<T>, ...fields: SignField[]): fc.Arbitrary<Sign<T>[]> =>
  fc.array(
    fc.record({
      value,
      text: fc.constantFrom('a', 'b', 'c'),
      field: fc.constantFrom(...fields),
      reliability: fc.constantFrom(0.6, 0.8, 1),
      seenAt: fc.constantFrom(NOW, NOW - 20 * MONTH, NOW - 80 * MONTH),
    }),
    { maxLength: 3 },
  );

export const anyEvidence: fc.Arbitrary<Evidence> = fc.record({
  parser: fc.constant(1),
  levels: signs(range(LEVELS), 'title', 'headline'),
  functions: signs(fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1 }), 'title', 'headline'),
  places: signs(fc.array(place, { minLength: 1, maxLength: 2 }), 'location'),
  sizes: signs(range(BANDS), 'companySize'),
  industries: signs(fc.constantFrom([1], [2, 1], [3]), 'industry'),
  texts: signs(fc.constantFrom(...TEXTS), 'title', 'headline'),
  hasCompany: fc.boolean(),
});

const subset = <T>(values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
const test = fc.oneof(
  subset(LEVELS).map((anyOf) => ({ attribute: 'seniority' as const, anyOf })),
  subset([1, 2, 3, 4]).map((anyOf) => ({ attribute: 'function' as const, anyOf })),
  fc.array(place, { minLength: 1, maxLength: 2 }).map((anyOf) => ({ attribute: 'location' as const, anyOf })),
  subset(BANDS).map((anyOf) => ({ attribute: 'companySize' as const, anyOf })),
  subset([1, 2, 3]).map((anyOf) => ({ attribute: 'industry' as const, anyOf })),
  subset(KEYWORDS).map((anyOf) => ({ attribute: 'keyword' as const, anyOf })),
);

const criteriaWith = (gate: fc.Arbitrary<Criterion['gate']>, minLength: number, maxLength: number) =>
  fc.array(fc.tuple(test, fc.constantFrom(...IMPORTANCES), gate), { minLength, maxLength });

/** One to eight weighted criteria and up to two gates. */
export const anyCriteria: fc.Arbitrary<Criterion[]> = fc
  .tuple(criteriaWith(fc.constant(null), 1, 8), criteriaWith(fc.constantFrom('must', 'exclude'), 0, 2))
  .map(([weighted, gates]) =>
    [...weighted, ...gates].map(([one, importance, gate], index) => ({
      ...one,
      id: `c${index}`,
      importance,
      gate,
    })),
  );
