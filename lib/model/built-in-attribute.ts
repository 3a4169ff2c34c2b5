/** Attributes that every user finds, without having defined them. Sensitive ones are off until switched on. */
export const BUILT_IN_ATTRIBUTES = {
  budget: { kind: 'money', sensitive: false, options: [] },
  language: { kind: 'languages', sensitive: false, options: [] },
  age: { kind: 'age', sensitive: true, options: [] },
  gender: {
    kind: 'choice',
    sensitive: true,
    options: [{ id: 'woman' }, { id: 'man' }, { id: 'other' }],
  },
  children: { kind: 'number', sensitive: true, options: [] },
  /** Of the household, a year. */
  income: { kind: 'money', sensitive: true, options: [] },
  health: { kind: 'text', sensitive: true, options: [] },
  belief: { kind: 'text', sensitive: true, options: [] },
} as const;
export type BuiltInAttribute = keyof typeof BUILT_IN_ATTRIBUTES;
