import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addTouch,
  gridCell,
  interestAt,
  interestOf,
  joinInterest,
  leaveInterest,
  NO_INTEREST,
} from '../../../lib/fit/interest.ts';
import { TOUCH_KINDS, type Touch, type TouchKind } from '../../../lib/model/touch.ts';
import { NOW } from './people.ts';

const DAY = 24 * 3_600_000;
/** `days` before NOW. */
const touch = (kind: TouchKind, days = 0): Touch => ({ kind, at: NOW - days * DAY });
const interest = (...touches: Touch[]) => interestAt(interestOf(touches), NOW);

describe('one touch', () => {
  test.each<[TouchKind, number]>([
    ['meeting', 100 * (1 - Math.exp(-1))],
    ['reply', 100 * (1 - Math.exp(-30 / 40))],
    ['form', 100 * (1 - Math.exp(-25 / 40))],
    ['click', 100 * (1 - Math.exp(-8 / 40))],
    ['message', 0],
  ])('%s', (kind, expected) => {
    expect(interest(touch(kind))).toBeCloseTo(expected, 9);
  });

  test.each<[TouchKind, number]>([
    ['meeting', 60],
    ['reply', 45],
    ['form', 45],
    ['click', 21],
  ])('of %s half the points are left after %i days', (kind, days) => {
    const points = (value: number) => -40 * Math.log(1 - value / 100);
    expect(points(interest(touch(kind, days)))).toBeCloseTo(points(interest(touch(kind))) / 2, 9);
  });
});

describe('several', () => {
  test('any number of opened mails stays cold, of clicks not hot; a meeting is hot, a reply warm', () => {
    const many = (kind: TouchKind) => Array.from({ length: 1_000 }, () => touch(kind));
    expect(interest(...many('open'))).toBeLessThan(3);
    expect(gridCell(0, interest(...many('click')))).toBe('C2');
    expect(gridCell(90, interest(touch('meeting')))).toBe('A1');
    expect(gridCell(50, interest(touch('reply')))).toBe('B2');
    expect(gridCell(49, interest(touch('reply', 120)))).toBe('C3');
  });

  test.each([
    [70, 60, 'A1'],
    [69, 59.9, 'B2'],
    [50, 25, 'B2'],
    [49, 24.9, 'C3'],
  ])('fit %d and interest %d are %s', (fit, value, cell) => {
    expect(gridCell(fit, value)).toBe(cell);
  });
});

const anyTouch = fc.record({
  kind: fc.constantFrom(...TOUCH_KINDS),
  at: fc.integer({ min: NOW - 800 * DAY, max: NOW }),
});

describe('for any touches', () => {
  const touches = fc.array(anyTouch, { maxLength: 40 });

  test('adding them one by one, in any order and read in between, equals working it out from all', () => {
    fc.assert(
      fc.property(touches, fc.nat(), (all, seed) => {
        const shuffled = all
          .map((one, index) => ({ one, key: Math.imul(index + 1, seed | 1) }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        let state = NO_INTEREST;
        for (const one of shuffled) {
          state = addTouch(state, one);
          interestAt(state, NOW);
        }
        expect(interestAt(state, NOW)).toBeCloseTo(fromHistory(all, NOW), 6);
        expect(interestAt(structuredClone(state), NOW)).toBe(interestAt(state, NOW));
      }),
    );
  });

  test('of two people taken for one, each has their own again once they are apart', () => {
    fc.assert(
      fc.property(touches, touches, touches, (own, others, since) => {
        const joined = since.reduce(addTouch, joinInterest(interestOf(own), interestOf(others)));
        const left = leaveInterest(joined, interestOf(others));
        expect(interestAt(left, NOW)).toBeCloseTo(fromHistory([...own, ...since], NOW), 6);
      }),
    );
  });

  test('between 0 and 100, more touches never less, later never more', () => {
    fc.assert(
      fc.property(touches, anyTouch, fc.nat(900), (all, more, days) => {
        const before = interest(...all);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(before).toBeLessThanOrEqual(100);
        expect(interest(...all, more)).toBeGreaterThanOrEqual(before - 1e-9);
        expect(interestAt(interestOf(all), NOW + days * DAY)).toBeLessThanOrEqual(before + 1e-9);
      }),
    );
  });
});

/** The formula of the reference, written out: each touch with its own age. */
function fromHistory(all: readonly Touch[], now: number): number {
  const worth: Record<TouchKind, [points: number, days: number, most: number]> = {
    message: [0, 1, 0],
    reply: [30, 45, Infinity],
    meeting: [40, 60, Infinity],
    answer: [10, 30, 20],
    call: [10, 30, 20],
    form: [25, 45, Infinity],
    survey: [10, 30, 20],
    pricing: [12, 14, 24],
    click: [8, 21, 24],
    visit: [4, 14, 12],
    open: [0.1, 7, 1],
  };
  const sum = TOUCH_KINDS.map((kind) => {
    const [points, days, most] = worth[kind];
    const own = all
      .filter((one) => one.kind === kind)
      .map(({ at }) => points * 2 ** (-(now - at) / DAY / days));
    return Math.min(
      most,
      own.reduce((a, b) => a + b, 0),
    );
  }).reduce((a, b) => a + b, 0);
  return 100 * (1 - Math.exp(-sum / 40));
}
