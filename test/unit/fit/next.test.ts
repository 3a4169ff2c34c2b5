import { describe, expect, test } from 'vitest';
import { scoreFit } from '../../../lib/fit/score.ts';
import type { Evidence } from '../../../lib/model/evidence.ts';
import type { Criterion } from '../../../lib/model/icp.ts';
import type { Level } from '../../../lib/model/title.ts';
import { nothingKnown } from '../../support/evidence.ts';
import { criterion, icpOf, NOW, sign } from './people.ts';

const nextOf = (known: Partial<Evidence>, ...criteria: Criterion[]) =>
  scoreFit({ ...nothingKnown(), ...known }, icpOf(criteria), { now: NOW }).next;

const degree = criterion({ attribute: 'degree', anyOf: [1] });
const size = criterion({ attribute: 'companySize', anyOf: ['D'] });
const budget = criterion({ attribute: 'budget', min: 1, max: null, currency: 'USD' });
const weighs = (one: Criterion, importance: Criterion['importance']): Criterion => ({ ...one, importance });
const gate = (one: Criterion, kind: 'must' | 'exclude'): Criterion => ({ ...one, id: kind, gate: kind });

test('must-haves before exclusions before points', () => {
  const all = [weighs(degree, 'essential'), gate(size, 'exclude'), gate(budget, 'must')];
  expect(nextOf({}, ...all)).toEqual({ criterion: 'must', where: 'ask' });
  expect(nextOf({}, ...all.slice(0, 2))).toEqual({ criterion: 'exclude', where: 'ask' });
});

test('the most open points, whatever it costs to find out', () => {
  expect(nextOf({}, weighs(degree, 'minor'), weighs(budget, 'essential'))?.criterion).toBe('budget');
  const partly = sign(1, 'degree', { reliability: 0.8 });
  expect(nextOf({ degrees: [partly] }, weighs(degree, 'essential'), weighs(budget, 'minor'))?.criterion).toBe(
    'budget',
  );
});

test('of as many points the cheapest: page, company, ask, in whatever order they stand', () => {
  const known = { hasCompany: true };
  expect(nextOf(known, budget, size, degree)).toEqual({ criterion: 'degree', where: 'page' });
  expect(nextOf(known, budget, size)).toEqual({ criterion: 'companySize', where: 'company' });
  expect(nextOf({}, gate(budget, 'must'), { ...gate(degree, 'must'), id: 'shown' }, size)?.criterion).toBe(
    'shown',
  );
});

describe('a decision maker', () => {
  const decides = criterion({ attribute: 'decisionMaker' });
  const director = { levels: [sign<[Level, Level]>(['director', 'director'], 'title')] };
  test.each<[Partial<Evidence>, string]>([
    [{}, 'page'],
    [{ hasCompany: true }, 'page'],
    [{ ...director, hasCompany: true }, 'company'],
    [director, 'ask'],
  ])('%j → %s', (known, where) => {
    expect(nextOf(known, decides)).toEqual({ criterion: 'decisionMaker', where });
  });
});

test('nothing is asked once the verdict stands, also by a threshold of the ICP’s own', () => {
  const known = { degrees: [sign(1, 'degree')] };
  const icp = (threshold?: number) => icpOf([degree, budget], threshold === undefined ? {} : { threshold });
  expect(scoreFit({ ...nothingKnown(), ...known }, icp(), { now: NOW }).next?.criterion).toBe('budget');
  expect(scoreFit({ ...nothingKnown(), ...known }, icp(50), { now: NOW })).toMatchObject({
    verdict: 'fit',
    threshold: 50,
    next: null,
  });
});
