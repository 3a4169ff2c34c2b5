import { DAY } from '../model/day.ts';
import type { Grade, GridCell, InterestState, Touch, TouchKind, Warmth } from '../model/touch.ts';

interface Worth {
  points: number;
  /** After so many days it counts half. */
  days: number;
  /** Most that touches of this kind count together: ten clicks are no meeting. */
  most: number;
}

/**
 * What each touch is worth (reference, scoring 2.5). What we send says nothing of them. Mail programs open mails by
 * themselves, so an open counts about nothing; a reply that refuses moves the stage instead.
 */
const WORTH: Record<TouchKind, Worth> = {
  message: { points: 0, days: 1, most: 0 },
  reply: { points: 30, days: 45, most: Number.POSITIVE_INFINITY },
  /** Somebody talked with us, without a yes. */
  answer: { points: 10, days: 30, most: 20 },
  call: { points: 10, days: 30, most: 20 },
  meeting: { points: 40, days: 60, most: Number.POSITIVE_INFINITY },
  form: { points: 25, days: 45, most: Number.POSITIVE_INFINITY },
  /** A form that asks for nothing. */
  survey: { points: 10, days: 30, most: 20 },
  pricing: { points: 12, days: 14, most: 24 },
  click: { points: 8, days: 21, most: 24 },
  visit: { points: 4, days: 14, most: 12 },
  open: { points: 0.1, days: 7, most: 1 },
};

/** So many points make 63 of 100; beyond it more adds ever less. */
const SATURATION = 40;

export const NO_INTEREST: InterestState = { at: 0, points: {} };

const kindsOf = (points: InterestState['points']) => Object.entries(points) as [TouchKind, number][];

/** How much of its points a touch keeps after `ms` milliseconds; a future one is as good as new. */
const kept = (kind: TouchKind, ms: number): number => 0.5 ** (Math.max(0, ms) / (WORTH[kind].days * DAY));

/** With one more touch, older or newer than the others; no history is read. */
export function addTouch(state: InterestState, { kind, at }: Touch): InterestState {
  const latest = Math.max(state.at, at);
  const points: InterestState['points'] = {};
  for (const [known, sum] of kindsOf(state.points)) points[known] = sum * kept(known, latest - state.at);
  const added = WORTH[kind].points * kept(kind, latest - at);
  if (added > 0) points[kind] = (points[kind] ?? 0) + added;
  return { at: latest, points };
}

/** The touches of two states together, as when two leads turn out to be one person. */
export function joinInterest(one: InterestState, other: InterestState): InterestState {
  const at = Math.max(one.at, other.at);
  const points: InterestState['points'] = {};
  for (const state of [one, other])
    for (const [kind, sum] of kindsOf(state.points))
      points[kind] = (points[kind] ?? 0) + sum * kept(kind, at - state.at);
  return { at, points };
}

/** Of a state that `joinInterest` made and that may have been added to since: what is left without one of the two. */
export function leaveInterest(joined: InterestState, one: InterestState): InterestState {
  const points: InterestState['points'] = {};
  for (const [kind, sum] of kindsOf(joined.points)) {
    const left = sum - (one.points[kind] ?? 0) * kept(kind, joined.at - one.at);
    // What rounding left is nothing.
    if (left > 1e-9) points[kind] = left;
  }
  return { at: joined.at, points };
}

/** Of all touches, in any order: the same as adding them one by one. */
export const interestOf = (touches: Iterable<Touch>): InterestState =>
  [...touches].reduce(addTouch, NO_INTEREST);

/** Interest at `now` (ms UTC), 0 to 100. */
export function interestAt(state: InterestState, now: number): number {
  let sum = 0;
  for (const [kind, points] of kindsOf(state.points))
    sum += Math.min(WORTH[kind].most, points * kept(kind, now - state.at));
  return 100 * (1 - Math.exp(-sum / SATURATION));
}

/** 1 from 60 on, 2 from 25 on, else 3. */
export const warmthOf = (interest: number): Warmth => (interest >= 60 ? 1 : interest >= 25 ? 2 : 3);

/** A from 70 on, B from 50 on, else C, by the expected fit. */
export const gradeOf = (expected: number): Grade => (expected >= 70 ? 'A' : expected >= 50 ? 'B' : 'C');

/** `A1`: a good fit who shows interest. */
export const gridCell = (expected: number, interest: number): GridCell =>
  `${gradeOf(expected)}${warmthOf(interest)}`;
