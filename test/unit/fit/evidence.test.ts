import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PARSER_VERSION, summarize, toEvidence } from '../../../lib/fit/evidence.ts';
import type { Fact, Source } from '../../../lib/model/fact.ts';
import { loadIndustries } from '../../../lib/parse/industry.ts';
import { loadPlaces } from '../../../lib/parse/place.ts';
import { nothingKnown } from '../../support/evidence.ts';

const data = (file: string) => readFileSync(new URL(`../../../public/data/${file}`, import.meta.url));
const known = { places: loadPlaces(data('places.txt')), industries: loadIndustries(data('industries.json')) };

const captured: Source = { kind: 'captured', page: 'profile', hook: 'h' };
const entered: Source = { kind: 'entered' };
const fact = (value: string | number, more: Partial<Fact> = {}): Fact => ({
  value,
  via: 'h',
  confidence: 0.95,
  seenAt: 1_000,
  source: captured,
  by: 'local',
  clock: '000000000001000-00000-device00',
  ...more,
});

describe('reliability', () => {
  const levels = (fields: Parameters<typeof toEvidence>[0]) =>
    toEvidence(fields, known).levels.map(({ value: [low], field, reliability }) => [low, field, reliability]);

  test('a sure reading and what people say count in full, an unsure reading .8, a headline .6', () => {
    expect(levels({ title: [fact('Sales Director')] })).toEqual([['director', 'title', 1]]);
    expect(levels({ title: [fact('Sales Director', { confidence: 0.89 })] })).toEqual([
      ['director', 'title', 0.8],
    ]);
    for (const source of [
      entered,
      { kind: 'imported', file: 'f', column: 'c' },
      { kind: 'answered', form: 'f' },
    ] as const)
      expect(levels({ title: [fact('Sales Director', { confidence: 0.1, source })] })).toEqual([
        ['director', 'title', 1],
      ]);
    expect(levels({ headline: [fact('Sales Director')] })).toEqual([['director', 'headline', 0.6]]);
  });

  test('of one source the newest counts', () => {
    const facts = [
      fact('Sales Director', { seenAt: 5 }),
      fact('Sales Intern', { seenAt: 9 }),
      fact('Owner', { seenAt: 7 }),
    ];
    expect(levels({ title: facts })).toEqual([['training', 'title', 1]]);
    expect(levels({ title: facts.toReversed() })).toEqual([['training', 'title', 1]]);
  });

  test('an entered value wins over a newer captured one', () => {
    const facts = [
      fact('Sales Director', { source: entered, seenAt: 5 }),
      fact('Sales Intern', { seenAt: 9 }),
    ];
    expect(levels({ title: facts })).toEqual([['director', 'title', 1]]);
  });
});

describe('what facts become', () => {
  test('nothing of nothing', () => {
    const nothing = nothingKnown(PARSER_VERSION);
    expect(toEvidence({}, known)).toEqual(nothing);
    expect(
      toEvidence({ title: [fact('  ')], location: [fact('Remote')], company: [fact('')] }, known),
    ).toEqual(nothing);
  });

  test('person and company', () => {
    const evidence = toEvidence(
      {
        title: [fact('Responsabile acquisti')],
        headline: [fact('Buying well | City-Manager')],
        location: [fact('Cambridge')],
        companyKey: [fact('id:12')],
      },
      { ...known, company: { size: [fact('D')], industryId: [fact(32)], industry: [fact('Ristoranti')] } },
    );
    expect(evidence.functions.map(({ value, field }) => [value, field])).toContainEqual([[21], 'title']);
    expect(evidence.places[0]?.value.map(({ country }) => country).slice(0, 3)).toEqual(['GB', 'CA', 'US']);
    expect(evidence.sizes.map(({ value }) => value)).toEqual([['D', 'D']]);
    expect(evidence.industries.map(({ value, text }) => [value, text])).toEqual([
      [[32, 34, 2190], 'Ristoranti'],
    ]);
    expect(evidence.texts.map(({ value }) => value)).toEqual([
      'responsabile acquisti',
      'buying well | city manager',
    ]);
    expect(evidence.hasCompany).toBe(true);
    expect(summarize(evidence)).toEqual({ country: 'GB', level: 'manager', functions: [21] });
  });

  test('a company known by words only', () => {
    const company = { size: [fact('1.001-5.000 dipendenti')], industry: [fact('Restaurants')] };
    const evidence = toEvidence({}, { ...known, company });
    expect(evidence.sizes[0]?.value).toEqual(['G', 'G']);
    expect(evidence.industries[0]?.value[0]).toBe(32);
    expect(toEvidence({}, { places: known.places, company }).industries).toEqual([]);
  });
});
