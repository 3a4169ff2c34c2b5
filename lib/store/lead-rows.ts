import { STAGES } from '../model/stage.ts';
import type { AssayDb } from './db.ts';

/** Counter of all rows of leads, those merged into others among them: only an erasure makes it smaller. */
export const LEAD_ROWS = 'leads';

/** Rows of leads by the kept counter; stores of the first builds have none, and no merged leads. */
export async function leadRows(db: AssayDb): Promise<number> {
  await db.open();
  const kept = await db.counters.get([db.spaceId, LEAD_ROWS]);
  if (kept) return kept.value;
  const stages = await db.counters.bulkGet(STAGES.map((stage) => [db.spaceId, `stage:${stage}`]));
  return stages.reduce((sum, row) => sum + (row?.value ?? 0), 0);
}
