import { expect, it } from 'vitest';
import { DAY } from '../../../lib/model/day.ts';
import type { LeadLine } from '../../../lib/model/lead-line.ts';
import { playbookOf } from '../../../lib/model/playbook.ts';
import { type BoardFilter, columnsOf } from '../../../lib/pipeline/board.ts';
import { hasWords } from '../../../lib/pipeline/has-words.ts';
import { byCompany, byIcp, lanesOf } from '../../../lib/pipeline/lanes.ts';
import { fitOf, leadLine } from '../../support/lead-line.ts';
import { NOON } from '../../support/store.ts';

const board = (lines: LeadLine[], filter: Partial<BoardFilter> = {}) =>
  columnsOf(lines, { playbook: playbookOf({}), now: NOON }, { matches: () => true, mark: null, ...filter });
const ids = (leads: readonly { id: string }[] = []) => leads.map(({ id }) => id);

it('stands people under their stage, best first, and counts what they wait for', () => {
  const [leads, prospects, opportunities, customers, archived] = board([
    leadLine({ id: 'a', rank: 50, ready: 'prospect' }),
    leadLine({ id: 'b', rank: 80, followUpAt: NOON - DAY, ready: 'prospect' }),
    leadLine({ id: 'c', rank: 80, followUpAt: NOON + DAY }),
    leadLine({ id: 'd', stage: 'opportunity', activeAt: NOON - 11 * DAY }),
    leadLine({ id: 'e', stage: 'archived', reason: 'lost' }),
  ]);
  expect(ids(leads?.leads)).toEqual(['b', 'c', 'a']);
  expect(leads?.marked).toEqual({ due: 1, ready: 2, quiet: 0 });
  expect(prospects?.all).toBe(0);
  expect(opportunities?.leads).toMatchObject([{ id: 'd', quiet: 11, marks: ['quiet'] }]);
  expect(customers?.leads).toEqual([]);
  expect(ids(archived?.leads)).toEqual(['e']);
});

it('a mark asked for narrows one column; its totals stay', () => {
  const lines = [
    leadLine({ id: 'a', ready: 'prospect' }),
    leadLine({ id: 'b' }),
    leadLine({ id: 'c', stage: 'prospect' }),
  ];
  const [leads, prospects] = board(lines, { mark: { stage: 'lead', mark: 'ready' } });
  expect(ids(leads?.leads)).toEqual(['a']);
  expect(leads?.all).toBe(2);
  expect(ids(prospects?.leads)).toEqual(['c']);
});

it('finds every word in name, title, company or tags, whatever its case or accents', () => {
  const lines = [
    leadLine({ id: 'a', name: 'Zoë Müller', company: 'Nordlicht GmbH' }),
    leadLine({ id: 'b', name: '佐藤 美咲', company: '青空商事', tags: ['Expo'] }),
    leadLine({ id: 'c', name: 'Bruno', title: null, headline: 'Building at Nordlicht' }),
  ];
  const found = (text: string) => lines.filter(hasWords(text)).map(({ id }) => id);
  expect(found('muller nordl')).toEqual(['a']);
  expect(found('美咲')).toEqual(['b']);
  expect(found('青空 EXPO')).toEqual(['b']);
  expect(found('nordlicht')).toEqual(['a', 'c']);
  expect(found('  ')).toEqual(['a', 'b', 'c']);
});

it('lanes by company: the stored one, a name only where one alone is called so, nobody’s last', () => {
  const columns = board([
    leadLine({ id: 'a', company: 'Nordlicht', companyId: 'c1' }),
    leadLine({ id: 'b', company: 'nordlicht', stage: 'prospect' }),
    leadLine({ id: 'c', company: 'Twin', companyId: 'c2' }),
    leadLine({ id: 'd', company: 'Twin', companyId: 'c3' }),
    leadLine({ id: 'e', company: 'Twin' }),
    leadLine({ id: 'f' }),
    leadLine({ id: 'g' }),
    leadLine({ id: 'h' }),
  ]);
  const lanes = lanesOf(columns, byCompany(columns));
  expect(lanes.map(({ title, cells }) => [title, ids(cells[0]), ids(cells[1])])).toEqual([
    ['Nordlicht', ['a'], ['b']],
    ['Twin', ['c'], []],
    ['Twin', ['d'], []],
    ['Twin', ['e'], []],
    ['', ['f', 'g', 'h'], []],
  ]);
});

it('lanes by ICP: the one that fits best; somebody of one that is gone stands with nobody’s', () => {
  const columns = board([
    leadLine({ id: 'a', fit: fitOf(80, 'north') }),
    leadLine({ id: 'b', fit: fitOf(20, 'gone') }),
    leadLine({ id: 'c' }),
  ]);
  const lanes = lanesOf(columns, byIcp(new Map([['north', 'Directors, north']])));
  expect(lanes.map(({ id, title, cells }) => [id, title, ids(cells[0])])).toEqual([
    ['north', 'Directors, north', ['a']],
    ['', '', ['b', 'c']],
  ]);
});
