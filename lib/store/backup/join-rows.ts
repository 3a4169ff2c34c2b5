import type { AttributeDefinition } from '../../model/attribute.ts';
import type { Company } from '../../model/company.ts';
import { FACTS_KEPT, type Fact, type Facts } from '../../model/fact.ts';
import type { Lead } from '../../model/lead.ts';
import { shownText } from '../facts.ts';
import { mergedLead, mergedTags } from '../merge/merged-lead.ts';
import type { SettingRow } from '../rows.ts';
import { leadWords } from '../search-words.ts';

/**
 * Two rows of one lead, from here and from a backup, as one: of what changes as a whole (stage, follow-up, history) the
 * row changed last counts, facts and tags are joined. It keeps the id from here, and nothing known here is lost.
 */
function joinLeads(here: Lead, there: Lead): Lead {
  const newer = there.updatedAt > here.updatedAt ? there : here;
  const lead: Lead = {
    ...newer,
    id: here.id,
    spaceId: here.spaceId,
    companyId: newer.companyId ?? here.companyId ?? there.companyId,
    url: newer.url ?? here.url ?? there.url,
    salesUrl: newer.salesUrl ?? here.salesUrl ?? there.salesUrl ?? null,
    tags: mergedTags(here.tags, there.tags),
    facts: joinFacts(here.facts, there.facts),
    positions: newer.positions.length > 0 ? newer.positions : here.positions,
    education: newer.education.length > 0 ? newer.education : here.education,
    createdAt: Math.min(here.createdAt, there.createdAt),
    // Where somebody went is decided here: the other row may be of before.
    deleted: here.deleted,
    mergedInto: here.mergedInto,
  };
  return { ...lead, words: lead.mergedInto === null ? leadWords(lead) : [] };
}

/**
 * A lead from here and another one from a backup, who is the same person by a key: as a merge makes one of two. Joining
 * them again changes nothing.
 */
export function joinTwins(here: Lead, there: Lead): Lead {
  const facts = joinFacts(here.facts, there.facts);
  const name = shownText(facts.name) || here.name;
  const lead: Lead = { ...here, ...mergedLead(here, there), facts, name };
  return { ...lead, words: leadWords(lead) };
}

function joinCompanies(here: Company, there: Company): Company {
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

/** The user's own attributes of both: facts of leads name them. Any other setting stays as it is here. */
const joinSettings = (here: SettingRow, there: SettingRow): SettingRow => {
  if (here.key !== 'attributes') return here;
  const own = here.value as AttributeDefinition[];
  const ids = new Set(own.map(({ id }) => id));
  const others = (there.value as AttributeDefinition[]).filter(({ id }) => !ids.has(id));
  return { ...here, value: [...own, ...others] };
};

/** The clock names a fact: the same one in both rows is one fact, seen last when either saw it. */
function joinFacts<F extends string>(here: Facts<F>, there: Facts<F>): Facts<F> {
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

/** A row of both as one, where the tables' rows can be joined; null: one of the two is taken as it is. */
export function joinedRow(table: string, here: object, there: object): object | null {
  if (table === 'leads') return joinLeads(here as Lead, there as Lead);
  if (table === 'companies') return joinCompanies(here as Company, there as Company);
  if (table === 'settings') return joinSettings(here as SettingRow, there as SettingRow);
  return null;
}
