import { expect, it } from 'vitest';
import { DAY } from '../../../../lib/model/day.ts';
import type { StageMove } from '../../../../lib/model/insights.ts';
import type { Stage } from '../../../../lib/model/stage.ts';
import { funnelOf } from '../../../../lib/pipeline/insights/funnel.ts';
import { NOON } from '../../../support/store.ts';

/** Somebody saved at noon who was moved so: each stage after so many days. */
function life(id: string, ...path: [to: Stage, after: number][]) {
  let from: Stage = 'lead';
  let at = NOON;
  const moves = path.map(([to, after]): StageMove => {
    at += after * DAY;
    const move = { leadId: id, at, from, to };
    from = to;
    return move;
  });
  return { person: { id, stage: from, savedAt: NOON }, moves };
}
const funnel = (...lives: ReturnType<typeof life>[]) =>
  funnelOf(
    lives.map(({ person }) => person),
    // The store gives them in no order.
    lives.flatMap(({ moves }) => moves).toReversed(),
  );

it('counts who came how far, who is there, and who left', () => {
  const steps = funnel(
    life('a'),
    life('b', ['prospect', 2]),
    life('c', ['prospect', 2], ['opportunity', 3], ['customer', 4]),
    life('d', ['archived', 1]),
    life('e', ['prospect', 2], ['archived', 1]),
    life('back', ['prospect', 2], ['lead', 1]),
    life('skipped', ['opportunity', 5]),
  );
  expect(steps.map(({ stage, reached, went, here, left }) => [stage, reached, went, here, left])).toEqual([
    ['lead', 7, 5, 1, 1],
    ['prospect', 5, 2, 1, 2],
    ['opportunity', 2, 1, 1, 0],
    ['customer', 1, 0, 1, 0],
  ]);
  expect(steps[0]?.conversion).toBeCloseTo(5 / 7);
  expect(steps[1]?.conversion).toBeCloseTo(2 / 5);
});

it('names no share and no median of fewer than five', () => {
  const steps = funnel(life('a', ['prospect', 2]), life('b'), life('c'), life('d'));
  expect(steps[0]).toMatchObject({ reached: 4, conversion: null, stays: 1, medianDays: null });
});

it('the middle of all stays that have ended; each time somebody comes back is another stay', () => {
  const [lead, prospect] = funnel(
    life('a', ['prospect', 1]),
    life('b', ['prospect', 2]),
    life('c', ['prospect', 10]),
    life('d', ['archived', 20]),
    life('e', ['prospect', 3], ['lead', 7], ['prospect', 30]),
    life('f'),
  );
  expect(lead).toMatchObject({ stays: 6, medianDays: 6.5 });
  expect(prospect).toMatchObject({ stays: 1, medianDays: null });
});

it('somebody archived and revived stands where they are; moves of people who are gone count nothing', () => {
  const revived = life('a', ['prospect', 1], ['archived', 1], ['lead', 50]);
  const gone = life('gone', ['prospect', 1]);
  const steps = funnelOf([revived.person], [...revived.moves, ...gone.moves]);
  expect(steps.map(({ reached, here, left }) => [reached, here, left])).toEqual([
    [1, 0, 0],
    [1, 0, 1],
    [0, 0, 0],
    [0, 0, 0],
  ]);
});

it('a clock that went back gives a stay of no time', () => {
  const lives = Array.from({ length: 5 }, (_, at) => life(`p${at}`, ['prospect', -3]));
  expect(funnel(...lives)[0]?.medianDays).toBe(0);
});
