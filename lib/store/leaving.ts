import type { AssayDb } from './db.ts';
import type { Operation } from './edit.ts';
import { refuseWhileRestoring } from './restore-state.ts';

/**
 * Lowers the marker before an edit that may take so many people away, except for an operation that was done before.
 * Refuses (`restore-busy`) while a restore runs.
 * @returns how far it was lowered: it is to be raised by as much once the edit ended
 */
export async function lowered(db: AssayDb, operation: Operation | null, people: number): Promise<number> {
  if (people === 0 || (operation && (await db.ops.get(operation.id)))) return 0;
  await refuseWhileRestoring(db);
  await db.guard?.lower(people);
  return people;
}
