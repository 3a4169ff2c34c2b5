import { edit, type Operation, type Writer } from '../edit.ts';
import { judgeWithFrom, type Tables } from '../judge.ts';
import { wellOf } from '../row-checks.ts';
import { type Imported, putNewLeads, takeIn } from './import-people.ts';

/** Makes leads of candidates, who are candidates no longer; also those who were saved elsewhere meanwhile. */
export async function saveCandidates(
  writer: Writer,
  operation: Operation,
  candidateIds: readonly string[],
  tables: Tables,
): Promise<Imported> {
  const { db } = writer;
  await db.open();
  const rows = wellOf('candidates', await db.candidates.bulkGet([...candidateIds]));
  return takeIn(writer, operation, rows, async (path, free) => {
    path.changes.bulkDelete(
      'candidates',
      rows.map(({ id }) => id),
    );
    const judgeWith = await judgeWithFrom(db, tables, path.now);
    return { ids: await putNewLeads(path, writer, free, judgeWith), again: 0 };
  });
}

/** Takes candidates away who are not wanted; `undoImport` does not bring them back, the file does. */
export const dropCandidates = (
  writer: Writer,
  operation: Operation,
  candidateIds: readonly string[],
): Promise<null> =>
  edit(writer, operation, async (path) => {
    path.changes.bulkDelete('candidates', candidateIds);
    return null;
  });
