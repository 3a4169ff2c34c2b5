import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LEVELS } from '../../../lib/model/title.ts';
import { COMPANY_EXAMPLES } from '../../../lib/parse/company.examples.ts';
import { companyKey } from '../../../lib/parse/company.ts';
import { INDUSTRY_EXAMPLES } from '../../../lib/parse/industry.examples.ts';
import { industryKey, isWithin, loadIndustries, parseIndustry } from '../../../lib/parse/industry.ts';
import { MONEY_EXAMPLES } from '../../../lib/parse/money.examples.ts';
import { parseMoney } from '../../../lib/parse/money.ts';
import { PLACE_EXAMPLES } from '../../../lib/parse/place.examples.ts';
import { loadPlaces, parsePlace } from '../../../lib/parse/place.ts';
import { SIZE_EXAMPLES } from '../../../lib/parse/size.examples.ts';
import { parseSize } from '../../../lib/parse/size.ts';
import { TITLE_EXAMPLES } from '../../../lib/parse/title.examples.ts';
import { parseTitle } from '../../../lib/parse/title.ts';

const data = (file: string) => readFileSync(new URL(`../../../public/data/${file}`, import.meta.url));
const places = loadPlaces(data('places.txt'));
const industries = loadIndustries(data('industries.json'));

/** Every parser runs the table of examples that stands beside it. */
describe('examples', () => {
  test.each(TITLE_EXAMPLES)('title: %s', (text, expected, functions) => {
    const { level, range, functions: found, because } = parseTitle(text);
    const said = level ?? (range ? 'work' : 'unknown');
    expect({ said, functions: functions.filter((id) => found.includes(id)) }).toEqual({
      said: expected,
      functions,
    });
    if (expected === 'work') expect(range).toEqual(['entry', 'senior']);
    if (level) expect(range).toContain(level);
    for (const words of because) expect(text).toContain(words);
    if (range || found.length > 0) expect(because.length).toBeGreaterThan(0);
  });

  test.each(PLACE_EXAMPLES)('place: %s', (text, country, region, city, alternatives = []) => {
    const found = parsePlace(text, places);
    expect(found.country).toBe(country);
    if (region !== undefined) expect(found.region).toBe(region);
    if (city !== undefined) expect(found.city).toBe(city);
    expect([...new Set(found.alternatives.map((place) => place.country))].sort()).toEqual(alternatives);
  });

  test.each(MONEY_EXAMPLES)('money: %s → %s to %s %s %o', (text, min, max, currency, more = {}) => {
    const { period = null, locale, ambiguous = false } = more;
    expect(parseMoney(text, { locale })).toEqual({ min, max, currency, ambiguous, period, text });
  });

  test.each(COMPANY_EXAMPLES)('company: %s', (name, key) => {
    expect(companyKey(name)).toBe(key);
  });

  test.each(SIZE_EXAMPLES)('size: %s', (text, band) => {
    expect(parseSize(text)).toBe(band);
  });

  test.each(INDUSTRY_EXAMPLES)('industry: %s', (text, id) => {
    expect(parseIndustry(text, industries)).toBe(id);
  });
});

describe('tables', () => {
  test('every rank of LinkedIn has an example', () => {
    const said = new Set(TITLE_EXAMPLES.map(([, expected]) => expected));
    expect(LEVELS.filter((level) => !said.has(level))).toEqual([]);
  });

  test('industries form a tree', () => {
    expect(isWithin(32, 2190, industries)).toBe(true);
    expect(isWithin(2190, 32, industries)).toBe(false);
    expect(industries.byId.size).toBe(434);
    for (const { parent } of industries.byId.values())
      expect(parent === 0 || industries.byId.has(parent)).toBe(true);
  });

  test('labels in other languages are learned, never against the packaged ones', () => {
    const learned = new Map([
      [industryKey('Servizi finanziari'), 43],
      [industryKey('Financial Services'), 1],
    ]);
    expect(parseIndustry('Servizi  FINANZIARI', industries)).toBe(null);
    expect(parseIndustry('Servizi  FINANZIARI', industries, learned)).toBe(43);
    expect(parseIndustry('Financial Services', industries, learned)).toBe(43);
  });

  test('every industry is found by its own label, and by older names in three languages', () => {
    for (const [id, { label }] of industries.byId) expect(parseIndustry(label, industries), label).toBe(id);
    const older = ['Hospital & Health Care', 'Hôpitaux et santé', 'Hospital y atención sanitaria'];
    expect(older.map((name) => parseIndustry(name, industries))).toEqual([14, 14, 14]);
  });

  test('other bytes are refused', () => {
    expect(() => loadPlaces(new TextEncoder().encode('hello\tworld'))).toThrow('not the table of places');
  });
});
