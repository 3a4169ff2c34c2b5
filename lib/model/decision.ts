import type { Band } from './band.ts';
import type { Level } from './title.ts';

/** Up to which company size somebody of a level decides alone; a level that is not named never does. */
export type DecisionTable = Partial<Record<Level, Band>>;

/** Authority depends on the company's size: about 1,000 people for a director, 50 for a manager (reference, scoring 2.2). */
export const DEFAULT_DECISION_TABLE: DecisionTable = {
  owner: 'I',
  partner: 'I',
  cxo: 'I',
  vp: 'I',
  director: 'F',
  manager: 'C',
};
