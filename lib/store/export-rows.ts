import type { Lead } from '../model/lead.ts';
import type { AssayDb, StoreName } from './db.ts';
import { shownText } from './facts.ts';
import { wellOf } from './row-checks.ts';
import { shownOf } from './top-leads.ts';

/** Rows per read; whoever writes them down gets a turn between two. */
const READ = 1_000;

/** Columns of leads that a table can have. */
export const LEAD_COLUMNS = [
  'name',
  'stage',
  'fit',
  'verdict',
  'title',
  'company',
  'headline',
  'location',
  'country',
  'url',
  'tags',
  'follow_up',
  'source',
  'saved',
] as const;
export type LeadColumn = (typeof LEAD_COLUMNS)[number];

/** The value of one column: text, a number, or null; dates as `2026-11-21`, UTC. */
export function leadCell(lead: Lead, column: LeadColumn): string | number | null {
  switch (column) {
    case 'name':
    case 'stage':
    case 'country':
    case 'source':
      return lead[column];
    case 'fit':
      return lead.fit?.expected ?? null;
    case 'verdict':
      return lead.fit?.verdict ?? null;
    case 'url':
      return lead.url ?? lead.salesUrl ?? null;
    case 'tags':
      return Object.keys(lead.tags).join(', ');
    case 'follow_up':
      return dayOf(lead.followUpAt);
    case 'saved':
      return dayOf(lead.createdAt);
    default:
      return shownText(lead.facts[column]);
  }
}

const dayOf = (at: number | null): string | null =>
  at === null ? null : new Date(at).toISOString().slice(0, 10);

/** Everybody saved, some at a time. */
export async function* everyLead(db: AssayDb): AsyncGenerator<Lead[]> {
  for await (const rows of everyRow(db, 'leads')) yield shownOf(rows as Lead[]);
}

/** What is whose: no secrets, hashes, operations or other tables that mean something to Assay alone. */
const TABLES = [
  'leads',
  'identities',
  'companies',
  'activities',
  'icps',
  'icpDrafts',
  'questions',
  'candidates',
  'settings',
] as const satisfies StoreName[];

/** Everything the user has here as one JSON document, in pieces cut between rows: an array of rows per table. */
export async function* everythingAsJson(
  db: AssayDb,
  now: number,
): AsyncGenerator<{ text: string; rows: number }> {
  yield { text: `{"format":"assay-export-1","createdAt":${now}`, rows: 0 };
  for (const table of TABLES) {
    yield { text: `,\n"${table}":[`, rows: 0 };
    let isFirst = true;
    for await (const read of everyRow(db, table)) {
      const rows =
        table === 'leads' || table === 'companies' || table === 'activities'
          ? wellOf(table, read as never[])
          : read;
      if (rows.length === 0) continue;
      yield {
        text: `${isFirst ? '' : ','}\n${rows.map((row) => JSON.stringify(row)).join(',\n')}`,
        rows: rows.length,
      };
      isFirst = false;
    }
    yield { text: ']', rows: 0 };
  }
  yield { text: '}\n', rows: 0 };
}

/** All rows of a table by primary key, `size` at a time, each time in a transaction of its own. */
export async function* everyRow(
  db: AssayDb,
  table: StoreName,
  size: number = READ,
): AsyncGenerator<object[]> {
  await db.open();
  const all = db.table<object>(table);
  const keyPath = all.schema.primKey.keyPath as string | string[];
  const keyOf = (row: object) => {
    const fields = row as Record<string, never>;
    return Array.isArray(keyPath) ? keyPath.map((part) => fields[part]) : fields[keyPath];
  };
  let rows = await all.orderBy(':id').limit(size).toArray();
  while (rows.length > 0) {
    yield rows;
    const last = rows.at(-1);
    if (rows.length < size || !last) return;
    rows = await all.where(':id').above(keyOf(last)).limit(size).toArray();
  }
}
