import type { Lead } from '../../model/lead.ts';
import type { AssayDb } from '../db.ts';
import { type Pair, pairOf } from './merge.ts';
import { type MergedLead, mergedLead } from './merged-lead.ts';

/** What a merge would make; nothing is written. */
export async function previewMerge(
  db: AssayDb,
  pair: Pair,
): Promise<{ merged: MergedLead; winner: Lead; loser: Lead; activities: number }> {
  const [winner, loser] = await pairOf(db, pair);
  const counts = await Promise.all(
    [winner, loser].map(({ id }) =>
      db.activities.where('[leadId+at]').between([id, 0], [id, Infinity]).count(),
    ),
  );
  const activities = counts.reduce((sum, count) => sum + count, 0);
  return { merged: mergedLead(winner, loser), winner, loser, activities };
}
