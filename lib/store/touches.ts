import type { Activity } from '../model/activity.ts';
import type { AssayDb } from './db.ts';
import { wellOf } from './row-checks.ts';

/** Touches that happened from `from` until before `to` (ms UTC), newest first, at most `limit`. */
export async function touchesBetween(
  db: AssayDb,
  from: number,
  to: number,
  limit: number,
): Promise<Activity[]> {
  await db.open();
  const touches = db.activities
    .where('[spaceId+touchAt]')
    .between([db.spaceId, from], [db.spaceId, to], true, false);
  return wellOf('activities', await touches.reverse().limit(limit).toArray());
}
