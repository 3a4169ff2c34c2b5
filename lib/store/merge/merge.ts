import { ExpectedError } from '../../errors.ts';
import type { Lead } from '../../model/lead.ts';
import type { AssayDb } from '../db.ts';
import { type Edit, edit, type Operation, type Writer } from '../edit.ts';
import { type JudgeWith, judge, judgedColumns, judgeWithFrom, type Tables } from '../judge.ts';
import { mergedLead } from './merged-lead.ts';

export interface Pair {
  winnerId: string;
  loserId: string;
}

/**
 * Makes one lead of two: keys, activities and all that is known come to the winner; of the loser a row stays that
 * says where it went, and no list finds it. What was stands in the activity `merged`, for undo.
 */
export function mergeLeads(
  writer: Writer,
  operation: Operation,
  pair: Pair,
  tables: Tables,
): Promise<{ leadId: string; activityId: string }> {
  return edit(writer, operation, async (path) => {
    const [winner, loser] = await pairOf(writer.db, pair);
    const judgeWith = await judgeWithFrom(writer.db, tables, path.now);
    const { lead, activityId } = await mergeInto(path, writer.db, winner, loser, judgeWith);
    return { leadId: lead.id, activityId };
  });
}

/** Both leads, each still there on its own; refuses (`not-found`) otherwise. */
export async function pairOf(db: AssayDb, { winnerId, loserId }: Pair): Promise<[Lead, Lead]> {
  if (winnerId === loserId) throw new ExpectedError('bad-input');
  const [winner, loser] = await db.leads.bulkGet([winnerId, loserId]);
  const isThere = (lead: Lead | undefined) => lead?.deleted === null && lead.mergedInto === null;
  if (!winner || !loser || !isThere(winner) || !isThere(loser)) throw new ExpectedError('not-found');
  return [winner, loser];
}

/** Merges inside an edit. */
export async function mergeInto(
  path: Edit,
  db: AssayDb,
  winner: Lead,
  loser: Lead,
  judgeWith: JudgeWith,
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
  };
  return { lead, activityId: path.addActivity({ leadId: winner.id, kind: 'merged', merge }) };
}
