import type { IndexableType } from 'dexie';
import type { Lead } from '../model/lead.ts';
import { STAGES, type Stage } from '../model/stage.ts';
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
  path.changes.put('quarantine', kept);
  path.changes.bulkDelete(
    'identities',
    keys.map(({ spaceId, key: text }): [string, string] => [spaceId, text]),
  );
  if (!lead) return path.changes.delete(table, key);
  // It was counted under its stage, whatever is wrong with the rest.
  const stage = STAGES.includes(lead.stage) ? lead.stage : await lastStage(db, String(key));
  path.deleteLead({ ...lead, id: String(key), stage, mergedInto: lead.mergedInto ?? null });
}

/** The stage of a lead as its history tells it. */
async function lastStage(db: AssayDb, leadId: string): Promise<Stage> {
  const happened = db.activities.where('[leadId+at]').between([leadId, 0], [leadId, Infinity]);
  const moves = (await happened.toArray()).flatMap(({ move }) => (move ? [move.to] : []));
  return moves.at(-1) ?? 'lead';
}
