/** No attribute may carry more than this share of a fit, so that near-synonyms do not add up. */
export const GROUP_CAP = 0.4;
/** With fewer groups the cap could not be kept, or would level what the user told apart. */
const CAP_FROM_GROUPS = 3;

/**
 * Shares of the whole, adding up to 1, in the order given. Criteria on the same attribute are one group; what a
 * group loses to the cap goes to the others in proportion to their weights.
 */
export function cappedShares(criteria: { group: string; weight: number }[]): number[] {
  const groups = new Map<string, number>();
  for (const { group, weight } of criteria) groups.set(group, (groups.get(group) ?? 0) + weight);
  const shares = groups.size >= CAP_FROM_GROUPS ? capped(groups) : normalised(groups);
  return criteria.map(({ group, weight }) => ((shares.get(group) ?? 0) * weight) / (groups.get(group) ?? 1));
}

function normalised(groups: Map<string, number>): Map<string, number> {
  const total = [...groups.values()].reduce((sum, weight) => sum + weight, 0);
  return new Map([...groups].map(([group, weight]) => [group, weight / total]));
}

function capped(groups: Map<string, number>): Map<string, number> {
  const shares = new Map<string, number>();
  const free = new Map(groups);
  for (;;) {
    const left = 1 - GROUP_CAP * shares.size;
    const over = [...normalised(free)].filter(([, share]) => share * left > GROUP_CAP);
    if (over.length === 0) {
      for (const [group, share] of normalised(free)) shares.set(group, share * left);
      return shares;
    }
    for (const [group] of over) {
      shares.set(group, GROUP_CAP);
      free.delete(group);
    }
  }
}
