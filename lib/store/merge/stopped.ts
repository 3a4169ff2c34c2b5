import type { Merge } from '../../model/activity.ts';
import type { AssayDb } from '../db.ts';
import type { Edit } from '../edit.ts';
import { isDoNotContact } from '../move-lead.ts';
import {
  type Hashed,
  hashesOf,
  suppress,
  suppressedIn,
  unsuppress,
  withHashes,
  withNewHashes,
} from '../suppressions.ts';

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
  const listed = await suppressedIn(db, hashed);
  const others = hashed.keys.filter((key) => !listed.has(key));
  if (listed.size === 0 || others.length === 0) return undefined;
  const why = [...listed.values()].includes('objected') ? 'objected' : 'user';
  await suppress(path, db, hashesOf(hashed, others), why);
  return { keys: others, why };
}

/** Hashes of some keys. */
export type Listing = (keys: readonly string[]) => Hashed;

/** Does `work` with the hashes of what a merge, told by its activity, may take off the list or put on it again. */
export async function withStopped<T>(
  db: AssayDb,
  activityId: string,
  work: (listing: Listing) => Promise<T>,
): Promise<T> {
  const activity = await db.activities.get(activityId);
  const { keys = [], stopped } = activity?.merge ?? {};
  const all = [...new Set([...keys, ...(stopped?.keys ?? [])])];
  return withNewHashes(db, all, (hashed) => work((wanted) => hashesOf(hashed, wanted)));
}

/**
 * Takes off the list what a merge had put there; who objected since stays on it. The other of the two is on it again who
 * was on it before and was taken off it as one. Inside `withStopped` and an edit.
 */
export async function stopApart(
  path: Edit,
  db: AssayDb,
  listing: Listing,
  { stopped, loser, keys }: Merge,
): Promise<void> {
  if (stopped) await unsuppress(path, db, listing(stopped.keys), { objected: stopped.why === 'objected' });
  if (isDoNotContact(loser.stage, loser.reason)) await suppress(path, db, listing(keys), 'user');
}
