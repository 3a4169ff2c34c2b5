import { expect, it } from 'vitest';
import type { LeadLine } from '../../../lib/model/lead-line.ts';
import { type CompanyShown, companyLines, findCompanies } from '../../../lib/pipeline/companies.ts';

const shown = (id: string, name: string, industry: string | null = null): CompanyShown => ({
  id,
  name,
  industry,
  size: null,
  country: null,
});
const works = (companyId: string | null, change: Partial<LeadLine> = {}) =>
  ({ companyId, stage: 'lead', level: null, functions: [], rank: 10, role: null, ...change }) as LeadLine;

const companies = [
  shown('a', 'Ågård Mølle', 'Food Production'),
  shown('b', 'Brenta Pompe'),
  shown('c', 'Nobody & Co'),
];
const people = [
  works('a', { stage: 'opportunity', level: 'cxo', rank: 40 }),
  works('a', { stage: 'archived', role: 'champion' }),
  works('b', { role: 'blocker', rank: 90 }),
  works('b'),
  works('b'),
  works(null),
];
const lines = companyLines(companies, people, new Set());
const find = (search: string, sort: Parameters<typeof findCompanies>[1]['sort'] = 'people') =>
  findCompanies(lines, { search, sort, locale: 'en' }).map(({ id }) => id);

it('a company stands there with its people by stage; one where nobody works does not', () => {
  expect(lines.map(({ id, people: count }) => [id, count])).toEqual([
    ['a', 2],
    ['b', 3],
  ]);
  expect(lines[0]?.stages).toEqual({ lead: 0, prospect: 0, opportunity: 1, customer: 0, archived: 1 });
});

it('coverage tells what was assigned from what is suggested, and whom the archive took is out', () => {
  expect(lines[0]?.seats).toEqual({
    'decision-maker': 'suggested',
    champion: null,
    user: null,
    blocker: null,
  });
  expect(lines.map(({ covered }) => covered)).toEqual([0, 1]);
});

it('companies are found by words of name and industry without their marks, in the order asked for', () => {
  expect(find('agard food')).toEqual(['a']);
  expect(find('pomp')).toEqual(['b']);
  expect(find('pompe food')).toEqual([]);
  expect(find('')).toEqual(['b', 'a']);
  expect(find('', 'name')).toEqual(['a', 'b']);
  expect(find('', 'fit')).toEqual(['b', 'a']);
  expect(find('', 'covered')).toEqual(['b', 'a']);
});
