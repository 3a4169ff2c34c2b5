/** Apart from the schemas, so that a page that only shows criteria does not carry the checker. */

/** How much a criterion weighs: essential 4, important 3, useful 2, minor 1. */
export const IMPORTANCES = ['essential', 'important', 'useful', 'minor'] as const;
export type Importance = (typeof IMPORTANCES)[number];
export const WEIGHT: Record<Importance, number> = { essential: 4, important: 3, useful: 2, minor: 1 };

/** A gate stands outside the sum: `must` has to be yes, `exclude` has to be no. */
export const GATES = ['must', 'exclude'] as const;
export type Gate = (typeof GATES)[number];

/** What a criterion can look at, in the order the editor offers it. */
export const ATTRIBUTES = [
  'seniority',
  'function',
  'location',
  'companySize',
  'industry',
  'keyword',
] as const;
export type Attribute = (typeof ATTRIBUTES)[number];
