import Dexie from 'dexie';
import type { FormerCandidate } from '../../model/activity.ts';
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

/** Every candidate that can be read. */
export const allCandidates = async (db: AssayDb): Promise<CandidateRow[]> =>
  wellOf('candidates', await db.candidates.toArray());

/** Imported people with one of some keys (`slug:jane-doe`), as their ids. */
export const candidateByKey = (db: AssayDb, keys: readonly string[]): Promise<string[]> =>
  db.candidates.where('keys').anyOf(keys).primaryKeys();

/** Takes imported people away who are saved, erased or not to be contacted; answers who they were. Inside an edit. */
export async function forgetCandidates(
  path: Edit,
  db: AssayDb,
  keys: readonly string[],
): Promise<FormerCandidate[]> {
  const ids = [...new Set(await candidateByKey(db, keys))];
  if (ids.length === 0) return [];
  const rows = wellOf('candidates', await db.candidates.bulkGet(ids));
  path.changes.bulkDelete('candidates', ids);
  return rows.map(({ person, keys: own, file, createdAt }) => ({ person, keys: own, file, createdAt }));
}
