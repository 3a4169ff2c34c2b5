import fc from 'fast-check';
import { AGE_BANDS } from '../../../lib/model/age-band.ts';
import { BANDS } from '../../../lib/model/band.ts';
import type { Evidence, Sign, SignField } from '../../../lib/model/evidence.ts';
import type { Criterion } from '../../../lib/model/icp.ts';
import { IMPORTANCES } from '../../../lib/model/icp.ts';
import { LEVELS } from '../../../lib/model/title.ts';
import { YEAR_BANDS } from '../../../lib/model/year-band.ts';
import { MONTH, NOW } from './people.ts';

const range = <T>(all: readonly T[]) =>
  fc
    .tuple(fc.nat(all.length - 1), fc.nat(all.length - 1))
    .map(([a, b]): [T, T] => [all[Math.min(a, b)] as T, all[Math.max(a, b)] as T]);
const place = fc.record({
  country: fc.constantFrom('IT', 'JP', 'DE'),
  region: fc.constantFrom(null, 'North', 'South'),
  city: fc.constantFrom(null, 'Uptown', 'Downtown'),
});
const KEYWORDS = ['city manager', 'growth', 'コーチ'];
const TEXTS = ['publicity manager', 'city manager of uptown', 'growth', '経営コーチ', 'baker'];
const COMPANY_KEYS = ['id:1', 'id:2', 'slug:acme', 'name:acme', 'name:other'];
const AMOUNTS = [null, 5_000, 10_000, 12_000, 80_000];
const COUNTS = [null, 0, 1, 2, 3];
const CURRENCIES = ['USD', 'EUR', 'XXX'];

/** Either end may be missing, not both; in order. */
const amounts = (all: readonly (number | null)[]) =>
  fc
    .tuple(fc.constantFrom(...all), fc.constantFrom(...all))
    .filter(([a, b]) => a !== null || b !== null)
    .map(([a, b]) => (a !== null && b !== null && a > b ? { min: b, max: a } : { min: a, max: b }));

const signs = <T>(value: fc.Arbitrary<T>, ...fields: SignField[]): fc.Arbitrary<Sign<T>[]> =>
  fc.array(
    fc.record({
      value: value as fc.Arbitrary<T & unknown>,
      text: fc.constantFrom('a', 'b', 'c'),
      field: fc.constantFrom(...fields),
      source: fc.constantFrom('captured' as const, 'entered' as const, 'answered' as const),
      reliability: fc.constantFrom(0.6, 0.8, 1),
      seenAt: fc.constantFrom(NOW, NOW - 20 * MONTH, NOW - 80 * MONTH),
    }),
    { maxLength: 3 },
  ) as fc.Arbitrary<Sign<T>[]>;

const money = fc
  .tuple(amounts(AMOUNTS), fc.constantFrom(null, ...CURRENCIES))
  .map(([ends, currency]) => ({ kind: 'money' as const, ...ends, currency }));
const attributes = fc.record(
  {
    budget: signs(money, 'attr:budget'),
    income: signs(money, 'attr:income'),
    age: signs(
      range(AGE_BANDS).map((bands) => ({ kind: 'age' as const, bands })),
      'attr:age',
    ),
    language: signs(
      subset(['en', 'pt', 'pt-BR', 'it']).map((tags) => ({ kind: 'languages' as const, tags })),
      'attr:language',
    ),
    children: signs(
      amounts(COUNTS).map((ends) => ({ kind: 'number' as const, ...ends })),
      'attr:children',
    ),
    gender: signs(
      fc.constantFrom('woman', 'man').map((option) => ({ kind: 'choice' as const, option })),
      'attr:gender',
    ),
    happy: signs(
      fc.boolean().map((is) => ({ kind: 'yes-no' as const, is })),
      'attr:happy',
    ),
    // What was once a choice is now asked as text: such a value says nothing.
    motto: signs(
      fc.oneof(
        fc.constantFrom(...TEXTS).map((words) => ({ kind: 'text' as const, words })),
        fc.constant({ kind: 'choice' as const, option: 'old' }),
      ),
      'attr:motto',
    ),
  },
  { requiredKeys: [] },
);

export const anyEvidence: fc.Arbitrary<Evidence> = fc.record({
  parser: fc.constant(1),
  levels: signs(range(LEVELS), 'title', 'headline'),
  functions: signs(fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1 }), 'title', 'headline'),
  places: signs(fc.array(place, { minLength: 1, maxLength: 2 }), 'location'),
  sizes: signs(range(BANDS), 'companySize'),
  industries: signs(fc.constantFrom([1], [2, 1], [3]), 'industry'),
  texts: signs(fc.constantFrom(...TEXTS), 'title', 'headline'),
  companies: signs(subset(COMPANY_KEYS), 'company'),
  degrees: signs(fc.constantFrom(1, 2, 3), 'degree'),
  yearsAtCompany: signs(range(YEAR_BANDS), 'positions'),
  yearsInRole: signs(range(YEAR_BANDS), 'positions'),
  attributes: attributes as fc.Arbitrary<Evidence['attributes']>,
  hasCompany: fc.boolean(),
});

