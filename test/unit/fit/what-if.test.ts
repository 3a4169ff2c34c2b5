import { expect, it } from 'vitest';
import { scoreFit } from '../../../lib/fit/score.ts';
import { NOTHING_ASSUMED, openCriteria, whatIf } from '../../../lib/fit/what-if.ts';
import type { Criterion, Icp } from '../../../lib/model/icp.ts';
import { evidenceOf } from '../../../lib/store/judge.ts';
import { directorsIcp, NOON, packagedTables, person } from '../../support/store.ts';

const place: Criterion = {
  id: 'country',
  attribute: 'location',
  anyOf: [{ country: 'IT', region: null, city: null }],
  importance: 'useful',
  gate: 'must',
};
const size: Criterion = {
  id: 'size',
  attribute: 'companySize',
  anyOf: ['D', 'E'],
  importance: 'essential',
  gate: null,
};
const icp: Icp = { ...directorsIcp, criteria: [...directorsIcp.criteria, size, place] };
const options = { now: NOON };

/** Somebody of whom only the name and a headline are known. */
function ada() {
  const { fields } = person('ada-ferri-invented');
  const { headline } = fields;
  const facts = {
    headline: headline
      ? [
          {
            ...headline,
            source: { kind: 'captured' as const, page: 'https://x', hook: 'h' },
            by: 'local',
            clock: '1',
          },
        ]
      : [],
  };
  const tables = packagedTables();
  return evidenceOf({ facts, positions: [] }, null, {
    ...tables,
    attributes: [],
    sensitive: false,
    now: NOON,
  });
}

it('nothing assumed is the fit as it is', () => {
  expect(whatIf(ada(), icp, NOTHING_ASSUMED, options)).toEqual(scoreFit(ada(), icp, options));
});

it('open criteria are told: gates first, then by points', () => {
  const fit = scoreFit(ada(), icp, options);
  const open = openCriteria(fit);
  expect(open[0]).toMatchObject({ criterion: 'country', points: null });
  expect(open.slice(1).map(({ criterion }) => criterion)).toContain('size');
});

it('an answer closes the range on its side, and a must-have decides the verdict', () => {
  const evidence = ada();
  const before = scoreFit(evidence, icp, options);
  const assume = (answers: Record<string, 'yes' | 'no'>) =>
    whatIf(evidence, icp, { ...NOTHING_ASSUMED, answers }, options);
  const yes = assume({ size: 'yes' });
  const no = assume({ size: 'no' });
  expect(yes.lower).toBeGreaterThan(before.lower);
  expect(yes.upper).toBe(before.upper);
  expect(no.upper).toBeLessThan(before.upper);
  expect(no.lower).toBe(before.lower);
  expect(assume({ size: 'yes', place: 'yes', level: 'yes', country: 'yes' })).toMatchObject({
    lower: 100,
    expected: 100,
    verdict: 'fit',
    next: null,
  });
  expect(assume({ country: 'no' })).toMatchObject({ gate: 'fail', verdict: 'not-fit' });
});

it('a value counts as if it were typed, with its neighbours, for all who look at it', () => {
  const near: Icp = { ...icp, criteria: [{ ...size, near: 0.5 } as Criterion] };
  const at = (band: 'C' | 'D' | 'H') => whatIf(ada(), near, { ...NOTHING_ASSUMED, size: band }, options);
  expect([at('D').expected, at('C').expected, at('H').expected]).toEqual([100, 50, 0]);
  const level = whatIf(ada(), directorsIcp, { ...NOTHING_ASSUMED, level: 'entry' }, options);
  expect(level.pieces.find(({ criterion }) => criterion === 'level')).toMatchObject({ matched: 0, open: 0 });
});

it('neither the evidence nor the ICP is changed', () => {
  const evidence = ada();
  const copy = structuredClone({ evidence, icp });
  whatIf(evidence, icp, { answers: { size: 'yes' }, level: 'cxo', size: 'D' }, options);
  expect({ evidence, icp }).toEqual(copy);
});
