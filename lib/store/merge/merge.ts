import { ExpectedError } from '../../errors.ts';
import type { Merge } from '../../model/activity.ts';
import type { Lead } from '../../model/lead.ts';
import type { AssayDb } from '../db.ts';
import { type Edit, edit, type Operation, type Writer } from '../edit.ts';
import { type JudgeWith, judge, judgedColumns, judgeWithFrom, type Tables } from '../judge.ts';
import { mergedLead } from './merged-lead.ts';
import { withBoth } from './stopped.ts';

export interface Pair {
  winnerId: string;
  loserId: string;
}

/**
 * Makes one lead of two: keys, activities and all that is known come to the winner; of the loser a row stays that
 * says where it went, and no list finds it. What was stands in the activity `merged`, for undo.
 */
export async function mergeLeads(
  writer: Writer,
  operation: Operation,
  pair: Pair,
  tables: Tables,
): Promise<{ leadId: string; activityId: string }> {
  const { db } = writer;
  return withBoth(db, [pair.winnerId, pair.loserId], (stop) =>
    edit(writer, operation, async (path) => {
      const [winner, loser] = await pairOf(db, pair);
      const judgeWith = await judgeWithFrom(db, tables, path.now);
      const stopped = await stop(path);
      const { lead, activityId } = await mergeInto(path, db, winner, loser, judgeWith, stopped);
      return { leadId: lead.id, activityId };
    }),
  );
}

/** Both leads, each still there on its own; refuses (`not-found`) otherwise. */
export async function pairOf(db: AssayDb, { winnerId, loserId }: Pair): Promise<[Lead, Lead]> {
  if (winnerId === loserId) throw new ExpectedError('bad-input');
  const [winner, loser] = await db.leads.bulkGet([winnerId, loserId]);
  const isThere = (lead: Lead | undefined) => lead?.deleted === null && lead.mergedInto === null;
  if (!winner || !loser || !isThere(winner) || !isThere(loser)) throw new ExpectedError('not-found');
  return [winner, loser];
}

/** Merges inside an edit; `stopped` is what it put on the do-not-contact list. */
export async function mergeInto(
  path: Edit,
  db: AssayDb,
  winner: Lead,
  loser: Lead,
  judgeWith: JudgeWith,
  stopped?: Merge['stopped'],
): Promise<{ lead: Lead; activityId: string }> {
  const merged = mergedLead(winner, loser);
  const company = (merged.companyId && (await db.companies.get(merged.companyId))) || null;
  const lead = { ...merged, ...judgedColumns(judge(merged, company, judgeWith), judgeWith.now) };
  await path.putLead(lead);
  await path.putLead({ ...loser, companyId: null, followUpAt: null, words: [], mergedInto: winner.id });
  const keys = await db.identities.where('leadId').equals(loser.id).toArray();
  path.changes.bulkPut(
    'identities',
    keys.map((row) => ({ ...row, leadId: winner.id })),
  );
  const activities = await db.activities
    .where('[leadId+at]')
    .between([loser.id, 0], [loser.id, Infinity])
    .toArray();
  path.changes.bulkPut(
    'activities',
    activities.map((row) => ({ ...row, leadId: winner.id })),
  );
  const merge = {
    winner,
    loser,
    keys: keys.map(({ key }) => key),
    activities: activities.map(({ id }) => id),
    ...(stopped && { stopped }),
  };
  return { lead, activityId: path.addActivity({ leadId: winner.id, kind: 'merged', merge }) };
}
