import type { AssayDb } from '../db.ts';
import type { Edit } from '../edit.ts';
import type { OpRow } from '../rows.ts';
import type { Imported } from './import-people.ts';

/**
 * What is kept of imports, so that they can be taken back, names candidates by their strongest key: of somebody erased
 * or not to be contacted that goes too. Inside an edit.
 */
export async function forgetImports(path: Edit, db: AssayDb, keys: readonly string[]): Promise<void> {
  const gone = new Set(keys);
  const rows = await db.ops.filter((row) => withoutIds(row, gone) !== row).toArray();
  path.changes.bulkPut(
    'ops',
    rows.map((row) => withoutIds(row, gone)),
  );
}

/** An operation without these candidates in its answer; the same object where none is in it. */
export function withoutIds(row: OpRow, gone: ReadonlySet<string>): OpRow {
  if (row.name !== 'people.import') return row;
  // Of a file too, which may hold anything.
  const answer = row.answer as Partial<Imported> | null | undefined;
  if (!Array.isArray(answer?.ids)) return row;
  const ids = answer.ids.filter((id) => !gone.has(id));
  return ids.length === answer.ids.length ? row : { ...row, answer: { ...answer, ids } };
}
