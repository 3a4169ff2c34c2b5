import { describe, expect, test } from 'vitest';
import { scoreFit } from '../../../lib/fit/score.ts';
import type { Band } from '../../../lib/model/band.ts';
import type { Place } from '../../../lib/model/place.ts';
import type { Level } from '../../../lib/model/title.ts';
import { nothingKnown } from '../../support/evidence.ts';
import { bounds, criterion, icpOf, NO, NOW, OPEN, sign, YES } from './people.ts';

describe('decision maker', () => {
  const decides = criterion({ attribute: 'decisionMaker' });
  const known = (level: Level | [Level, Level], ...sizes: Band[]) => ({
    levels: [sign<[Level, Level]>(typeof level === 'string' ? [level, level] : level, 'title')],
    sizes: sizes.map((size) => sign<[Band, Band]>([size, size], 'companySize')),
  });
  test.each<[Level | [Level, Level], Band[], number[]]>([
    ['owner', [], YES],
    ['vp', ['I'], YES],
    ['entry', [], NO],
    [['entry', 'senior'], [], NO],
    ['director', [], OPEN],
    ['director', ['F'], YES],
    ['director', ['G'], NO],
    ['manager', ['C'], YES],
    ['manager', ['D'], NO],
    [['manager', 'director'], ['B'], YES],
    [['manager', 'director'], ['E'], OPEN],
    [['manager', 'director'], ['I'], NO],
  ])('%s in %j → %j', (level, sizes, expected) => {
    expect(bounds(known(level, ...sizes), decides)).toEqual(expected);
  });

  test('nothing known is open; what is expected of half the cases is half', () => {
    expect(bounds({}, decides)).toEqual(OPEN);
    const fit = scoreFit(
      { ...nothingKnown(), ...known(['manager', 'director'], 'E') },
      icpOf([decides], { baseRates: { decisionMaker: 0.9 } }),
      { now: NOW },
    );
    expect(fit.expected).toBe(50);
  });

  test('the table can be changed', () => {
    const own = criterion({ attribute: 'decisionMaker', table: { manager: 'I' } });
    expect(bounds(known('manager'), own)).toEqual(YES);
    expect(bounds(known('owner'), own)).toEqual(NO);
  });

  test('it is as sure as the weaker of title and size; a size that does not matter takes nothing away', () => {
    const unsure = (level: Level) => ({
      ...known(level),
      sizes: [sign<[Band, Band]>(['F', 'F'], 'companySize', { reliability: 0.8 })],
    });
    expect(bounds(unsure('director'), decides)).toEqual([80, 100]);
    expect(bounds(unsure('vp'), decides)).toEqual(YES);
  });
});

describe('near', () => {
  const size = (near?: number) => criterion({ attribute: 'companySize', anyOf: ['D'], near });
  const inBands = (low: Band, high: Band) => ({ sizes: [sign<[Band, Band]>([low, high], 'companySize')] });
  test('the neighbouring band counts as much as the user says, only there', () => {
    expect(bounds(inBands('D', 'D'), size(0.5))).toEqual(YES);
    expect(bounds(inBands('C', 'C'), size(0.5))).toEqual([50, 50]);
    expect(bounds(inBands('E', 'E'), size(0.3))).toEqual([30, 30]);
    expect(bounds(inBands('F', 'F'), size(0.5))).toEqual(NO);
    expect(bounds(inBands('C', 'C'), size())).toEqual(NO);
  });
  test('of several possible bands the least and the most count', () => {
    expect(bounds(inBands('D', 'E'), size(0.5))).toEqual([50, 100]);
    expect(bounds(inBands('E', 'F'), size(0.5))).toEqual([0, 50]);
    expect(bounds(inBands('B', 'D'), size(0.5))).toEqual(OPEN);
  });
  test('an unsure source leaves its doubt open on both sides', () => {
    const unsure = { sizes: [sign<[Band, Band]>(['E', 'E'], 'companySize', { reliability: 0.8 })] };
    expect(bounds(unsure, size(0.5))).toEqual([40, 60]);
  });
  test('a gate asks yes or no', () => {
    const fit = scoreFit(
      { ...nothingKnown(), ...inBands('E', 'E') },
      icpOf([criterion({ attribute: 'degree', anyOf: [1] }), { ...size(0.9), gate: 'must' }]),
      { now: NOW },
    );
    expect(fit.gate).toBe('fail');
  });
  test('sister industries', () => {
    const bakeries = criterion({ attribute: 'industry', anyOf: [2], near: 0.5 });
    const of = (...chain: number[]) => ({ industries: [sign(chain, 'industry')] });
    expect(bounds(of(2, 1), bakeries)).toEqual(YES);
    expect(bounds(of(4, 1), bakeries)).toEqual([50, 50]);
    expect(bounds(of(3), bakeries)).toEqual(NO);
    expect(bounds(of(1), bakeries)).toEqual(OPEN);
  });
  test('elsewhere in the country', () => {
    const milan = criterion({
      attribute: 'location',
      anyOf: [{ country: 'IT', region: null, city: 'Milan' }],
      near: 0.4,
    });
    const at = (city: string | null, country = 'IT') => ({
      places: [sign([{ country, region: null, city }], 'location')],
    });
    expect(bounds(at('Milan'), milan)).toEqual(YES);
    expect(bounds(at('Rome'), milan)).toEqual([40, 40]);
    expect(bounds(at(null), milan)).toEqual([40, 100]);
    expect(bounds(at('Paris', 'FR'), milan)).toEqual(NO);
  });
});

