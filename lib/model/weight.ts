/** Apart from the schemas, so that a page that only shows criteria does not carry the checker. */

/** How much a criterion weighs: essential 4, important 3, useful 2, minor 1. */
export const IMPORTANCES = ['essential', 'important', 'useful', 'minor'] as const;
export type Importance = (typeof IMPORTANCES)[number];
export const WEIGHT: Record<Importance, number> = { essential: 4, important: 3, useful: 2, minor: 1 };

/** A gate stands outside the sum: `must` has to be yes, `exclude` has to be no. */
export const GATES = ['must', 'exclude'] as const;
export type Gate = (typeof GATES)[number];

/** Criteria that list what is wanted, in the order the editor offers them. */
export const LIST_ATTRIBUTES = [
  'seniority',
  'function',
  'location',
  'companySize',
  'industry',
  'keyword',
] as const;
export type ListAttribute = (typeof LIST_ATTRIBUTES)[number];

/** What a criterion can look at; `age` and `income` are sensitive, `custom` is what its attribute is. */
export const ATTRIBUTES = [
  ...LIST_ATTRIBUTES,
  'decisionMaker',
  'yearsAtCompany',
  'yearsInRole',
  'accounts',
  'degree',
  'language',
  'budget',
  'custom',
  'age',
  'income',
] as const;
export type Attribute = (typeof ATTRIBUTES)[number];
