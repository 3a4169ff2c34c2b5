import Dexie from 'dexie';
import type { AssayDb } from '../db.ts';
import type { Edit } from '../edit.ts';
import { wellOf } from '../row-checks.ts';
import type { CandidateRow } from '../rows.ts';

/** The `limit` candidates who fit best, highest rank first. */
export async function topCandidates(db: AssayDb, limit: number): Promise<CandidateRow[]> {
  await db.open();
  const rows = await db.candidates
    .where('[spaceId+rank]')
    .between([db.spaceId, Dexie.minKey], [db.spaceId, Dexie.maxKey])
    .reverse()
    .limit(limit)
    .toArray();
  return wellOf('candidates', rows);
}

/** Imported people with one of some keys (`slug:jane-doe`), as their ids. */
export const candidateByKey = (db: AssayDb, keys: readonly string[]): Promise<string[]> =>
  db.candidates.where('keys').anyOf(keys).primaryKeys();

/** Takes imported people away who are saved, erased or not to be contacted. Inside an edit. */
export async function forgetCandidates(path: Edit, db: AssayDb, keys: readonly string[]): Promise<void> {
  path.changes.bulkDelete('candidates', [...new Set(await candidateByKey(db, keys))]);
}
