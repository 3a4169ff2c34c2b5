import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../../../components/icp/countries.ts';
import { keysOf, labelOf, optionsOf, withKeys } from '../../../components/icp/options.ts';
import { createTranslate } from '../../../lib/i18n.ts';
import type { Criterion } from '../../../lib/model/icp.ts';
import { CriterionSchema } from '../../../lib/model/icp.ts';
import english from '../../../public/_locales/en/messages.json';
import japanese from '../../../public/_locales/ja/messages.json';
import { listsWith } from './lists.ts';

const en = createTranslate(english, 'en');
const lists = listsWith();
const of = (change: object): Criterion =>
  CriterionSchema.parse({ id: 'c', importance: 'useful', gate: null, ...change });

describe('criterion and form values', () => {
  it.each([
    [of({ attribute: 'seniority', anyOf: ['vp', 'owner'] }), ['vp', 'owner']],
    [of({ attribute: 'function', anyOf: [4, 18] }), ['4', '18']],
    [of({ attribute: 'companySize', anyOf: ['D'] }), ['D']],
    [of({ attribute: 'industry', anyOf: [4] }), ['4']],
    [of({ attribute: 'keyword', anyOf: ['a/b'] }), ['a/b']],
    [
      of({
        attribute: 'location',
        anyOf: [
          { country: 'IT', region: null, city: null },
          { country: 'JP', region: null, city: 'Osaka' },
          { country: 'US', region: 'CA', city: null },
          { group: 'EMEA' },
        ],
      }),
      ['IT', 'JP//Osaka', 'US/CA/', 'EMEA'],
    ],
  ])('%o', (criterion, keys) => {
    expect(keysOf(criterion)).toEqual(keys);
    expect(withKeys(criterion, keys)).toEqual(criterion);
  });
});

const CHOSEN = [
  'seniority',
  'function',
  'location',
  'companySize',
  'industry',
  'yearsAtCompany',
  'yearsInRole',
  'degree',
  'language',
  'age',
] as const;
it.each(CHOSEN)('every option of %s makes a valid criterion', (attribute) => {
  const options = optionsOf(attribute, en, lists) ?? [];
  expect(options.length).toBeGreaterThan(0);
  const blank = { id: 'c', attribute, anyOf: [], importance: 'useful', gate: null } as unknown as Criterion;
  const criterion = withKeys(
    blank,
    options.map(({ key }) => key),
  );
  expect(CriterionSchema.safeParse(criterion).success).toBe(true);
});

it('names countries in the language of the interface', () => {
  const ja = createTranslate(japanese, 'ja');
  expect(labelOf('IT', optionsOf('location', en, lists))).toBe('Italy');
  expect(labelOf('IT', optionsOf('location', ja, lists))).toBe('イタリア');
  expect(labelOf('JP//Osaka', optionsOf('location', en, lists))).toBe('Osaka, Japan');
  expect(labelOf('a/b', null)).toBe('a/b');
});

it('knows every country once', () => {
  expect(new Set(COUNTRIES).size).toBe(249);
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  expect(COUNTRIES.filter((code) => !names.of(code))).toEqual([]);
});