describe('groups of countries', () => {
  const at = (...readings: Place[]) => ({ places: [sign(readings, 'location')] });
  const country = (code: string): Place => ({ country: code, region: null, city: null });
  test.each([
    ['DACH', 'CH', YES],
    ['DACH', 'IT', NO],
    ['Benelux', 'LU', YES],
    ['Nordics', 'FI', YES],
    ['EMEA', 'ZA', YES],
    ['EMEA', 'JP', NO],
    ['APAC', 'JP', YES],
    ['LATAM', 'MX', YES],
    ['EU', 'GB', NO],
  ])('%s and %s', (group, code, expected) => {
    expect(bounds(at(country(code)), criterion({ attribute: 'location', anyOf: [{ group }] }))).toEqual(
      expected,
    );
  });
  test('a group beside a place; an ambiguous place may lie inside or not', () => {
    const wanted = criterion({ attribute: 'location', anyOf: [{ group: 'Benelux' }, country('FR')] });
    expect(bounds(at(country('FR')), wanted)).toEqual(YES);
    expect(bounds(at(country('FR'), country('US')), wanted)).toEqual(OPEN);
    expect(bounds(at(country('FR'), country('BE')), wanted)).toEqual(YES);
  });
});

describe('company list', () => {
  const list = criterion({
    attribute: 'accounts',
    anyOf: [
      { name: 'Acme GmbH', key: 'id:1' },
      { name: 'Bakers & Sons Ltd', key: null },
      { name: 'Third', key: 'slug:third-co' },
    ],
  });
  test.each<[string[], number[]]>([
    [['id:1', 'name:something else'], YES],
    [['slug:acme', 'name:acme'], YES],
    [['id:2', 'name:acme'], NO],
    [['name:bakers sons'], YES],
    [['id:2', 'name:bakers sons'], YES],
    [['slug:third-co', 'name:other'], YES],
    [['slug:another', 'name:third'], NO],
    [['id:9', 'name:third'], YES],
    [['name:other'], NO],
  ])('%j → %j', (keys, expected) => {
    expect(bounds({ companies: [sign(keys, 'company')] }, list)).toEqual(expected);
  });
  test('no company known is open', () => {
    expect(bounds({}, list)).toEqual(OPEN);
  });
});

test('connection degree', () => {
  const near = criterion({ attribute: 'degree', anyOf: [1, 2] });
  expect(bounds({ degrees: [sign(2, 'degree')] }, near)).toEqual(YES);
  expect(bounds({ degrees: [sign(3, 'degree')] }, near)).toEqual(NO);
});

test('years', () => {
  const settled = criterion({ attribute: 'yearsAtCompany', anyOf: ['3-5', '6-10'] });
  const fresh = criterion({ attribute: 'yearsInRole', anyOf: ['under-1'], near: 0.5 });
  expect(bounds({ yearsAtCompany: [sign(['3-5', '6-10'], 'positions')] }, settled)).toEqual(YES);
  expect(bounds({ yearsAtCompany: [sign(['1-2', '3-5'], 'positions')] }, settled)).toEqual(OPEN);
  expect(bounds({ yearsInRole: [sign(['1-2', '1-2'], 'positions')] }, fresh)).toEqual([50, 50]);
  expect(bounds({ yearsAtCompany: [sign(['1-2', '1-2'], 'positions')] }, fresh)).toEqual(OPEN);
});
