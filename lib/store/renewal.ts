import type { Renewal } from '../model/activity.ts';
import type { Fact, Facts } from '../model/fact.ts';
import type { Lead } from '../model/lead.ts';
import type { AssayDb } from './db.ts';
import type { Edit } from './edit.ts';
import { isSame } from './is-same.ts';

/** What a save writes besides facts, and scoring does not make anew. */
const COLUMNS = [
  'name',
  'companyId',
  'url',
  'salesUrl',
  'positions',
  'education',
  'tags',
  'followUpAt',
  'words',
  'updatedAt',
] as const;

/** What `after` changed of a lead. */
export function renewalOf(
  before: Lead,
  after: Lead,
  rest: Pick<Renewal, 'keys' | 'companyId' | 'merges'>,
): Renewal {
  const columns = Object.fromEntries(
    COLUMNS.filter((column) => !isSame(before[column], after[column])).map((column) => [
      column,
      before[column],
    ]),
  );
  const renewal: Renewal = { columns, facts: {}, seen: {}, ...rest };
  for (const [field, list = []] of Object.entries(after.facts) as [keyof Facts, Fact[]][]) {
    const old = before.facts[field];
    if (old && isSame(clocks(old), clocks(list))) {
      for (const [index, { clock, seenAt }] of old.entries())
        if (list[index]?.seenAt !== seenAt) renewal.seen[clock] = seenAt;
    } else renewal.facts[field] = old ?? null;
  }
  return renewal;
}

const clocks = (facts: readonly Fact[]): string[] => facts.map(({ clock }) => clock);

/** The lead as it was before; scores have to be made anew. */
export function withoutRenewal(lead: Lead, { columns, facts: changed, seen }: Renewal): Lead {
  const facts = Object.fromEntries(
    (Object.entries(lead.facts) as [keyof Facts, Fact[]][]).flatMap(([field, list]) => {
      const old = changed[field];
      if (old === null) return [];
      const back = old ?? list;
      return [[field, back.map((fact) => ({ ...fact, seenAt: seen[fact.clock] ?? fact.seenAt }))]];
    }),
  );
  return { ...lead, ...columns, facts };
}

/** Keys as they were: new ones go, the others were seen when they had been. */
export async function putKeysBack(path: Edit, db: AssayDb, { keys }: Renewal): Promise<void> {
  const rows = await db.identities.bulkGet(Object.keys(keys).map((key) => [db.spaceId, key]));
  for (const row of rows) {
    const lastSeen = row && keys[row.key];
    if (!row || lastSeen === undefined) continue;
    if (lastSeen === null) path.changes.delete('identities', [db.spaceId, row.key]);
    else path.changes.put('identities', { ...row, lastSeen });
  }
}
