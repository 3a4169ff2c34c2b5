import type { BrowserName } from '../support/browsers/browser.ts';
import type { Grounds } from './support/grounds.ts';

/** One thing that a fault measured, against what it should be. */
export interface Figure {
  what: string;
  value: number | string;
  target: string;
  good: boolean;
}

/** Something that goes wrong on purpose, in a real browser with the built extension. */
export interface Fault {
  /** Number in the list of faults (reference, reliability 5.4). */
  id: `F${number}`;
  name: string;
  /** Where it can be made to happen. */
  browsers: readonly BrowserName[];
  /** Throws where the fault itself could not be made to happen; a `Skipped` says why it cannot here. */
  run(grounds: Grounds): Promise<Figure[]>;
}

/** Thrown where this machine cannot do something (mount a small disk, say): the reason is printed. */
export class Skipped extends Error {}

export const exactly = <T extends number | string>(what: string, value: T, wanted: T): Figure => ({
  what,
  value,
  target: String(wanted),
  good: value === wanted,
});

export const atLeast = (what: string, value: number, wanted: number): Figure => ({
  what,
  value,
  target: `≥ ${wanted}`,
  good: value >= wanted,
});

export const atMost = (what: string, value: number, wanted: number): Figure => ({
  what,
  value,
  target: `≤ ${wanted}`,
  good: value <= wanted,
});

export const holds = (what: string, good: boolean): Figure => ({
  what,
  value: good ? 'yes' : 'no',
  target: 'yes',
  good,
});
