/** LinkedIn's ten seniority levels, lowest first. */
export const LEVELS = [
  'unpaid',
  'training',
  'entry',
  'senior',
  'manager',
  'director',
  'vp',
  'cxo',
  'partner',
  'owner',
] as const;
export type Level = (typeof LEVELS)[number];

/** What `parseTitle` makes of a job title. */
export interface TitleMeaning {
  /** Highest level named, or null when no rank word is known. */
  level: Level | null;
  /** Levels it may be, both ends included; null when nothing is known. */
  range: [Level, Level] | null;
  /** LinkedIn's numeric function ids (1 to 26). */
  functions: number[];
  /** The words that decided, as they stand in the title. */
  because: string[];
}

/** LinkedIn's job function ids (Accounting … Customer Success and Support). */
export const FUNCTION_IDS = Array.from({ length: 26 }, (_, index) => index + 1);
