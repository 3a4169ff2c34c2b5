import Dexie from 'dexie';
import type { Lead } from '../model/lead.ts';
import type { AssayDb } from './db.ts';
import { wellOf } from './row-checks.ts';

const INDEX = '[spaceId+followUpAt]';

/** Whom nobody means to write to any more, and rows that stand for another, are not waited for; who is archived for now is. */
const isWaiting = ({ stage, reason, deleted, mergedInto }: Lead): boolean =>
  (stage !== 'archived' || reason === 'not-now') && deleted === null && mergedInto === null;

/** Leads whose follow-up is due at `now` (ms UTC), longest due first, at most `limit`. */
export async function followUpsDue(db: AssayDb, now: number, limit: number): Promise<Lead[]> {
  await db.open();
  const due = db.leads.where(INDEX).between([db.spaceId, Dexie.minKey], [db.spaceId, now], true, true);
  return wellOf('leads', await due.filter(isWaiting).limit(limit).toArray());
}

/** When the next follow-up falls due after `now`, ms UTC; null when none is set. */
export async function nextFollowUp(db: AssayDb, now: number): Promise<number | null> {
  await db.open();
  const later = db.leads.where(INDEX).between([db.spaceId, now], [db.spaceId, Dexie.maxKey], false, true);
  return (await later.first())?.followUpAt ?? null;
}
