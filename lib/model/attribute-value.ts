import type { AgeBand } from './age-band.ts';

/** A person's value of an attribute, as far as it is known. */
export type AttributeValue =
  | { kind: 'yes-no'; is: boolean }
  | { kind: 'choice'; option: string }
  | ({ kind: 'number' } & Range)
  /** A monthly amount as that of a year. `currency` is ISO 4217, null when none was named. */
  | ({ kind: 'money'; currency: string | null } & Range)
  /** Folded words. */
  | { kind: 'text'; words: string }
  /** Both ends included. */
  | { kind: 'age'; bands: [AgeBand, AgeBand] }
  /** Language tags (BCP 47). */
  | { kind: 'languages'; tags: string[] };

/** Both ends included; `null` is no end on that side. */
export interface Range {
  min: number | null;
  max: number | null;
}
