import type { AssayDb } from './db.ts';
import { leadCount } from './queries.ts';

/** How much there is of what is a user's own. */
export interface Everything {
  leads: number;
  activities: number;
  icps: number;
  candidates: number;
  /** Entries of the do-not-contact list: one for each key of a person. */
  suppressions: number;
}

/** Counts what deleting everything would take away. */
export async function everything(db: AssayDb): Promise<Everything> {
  await db.open();
  const [leads, activities, versions, candidates, suppressions] = await Promise.all([
    leadCount(db),
    db.activities.count(),
    db.icps.toCollection().primaryKeys(),
    db.candidates.count(),
    db.suppressions.count(),
  ]);
  const icps = new Set(versions.map(([id]) => id)).size;
  return { leads, activities, icps, candidates, suppressions };
}
