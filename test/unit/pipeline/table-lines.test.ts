import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../lib/model/fit.ts';
import type { LeadLine } from '../../../lib/model/lead-line.ts';
import { NO_FILTERS, type TableFilters } from '../../../lib/model/table.ts';
import { activeFilters, filterLines } from '../../../lib/pipeline/filter-lines.ts';
import { type SortWords, sortLines } from '../../../lib/pipeline/sort-lines.ts';
import { leadLine } from '../../support/lead-line.ts';

const NOW = 1_000;
const scored = (expected: number, verdict: Verdict, icpId = 'icp-1') => ({
  rank: expected,
  fit: { lower: expected, expected, upper: expected, verdict, icpId, icpVersion: 1, scoredAt: 0 },
});
const people: LeadLine[] = [
  leadLine({
    id: 'ada',
    name: 'ada',
    ...scored(90, 'fit'),
    country: 'IT',
    company: 'Mill',
    tags: ['expo', 'vip'],
    interest: 60,
  }),
  leadLine({
    id: 'bea',
    name: 'bea',
    ...scored(55, 'undecided', 'icp-2'),
    stage: 'prospect',
    country: 'JP',
    followUpAt: 900,
  }),
  leadLine({
    id: 'cleo',
    name: 'cleo',
    source: 'imported',
    followUpAt: 2_000,
    tags: ['expo'],
    company: 'Mill',
  }),
  leadLine({
    id: 'dan',
    name: 'dan',
    ...scored(20, 'not-fit'),
    stage: 'archived',
    source: 'captured:people-search',
  }),
];
const found = (filters: Partial<TableFilters>, wanted: string[] = []) =>
  filterLines(people, { ...NO_FILTERS, ...filters }, { wanted, now: NOW }).map(({ id }) => id);

describe('filters of the table', () => {
  it.each<[string, Partial<TableFilters>, string[]]>([
    ['nothing asked', {}, ['ada', 'bea', 'cleo', 'dan']],
    ['one stage or the other', { stages: ['prospect', 'archived'] }, ['bea', 'dan']],
    ['a verdict', { verdicts: ['fit'] }, ['ada']],
    ['those not scored yet', { verdicts: ['none'] }, ['cleo']],
    ['a range of fit, which nobody without one is in', { fit: { from: 0, to: 55 } }, ['bea', 'dan']],
    ['a range of interest', { interest: { from: 1, to: 100 } }, ['ada']],
    ['a country, and one not known', { countries: ['IT', ''] }, ['ada', 'cleo', 'dan']],
    ['a company and a tag', { companies: ['Mill'], tags: ['vip'] }, ['ada']],
    ['no tag', { tags: [''] }, ['bea', 'dan']],
    ['a file or a search', { sources: ['file', 'search'] }, ['cleo', 'dan']],
    ['an ICP', { icps: ['icp-2'] }, ['bea']],
    ['due', { followUp: ['due'] }, ['bea']],
    ['planned or none', { followUp: ['planned', 'none'] }, ['ada', 'cleo', 'dan']],
    ['what nobody has', { tags: ['nothing'] }, []],
  ])('%s', (_, filters, ids) => {
    expect(found(filters)).toEqual(ids);
  });

  it('finds beginnings of words, all of them', () => {
    const lines = [
      leadLine({ id: 'x', name: 'x', words: ' zoe angstrom' }),
      leadLine({ id: 'y', name: 'y', words: ' zoe ferri' }),
    ];
    const ids = (wanted: string[]) => filterLines(lines, NO_FILTERS, { wanted, now: 0 }).map(({ id }) => id);
    expect(ids(['zo'])).toEqual(['x', 'y']);
    expect(ids(['zo', 'fer'])).toEqual(['y']);
    expect(ids(['oe'])).toEqual([]);
  });

  it('are counted', () => {
    expect(activeFilters(NO_FILTERS)).toBe(0);
    expect(activeFilters({ ...NO_FILTERS, text: ' ' })).toBe(0);
    expect(activeFilters({ ...NO_FILTERS, text: 'a', tags: ['x', 'y'], fit: { from: 1, to: 2 } })).toBe(3);
  });
});

describe('order of the table', () => {
  const words: SortWords = {
    compare: new Intl.Collator('en').compare,
    label: (column, line) =>
      column === 'country' ? ({ IT: 'Italy', JP: 'Japan' }[line.country ?? ''] ?? null) : null,
  };
  const ids = (lines: readonly LeadLine[]) => lines.map(({ id }) => id);
  const by = (column: Parameters<typeof sortLines>[1]['column'], descending = false) =>
    ids(sortLines(people, { column, descending }, words));

  it('is the language’s for words', () => {
    const names = ['Żaneta', 'Zoë', 'Åsa', 'adam'].map((name) => leadLine({ id: name, name }));
    expect(ids(sortLines(names, { column: 'name', descending: false }, words))).toEqual([
      'adam',
      'Åsa',
      'Żaneta',
      'Zoë',
    ]);
  });

  it('has what is not known last either way, best fit first among equals', () => {
    expect(by('country')).toEqual(['ada', 'bea', 'dan', 'cleo']);
    expect(by('country', true)).toEqual(['bea', 'ada', 'dan', 'cleo']);
    expect(by('fit', true)).toEqual(['ada', 'bea', 'dan', 'cleo']);
    expect(by('company')).toEqual(['ada', 'cleo', 'bea', 'dan']);
  });

  it('follows stages, dates and numbers', () => {
    expect(by('stage')).toEqual(['ada', 'cleo', 'bea', 'dan']);
    expect(by('followUp')).toEqual(['bea', 'cleo', 'ada', 'dan']);
    expect(by('interest', true)[0]).toBe('ada');
    expect(by('verdict', true).slice(0, 3)).toEqual(['ada', 'bea', 'dan']);
  });
});
