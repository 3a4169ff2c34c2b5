import { ROLES, type Role } from '../model/committee.ts';
import type { Stage } from '../model/stage.ts';
import type { Level } from '../model/title.ts';

/** By rank: who usually signs, who usually carries it inside, who usually works with it. Nobody is taken for a blocker. */
const BY_LEVEL: Record<Level, Role> = {
  owner: 'decision-maker',
  partner: 'decision-maker',
  cxo: 'decision-maker',
  vp: 'decision-maker',
  director: 'champion',
  manager: 'champion',
  senior: 'user',
  entry: 'user',
  training: 'user',
  unpaid: 'user',
};

/**
 * The part that somebody may have by rank and function, for the user to confirm; never stored unasked. Who is in none of
 * the `wanted` functions (LinkedIn's numbers, of the live ICPs' criteria) neither carries it nor works with it.
 */
export function suggestedRole(
  { level, functions }: Pick<Member, 'level' | 'functions'>,
  wanted: ReadonlySet<number>,
): Role | null {
  if (!level) return null;
  const role = BY_LEVEL[level];
  const isElsewhere = wanted.size > 0 && functions.length > 0 && !functions.some((each) => wanted.has(each));
  return isElsewhere && role !== 'decision-maker' ? null : role;
}

/** What is asked of somebody to place them. */
export interface Member {
  role?: Role | null;
  level: Level | null;
  functions: readonly number[];
  stage: Stage;
}

/** One part of a buying committee. */
export interface Seat<P> {
  role: Role;
  /** Whom the user gave it to. */
  assigned: P[];
  /** Who may have it, where nobody was given another. */
  suggested: P[];
}

/** Who of a company's people takes part in buying; whoever is archived no longer does. */
export const committeeOf = <P extends Member>(
  people: readonly P[],
  wanted: ReadonlySet<number>,
): Seat<P>[] => {
  const there = people.filter(({ stage }) => stage !== 'archived');
  return ROLES.map((role) => ({
    role,
    assigned: there.filter((one) => one.role === role),
    suggested: there.filter((one) => !one.role && suggestedRole(one, wanted) === role),
  }));
};
