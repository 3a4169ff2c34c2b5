/** What somebody did, or what was done towards them, that may tell of interest. */
export const TOUCH_KINDS = [
  'message',
  'reply',
  'answer',
  'call',
  'meeting',
  'form',
  'survey',
  'pricing',
  'click',
  'visit',
  'open',
] as const;
export type TouchKind = (typeof TOUCH_KINDS)[number];

/** One touch. `at`: milliseconds UTC. */
export interface Touch {
  kind: TouchKind;
  at: number;
}

/** Points of one person's touches by kind, as they stood at `at` (ms UTC); kinds without any are left out. */
export interface InterestState {
  at: number;
  points: Partial<Record<TouchKind, number>>;
}

/** Fit: A, B, C by the expected value. Interest: 1 hot, 2 warm, 3 cold. */
export type Grade = 'A' | 'B' | 'C';
export type Warmth = 1 | 2 | 3;
export type GridCell = `${Grade}${Warmth}`;
