/** What is said once and put away for good: pin the icon, what to do after the first save. */
export const HINTS = ['pin', 'first-save'] as const;
export type Hint = (typeof HINTS)[number];
