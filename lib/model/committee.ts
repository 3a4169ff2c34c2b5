/** Who takes part in buying at a company; the user says who is who. */
export const ROLES = ['decision-maker', 'champion', 'user', 'blocker'] as const;
export type Role = (typeof ROLES)[number];
