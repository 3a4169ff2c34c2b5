import { STAGES } from '../model/stage.ts';
import type { AssayDb } from './db.ts';
import type { Edit } from './edit.ts';
import { LEAD_ROWS } from './lead-rows.ts';

/** Totals from the rows themselves, in the same transaction as their reading. */
export async function recount(path: Edit, db: AssayDb): Promise<void> {
  const { spaceId } = db;
  const merged = new Map<string, number>();
  await db.leads
    .filter(({ mergedInto }) => mergedInto !== null)
    .each(({ stage }) => void merged.set(stage, (merged.get(stage) ?? 0) + 1));
  for (const stage of STAGES) {
    const all = await db.leads
      .where('[spaceId+stage+rank]')
      .between([spaceId, stage], [spaceId, stage, []], true, true)
      .count();
    const value = all - (merged.get(stage) ?? 0);
    path.changes.put('counters', { spaceId, name: `stage:${stage}`, value });
  }
  path.changes.put('counters', { spaceId, name: LEAD_ROWS, value: await db.leads.count() });
}
