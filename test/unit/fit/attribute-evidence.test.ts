import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toEvidence } from '../../../lib/fit/evidence.ts';
import type { AttributeDefinition } from '../../../lib/model/attribute.ts';
import type { Fact, Facts, Source } from '../../../lib/model/fact.ts';
import type { Position } from '../../../lib/model/reading.ts';
import { loadPlaces } from '../../../lib/parse/place.ts';
import { NOW } from './people.ts';

const places = loadPlaces(readFileSync(new URL('../../../public/data/places.txt', import.meta.url)));
const SOURCES: Record<Source['kind'], Source> = {
  captured: { kind: 'captured', page: 'https://www.linkedin.com/in/x/', hook: 'h' },
  entered: { kind: 'entered' },
  answered: { kind: 'answered', form: 'f' },
  imported: { kind: 'imported', file: 'people.csv', column: 'x' },
};
const fact = (value: string | number, source: Source['kind'] = 'entered', seenAt = NOW): Fact => ({
  value,
  via: 'h',
  confidence: 0.95,
  seenAt,
  source: SOURCES[source],
  by: 'local',
  clock: '',
});
const attributes: AttributeDefinition[] = [
  { id: 'dog', label: 'Has a dog', kind: 'yes-no', options: [], sensitive: false },
  { id: 'plan', label: 'Plan', kind: 'choice', options: [{ id: 'pro', label: 'Pro' }], sensitive: false },
  { id: 'seats', label: 'Seats', kind: 'number', options: [], sensitive: false },
  { id: 'tools', label: 'Tools', kind: 'text', options: [], sensitive: false },
  { id: 'union', label: 'Trade union', kind: 'yes-no', options: [], sensitive: true },
];
const evidenceOf = (facts: Facts, sensitive = true) => toEvidence(facts, { places, attributes, sensitive });
const valuesOf = (facts: Facts, sensitive = true) =>
  Object.fromEntries(
    Object.entries(evidenceOf(facts, sensitive).attributes).map(([id, signs]) => [
      id,
      signs.map(({ value }) => value),
    ]),
  );

describe('what attributes mean', () => {
  test.each<[string, string | number, object | null]>([
    ['dog', 'yes', { kind: 'yes-no', is: true }],
    ['dog', 'no', { kind: 'yes-no', is: false }],
    ['dog', 'maybe', null],
    ['plan', 'pro', { kind: 'choice', option: 'pro' }],
    ['plan', 'gone', null],
    ['seats', 12, { kind: 'number', min: 12, max: 12 }],
    ['seats', '5-10', { kind: 'number', min: 5, max: 10 }],
    ['seats', 'many', null],
    ['tools', 'Sheets | City Manager', { kind: 'text', words: 'sheets | city manager' }],
    ['budget', '€ 10.000', { kind: 'money', min: 10_000, max: 10_000, currency: 'EUR' }],
    ['budget', '5-10k EUR', { kind: 'money', min: 5_000, max: 10_000, currency: 'EUR' }],
    ['budget', 'at least 20,000 USD', { kind: 'money', min: 20_000, max: null, currency: 'USD' }],
    ['budget', 9_000, { kind: 'money', min: 9_000, max: 9_000, currency: null }],
    ['budget', 'not sure', null],
    ['income', '5,000 USD per month', { kind: 'money', min: 60_000, max: 60_000, currency: 'USD' }],
    ['age', '30-39', { kind: 'age', bands: ['30-39', '30-39'] }],
    ['age', 34, { kind: 'age', bands: ['30-39', '30-39'] }],
    ['age', '25–34', { kind: 'age', bands: ['20-29', '30-39'] }],
    ['age', '70-up', { kind: 'age', bands: ['70-up', '70-up'] }],
    ['age', 'young', null],
    ['gender', 'woman', { kind: 'choice', option: 'woman' }],
    ['gender', 'Frau', null],
    ['children', 2, { kind: 'number', min: 2, max: 2 }],
    ['language', 'it, pt-BR', { kind: 'languages', tags: ['it', 'pt-BR'] }],
    ['unknown', 'yes', null],
  ])('%s %s', (id, value, expected) => {
    expect(valuesOf({ [`attr:${id}`]: [fact(value)] })).toEqual(expected ? { [id]: [expected] } : {});
  });

  test('each with its words, field, source and date', () => {
    expect(
      evidenceOf({ 'attr:budget': [fact('10,000 USD', 'answered', NOW - 5)] }).attributes.budget,
    ).toEqual([
      {
        value: { kind: 'money', min: 10_000, max: 10_000, currency: 'USD' },
        text: '10,000 USD',
        field: 'attr:budget',
        source: 'answered',
        reliability: 1,
        seenAt: NOW - 5,
      },
    ]);
  });

  test('an amount that may have been meant otherwise counts less', () => {
    expect(evidenceOf({ 'attr:budget': [fact('$10k')] }).attributes.budget?.[0]?.reliability).toBe(0.8);
  });

  test('what the user typed replaces an answer', () => {
    const facts = [fact('no', 'answered', NOW), fact('yes', 'entered', NOW - 9)];
    expect(valuesOf({ 'attr:dog': facts })).toEqual({ dog: [{ kind: 'yes-no', is: true }] });
  });
});

