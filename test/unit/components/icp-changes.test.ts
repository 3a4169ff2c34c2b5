import { expect, it } from 'vitest';
import { changesOf, isSame } from '../../../components/icp/changes.ts';
import { createTranslate } from '../../../lib/i18n.ts';
import { type Criterion, CriterionSchema, type IcpDraft } from '../../../lib/model/icp.ts';
import english from '../../../public/_locales/en/messages.json';
import { listsWith } from './lists.ts';

const t = createTranslate(english, 'en');
const of = (change: object): Criterion =>
  CriterionSchema.parse({ id: 'c', importance: 'useful', gate: null, ...change });
const level = of({ id: 'l', attribute: 'seniority', anyOf: ['director'] });
const base: IcpDraft = { name: 'Plants', live: true, criteria: [level] };
const changes = (after: Partial<IcpDraft>) => changesOf(base, { ...base, ...after }, t, listsWith());
const only = (criterion: object) => changes({ criteria: [{ ...level, ...criterion } as Criterion] });

it('tells only what differs', () => {
  expect(changes({})).toEqual([]);
  expect(changes({ name: 'Mills' })).toEqual(['Name: Plants → Mills']);
  expect(changes({ live: false })).toEqual(['Scores nobody any more']);
  expect(changes({ threshold: 60 })).toEqual(['A fit from 70 → 60 points on']);
  expect(changes({ threshold: 70 })).toEqual([]);
  expect(only({ gate: 'must' })).toEqual(['Seniority: Useful → Must have']);
  expect(only({ anyOf: ['vp'] })).toEqual(['Seniority: Director → Vice president']);
  expect(only({ anyOf: ['vp'], importance: 'minor' })).toEqual([
    'Seniority: Director · Useful → Vice president · Minor',
  ]);
  expect(only({ near: 0.5 })).toEqual(['Seniority: changed in detail (Director · Useful)']);
});

it('tells what came and went', () => {
  const budget = of({ id: 'b', attribute: 'budget', min: 10_000, max: null, currency: 'USD' });
  expect(changes({ criteria: [budget] })).toEqual([
    'Added: Budget: at least $10,000 · Useful',
    'Removed: Seniority: Director · Useful',
  ]);
  expect(changesOf(null, base, t, listsWith())).toEqual(['Added: Seniority: Director · Useful']);
});

it('the order of keys makes no difference, the order of values does', () => {
  expect(isSame({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true);
  expect(isSame({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(isSame([1, 2], [2, 1])).toBe(false);
  expect(isSame({ a: null }, { a: 0 })).toBe(false);
});
