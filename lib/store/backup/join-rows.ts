import type { Company } from '../../model/company.ts';
import { FACTS_KEPT, type Fact, type Facts } from '../../model/fact.ts';
import type { Lead } from '../../model/lead.ts';
import type { IdentityRow } from '../rows.ts';

/**
 * Two rows of one lead, from here and from a backup, as one: of what changes as a whole (stage, follow-up, history) the
 * row changed last counts, facts and tags are joined. It keeps the id from here, and nothing known here is lost.
 */
export function joinLeads(here: Lead, there: Lead): Lead {
  const newer = there.updatedAt > here.updatedAt ? there : here;
  return {
    ...newer,
    id: here.id,
    spaceId: here.spaceId,
    companyId: here.companyId ?? there.companyId,
    url: newer.url ?? here.url ?? there.url,
    salesUrl: newer.salesUrl ?? here.salesUrl ?? there.salesUrl ?? null,
    tags: joinTags(here.tags, there.tags),
    facts: joinFacts(here.facts, there.facts),
    positions: newer.positions.length > 0 ? newer.positions : here.positions,
    education: newer.education.length > 0 ? newer.education : here.education,
    createdAt: Math.min(here.createdAt, there.createdAt),
    // Where somebody went is decided here: the other row may be of before.
    deleted: here.deleted,
    mergedInto: here.mergedInto,
  };
}

export function joinCompanies(here: Company, there: Company): Company {
  const newer = there.updatedAt > here.updatedAt ? there : here;
  return {
    ...newer,
    id: here.id,
    spaceId: here.spaceId,
    keys: [...new Set([...here.keys, ...there.keys])],
    facts: joinFacts(here.facts, there.facts),
    createdAt: Math.min(here.createdAt, there.createdAt),
  };
}

/** A key stays whose it is here. */
export const joinIdentities = (here: IdentityRow, there: IdentityRow): IdentityRow => ({
  ...here,
  firstSeen: Math.min(here.firstSeen, there.firstSeen),
  lastSeen: Math.max(here.lastSeen, there.lastSeen),
});

function joinTags(here: Lead['tags'], there: Lead['tags']): Lead['tags'] {
  const tags = { ...here };
  for (const [tag, clock] of Object.entries(there)) if (!(tags[tag] && tags[tag] > clock)) tags[tag] = clock;
  return tags;
}

/** The clock names a fact: the same one in both rows is one fact, seen last when either saw it. */
export function joinFacts<F extends string>(here: Facts<F>, there: Facts<F>): Facts<F> {
  const joined: Facts<F> = { ...here };
  for (const [field, list] of Object.entries(there) as [F, Fact[]][])
    joined[field] = joinLists(here[field] ?? [], list);
  return joined;
}

function joinLists(here: readonly Fact[], there: readonly Fact[]): Fact[] {
  const byClock = new Map<string, Fact>();
  for (const fact of [...here, ...there]) {
    const known = byClock.get(fact.clock);
    byClock.set(fact.clock, known && known.seenAt >= fact.seenAt ? known : fact);
  }
  const all = [...byClock.values()].sort((a, b) => (a.clock < b.clock ? -1 : 1));
  // The last ten per kind of source, as everywhere.
  const kept = new Map<string, number>();
  return all
    .reverse()
    .filter(({ source: { kind } }) => {
      kept.set(kind, (kept.get(kind) ?? 0) + 1);
      return (kept.get(kind) ?? 0) <= FACTS_KEPT;
    })
    .reverse();
}
