import type { IndexableType } from 'dexie';
import type { Lead } from '../model/lead.ts';
import type { AssayDb } from './db.ts';
import type { Edit } from './edit.ts';
import { type CheckedTable, whatIsWrong } from './row-checks.ts';
import type { QuarantineRow } from './rows.ts';

/** Rows that could not be read, newest first: kept as they were, with what was wrong. */
export async function quarantined(db: AssayDb): Promise<QuarantineRow[]> {
  const rows = await db.quarantine.toArray();
  return rows.sort((a, b) => b.at - a.at);
}

/**
 * Takes a row out of the way that cannot be read; of a lead its keys too, so that the same person can be saved anew.
 * The keys are kept with it.
 */
export async function quarantine(
  path: Edit,
  db: AssayDb,
  table: CheckedTable,
  key: IndexableType,
  row: unknown,
): Promise<void> {
  const lead = table === 'leads' ? (row as Lead) : null;
  const keys = lead ? await db.identities.where('leadId').equals(String(key)).toArray() : [];
  const kept: QuarantineRow = {
    id: `${table}:${[key].flat().join(':')}`,
    table,
    row,
    keys,
    why: whatIsWrong(table, row) ?? '',
    at: path.now,
  };
  await path.changes.put('quarantine', kept);
  await path.changes.bulkDelete(
    'identities',
    keys.map(({ spaceId, key: text }): [string, string] => [spaceId, text]),
  );
  // Its stage is counted, whatever is wrong with the rest.
  if (lead) await path.deleteLead({ ...lead, id: String(key), mergedInto: lead.mergedInto ?? null });
  else await path.changes.delete(table, key);
}
