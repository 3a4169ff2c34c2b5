import { expect, it } from 'vitest';
import type { Role } from '../../../lib/model/committee.ts';
import type { Stage } from '../../../lib/model/stage.ts';
import type { Level } from '../../../lib/model/title.ts';
import { committeeOf, suggestedRole } from '../../../lib/pipeline/committee.ts';

const one = (level: Level | null, change: { role?: Role; functions?: number[]; stage?: Stage } = {}) => ({
  level,
  functions: [],
  stage: 'lead' as const,
  ...change,
});
const OPERATIONS = 18;
const SALES = 25;
const ANYWHERE: ReadonlySet<number> = new Set();

it('rank suggests a part, nobody is suggested as a blocker, and without a rank nothing is', () => {
  expect(suggestedRole(one('cxo'), ANYWHERE)).toBe('decision-maker');
  expect(suggestedRole(one('manager'), ANYWHERE)).toBe('champion');
  expect(suggestedRole(one('entry'), ANYWHERE)).toBe('user');
  expect(suggestedRole(one(null), ANYWHERE)).toBeNull();
});

it('who works in none of the wanted functions neither carries nor uses it, but may decide', () => {
  const wanted = new Set([OPERATIONS]);
  expect(suggestedRole(one('manager', { functions: [SALES] }), wanted)).toBeNull();
  expect(suggestedRole(one('manager', { functions: [SALES, OPERATIONS] }), wanted)).toBe('champion');
  expect(suggestedRole(one('vp', { functions: [SALES] }), wanted)).toBe('decision-maker');
});

it('what the user assigned counts, also against rank; suggestions stand apart; archived people are out', () => {
  const chief = one('cxo');
  const blocker = one('cxo', { role: 'blocker' });
  const gone = one('cxo', { role: 'decision-maker', stage: 'archived' });
  const seats = committeeOf([chief, blocker, gone], ANYWHERE);
  expect(seats.map(({ role, assigned, suggested }) => [role, assigned, suggested])).toEqual([
    ['decision-maker', [], [chief]],
    ['champion', [], []],
    ['user', [], []],
    ['blocker', [blocker], []],
  ]);
});
