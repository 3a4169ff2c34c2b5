import { edit, type Operation, type Writer } from '../edit.ts';
import { eraseRows } from '../erase-rows.ts';
import { inventedLeads } from './invented.ts';

/** Erases every invented person with all that belongs to them; answers how many there were. */
export async function removeInvented(writer: Writer, operation: Operation): Promise<{ removed: number }> {
  const { db } = writer;
  const there = await inventedLeads(db);
  const merges = await Promise.all(
    there.map(({ id }) =>
      db.activities
        .where('[leadId+at]')
        .between([id, 0], [id, Number.POSITIVE_INFINITY])
        .filter(({ kind }) => kind === 'merged')
        .count(),
    ),
  );
  return edit(
    writer,
    operation,
    async (path) => {
      const leads = await inventedLeads(db);
      for (const lead of leads) await eraseRows(path, db, lead);
      return { removed: leads.length };
    },
    { erases: merges.reduce((sum, count) => sum + count, there.length) },
  );
}
