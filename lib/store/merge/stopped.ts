import type { Merge } from '../../model/activity.ts';
import type { AssayDb } from '../db.ts';
import type { Edit } from '../edit.ts';
import { type Hashed, suppress, suppressedIn, unsuppress, withHashes } from '../suppressions.ts';

/** Does `work` with what puts every key of two people on the do-not-contact list, if they become one. */
export async function withBoth<T>(
  db: AssayDb,
  leadIds: readonly string[],
  work: (stop: (path: Edit) => Promise<Merge['stopped']>) => Promise<T>,
): Promise<T> {
  const keys = async () =>
    (await db.identities.where('leadId').anyOf(leadIds).toArray()).map(({ key }) => key);
  return withHashes(db, keys, (hashed) => work((path) => stopAsOne(path, db, hashed)));
}

/**
 * Where the list has one of their keys: under the other address they could be saved again.
 * @returns what was not on it before, for undo; undefined where nothing was done
 */
async function stopAsOne(path: Edit, db: AssayDb, hashed: Hashed): Promise<Merge['stopped']> {
  const { keys } = hashed;
  const listed = await suppressedIn(db, hashed, keys);
  const others = keys.filter((key) => !listed.has(key));
  if (listed.size === 0 || others.length === 0) return undefined;
  const why = [...listed.values()].includes('objected') ? 'objected' : 'user';
  const hashes = hashed.hashes.map((of) => of.filter((_, at) => !listed.has(keys[at] as string)));
  await suppress(path, db, { ...hashed, hashes }, why);
  return { keys: others, why };
}

/** Does `work` with the hashes of what a merge, told by its activity, put on the list. */
export async function withStopped<T>(
  db: AssayDb,
  activityId: string,
  work: (hashed: Hashed) => Promise<T>,
): Promise<T> {
  const activity = await db.activities.get(activityId);
  return withHashes(db, activity?.merge?.stopped?.keys ?? [], work);
}

/** Takes off the list what a merge had put there; who objected since stays on it. Inside `withStopped` and an edit. */
export async function stopApart(path: Edit, db: AssayDb, hashed: Hashed, { stopped }: Merge): Promise<void> {
  if (stopped) await unsuppress(path, db, hashed, { objected: stopped.why === 'objected' });
}
