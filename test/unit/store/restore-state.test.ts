import { expect, it } from 'vitest';
import { RESTORE_STEPS, type RestoreState, rowsIn } from '../../../lib/store/restore-state.ts';

it('what is told of a restore only grows, though each step counts from nothing', () => {
  const state: RestoreState = {
    step: 'aside',
    file: 'f',
    folder: 'incoming',
    mode: 'merge',
    generation: 1,
    at: 0,
    total: 1_000,
    aside: null,
    before: 0,
    after: null,
    startedAt: 0,
    isUndo: false,
  };
  const counting = ['rows', 'journal'];
  const told = RESTORE_STEPS.flatMap((step) =>
    (counting.includes(step) ? [0, 500, 700] : [0]).map((at) => rowsIn({ ...state, step, at })),
  );
  expect(told).toEqual([0, 0, 0, 500, 700, 1_000, 1_000, 1_000, 1_000, 1_000, 1_000, 1_000]);
});