describe('sensitive attributes', () => {
  const private_: Facts = {
    'attr:gender': [fact('woman')],
    'attr:age': [fact(34)],
    'attr:children': [fact(2)],
    'attr:income': [fact('80,000 USD')],
    'attr:union': [fact('yes')],
  };
  test('count only while they are switched on', () => {
    expect(Object.keys(valuesOf(private_, true)).sort()).toEqual([
      'age',
      'children',
      'gender',
      'income',
      'union',
    ]);
    expect(valuesOf(private_, false)).toEqual({});
    expect(toEvidence(private_, { places, attributes }).attributes).toEqual({});
  });
  test.each(['captured', 'imported'] as const)('are never taken from what is %s', (source) => {
    for (const id of ['gender', 'age', 'children', 'income', 'union'])
      expect(valuesOf({ [`attr:${id}`]: [fact(id === 'gender' ? 'woman' : 30, source)] })).toEqual({});
  });
  test('are inferred from nothing', () => {
    const telling: Facts = {
      name: [fact('Mrs Anna Grandmother', 'captured')],
      headline: [fact('Working mother of two, 34, she/her | Catholic charity', 'captured')],
      about: [fact('I am a woman of 34 with two children and earn $80k.', 'captured')],
      location: [fact('Boston, United States', 'captured')],
    };
    expect(evidenceOf(telling).attributes).toEqual({});
  });
});

test('an attribute that is not sensitive may be imported, but is never read off a page', () => {
  expect(valuesOf({ 'attr:dog': [fact('yes', 'imported')] })).toEqual({
    dog: [{ kind: 'yes-no', is: true }],
  });
  expect(valuesOf({ 'attr:dog': [fact('yes', 'captured')] })).toEqual({});
});

describe('company, degree, years', () => {
  const known = { places, companyKeys: ['id:7', 'slug:acme'] };
  const keys = (facts: Facts) => toEvidence(facts, known).companies.map(({ value }) => value);

  test('a company by all its keys and its name', () => {
    const facts = { company: [fact('Acme GmbH', 'captured')], companyKey: [fact('slug:acme', 'captured')] };
    expect(keys(facts)).toEqual([['id:7', 'slug:acme', 'name:acme']]);
    expect(keys({ companyKey: [fact('id:9', 'captured')] })).toEqual([['id:9']]);
    expect(keys({ company: [fact('Acme', 'captured')] })).toEqual([['name:acme']]);
  });

  test('the page’s key is not that of an employer whom the user typed', () => {
    const facts = {
      company: [fact('Acme GmbH', 'captured'), fact('Bakers', 'entered')],
      companyKey: [fact('slug:acme', 'captured')],
    };
    expect(keys(facts)).toEqual([['name:bakers']]);
  });

  test('degree', () => {
    const degrees = (value: string | number) =>
      toEvidence({ degree: [fact(value, 'captured')] }, known).degrees.map((one) => one.value);
    expect(degrees(2)).toEqual([2]);
    expect(degrees(7)).toEqual([]);
  });

  test('years from positions, as old as the page', () => {
    const role = (start: string, end: string | null): Position => ({
      title: 'Buyer',
      company: 'Acme',
      companyKey: 'id:7',
      type: null,
      start,
      end,
      ongoing: end === null,
      place: null,
      via: 'h',
    });
    const positions = [role('2025-02', null), role('2021-01', '2025-02')];
    const facts: Facts = {
      name: [fact('Ada', 'captured', NOW - 4)],
      title: [fact('Buyer', 'captured', NOW - 3)],
    };
    const evidence = toEvidence(facts, { places, history: { positions, now: NOW } });
    const about = { field: 'positions', source: 'captured', text: 'Buyer', reliability: 1, seenAt: NOW - 3 };
    expect(evidence.yearsInRole).toEqual([{ ...about, value: ['1-2', '1-2'] }]);
    expect(evidence.yearsAtCompany).toEqual([{ ...about, value: ['3-5', '3-5'] }]);
    expect(toEvidence(facts, { places }).yearsInRole).toEqual([]);
    expect(toEvidence({}, { places, history: { positions, now: NOW } }).yearsInRole).toEqual([]);
  });
});