function subset<T>(values: readonly T[]): fc.Arbitrary<T[]> {
  return fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
}
const near = fc.constantFrom({}, { near: 0 }, { near: 0.3 }, { near: 0.5 }, { near: 1 });
const withNear = <T extends object>(criterion: fc.Arbitrary<T>) =>
  fc.tuple(criterion, near).map(([one, neighbours]) => ({ ...one, ...neighbours }));
const wantedMoney = fc
  .tuple(amounts(AMOUNTS), fc.constantFrom('USD', 'EUR'))
  .map(([ends, currency]) => ({ ...ends, currency }));

/** A test of each kind there is, by the attribute it looks at. */
export const TESTS = {
  seniority: withNear(subset(LEVELS).map((anyOf) => ({ attribute: 'seniority' as const, anyOf }))),
  function: subset([1, 2, 3, 4]).map((anyOf) => ({ attribute: 'function' as const, anyOf })),
  location: withNear(
    fc
      .array(fc.oneof(place, fc.constantFrom({ group: 'DACH' as const }, { group: 'APAC' as const })), {
        minLength: 1,
        maxLength: 2,
      })
      .map((anyOf) => ({ attribute: 'location' as const, anyOf })),
  ),
  companySize: withNear(subset(BANDS).map((anyOf) => ({ attribute: 'companySize' as const, anyOf }))),
  industry: withNear(subset([1, 2, 3]).map((anyOf) => ({ attribute: 'industry' as const, anyOf }))),
  keyword: subset(KEYWORDS).map((anyOf) => ({ attribute: 'keyword' as const, anyOf })),
  decisionMaker: fc
    .constantFrom({}, { table: { owner: 'C' as const, entry: 'I' as const } })
    .map((table) => ({ attribute: 'decisionMaker' as const, ...table })),
  yearsAtCompany: withNear(
    subset(YEAR_BANDS).map((anyOf) => ({ attribute: 'yearsAtCompany' as const, anyOf })),
  ),
  yearsInRole: withNear(subset(YEAR_BANDS).map((anyOf) => ({ attribute: 'yearsInRole' as const, anyOf }))),
  accounts: subset([
    { name: 'Acme', key: 'id:1' },
    { name: 'Acme', key: null },
    { name: 'Third', key: 'slug:acme' },
  ]).map((anyOf) => ({ attribute: 'accounts' as const, anyOf })),
  degree: subset([1, 2, 3] as const).map((anyOf) => ({ attribute: 'degree' as const, anyOf })),
  language: subset(['pt', 'pt-BR', 'it', 'ja']).map((anyOf) => ({ attribute: 'language' as const, anyOf })),
  budget: wantedMoney.map((wanted) => ({ attribute: 'budget' as const, ...wanted })),
  income: wantedMoney.map((wanted) => ({ attribute: 'income' as const, ...wanted })),
  age: withNear(subset(AGE_BANDS).map((anyOf) => ({ attribute: 'age' as const, anyOf }))),
  custom: fc.oneof(
    fc.boolean().map((is) => custom('happy', { kind: 'yes-no', is })),
    subset(['woman', 'other']).map((anyOf) => custom('gender', { kind: 'choice', anyOf })),
    amounts(COUNTS).map((ends) => custom('children', { kind: 'number', ...ends })),
    wantedMoney.map((wanted) => custom('budget', { kind: 'money', ...wanted })),
    subset(KEYWORDS).map((anyOf) => custom('motto', { kind: 'text', anyOf })),
  ),
} satisfies { [A in Criterion['attribute']]: fc.Arbitrary<{ attribute: A }> };

type Custom = Extract<Criterion, { attribute: 'custom' }>;
function custom(of: string, test: Custom['test']): Pick<Custom, 'attribute' | 'of' | 'test'> {
  return { attribute: 'custom', of, test };
}

const anyTest = fc.oneof(...Object.values(TESTS)) as fc.Arbitrary<Criterion>;

const criteriaWith = (gate: fc.Arbitrary<Criterion['gate']>, minLength: number, maxLength: number) =>
  fc.array(fc.tuple(anyTest, fc.constantFrom(...IMPORTANCES), gate), { minLength, maxLength });

/** One to eight weighted criteria and up to two gates, of every kind. */
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
