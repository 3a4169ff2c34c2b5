import type { Activity, Merge } from '../../model/activity.ts';
import type { Facts } from '../../model/fact.ts';
import type { Lead } from '../../model/lead.ts';
import type { AssayDb } from '../db.ts';
import { type Edit, edit, type Operation, type Writer } from '../edit.ts';
import { shownText } from '../facts.ts';
import { startLeadRescore } from '../rescore.ts';

/**
 * Takes a merge back, by its activity. Where nothing happened since, both leads are exactly as they were; otherwise what
 * happened since stays with the winner. `undone: false` where the winner was erased or merged on.
 */
export function unmergeLeads(
  writer: Writer,
  operation: Operation,
  activityId: string,
): Promise<{ undone: boolean }> {
  return edit(writer, operation, async (path) => ({
    undone: await unmergeIn(path, writer.db, activityId),
  }));
}

/** The same inside an edit. */
export async function unmergeIn(path: Edit, db: AssayDb, activityId: string): Promise<boolean> {
  const activity = await db.activities.get(activityId);
  const merge = activity?.merge;
  // Merged on: the activity moved to another lead, whose merge has to be taken back first.
  if (!activity || !merge || activity.leadId !== merge.winner.id) return false;
  const now = await db.leads.get(merge.winner.id);
  if (!now || now.mergedInto !== null) return false;

  path.changes.delete('activities', activityId);
  const winner = (await isLast(db, activity)) ? merge.winner : splitOff(now, merge, path.now);
  await path.putLead(winner);
  await path.putLead(merge.loser);
  await moveBack(path, db, merge);
  // Scored since the merge, or not as it was: what follows from the facts is made anew.
  if (winner !== merge.winner || (now.fit?.scoredAt ?? 0) > activity.at)
    for (const { id } of [winner, merge.loser]) startLeadRescore(path, id);
  return true;
}

/** Did nothing happen to the winner since, by clock? */
async function isLast(db: AssayDb, { leadId, clock }: Activity): Promise<boolean> {
  const later = await db.activities
    .where('[leadId+at]')
    .between([leadId, 0], [leadId, Infinity])
    .filter((activity) => activity.clock > clock)
    .first();
  return later === undefined;
}

async function moveBack(path: Edit, db: AssayDb, { winner, loser, keys, activities }: Merge): Promise<void> {
  const rows = await db.identities.bulkGet(keys.map((key) => [db.spaceId, key]));
  path.changes.bulkPut(
    'identities',
    rows.flatMap((row) => (row?.leadId === winner.id ? [{ ...row, leadId: loser.id }] : [])),
  );
  const moved = await db.activities.bulkGet(activities);
  path.changes.bulkPut(
    'activities',
    moved.flatMap((row) => (row ? [{ ...row, leadId: loser.id }] : [])),
  );
}

const clocksOf = (facts: Facts): string[] =>
  Object.values(facts).flatMap((list = []) => list.map(({ clock }) => clock));

/** The winner as it is now, without what the loser had brought. */
function splitOff(now: Lead, { winner, loser }: Merge, updatedAt: number): Lead {
  const brought = new Set(clocksOf(loser.facts));
  const own = new Set(clocksOf(winner.facts));
  const facts = Object.fromEntries(
    (Object.entries(now.facts) as [keyof Facts, Facts[keyof Facts]][]).flatMap(([field, list = []]) => {
      const rest = list.filter(({ clock }) => own.has(clock) || !brought.has(clock));
      return rest.length > 0 ? [[field, rest]] : [];
    }),
  ) as Facts;
  const tags = Object.fromEntries(
    Object.entries(now.tags).filter(([tag, clock]) => tag in winner.tags || loser.tags[tag] !== clock),
  );
  const back = <K extends keyof Lead>(column: K): Lead[K] =>
    JSON.stringify(now[column]) === JSON.stringify(loser[column]) ? winner[column] : now[column];
  return {
    ...now,
    facts,
    tags,
    name: shownText(facts.name) ?? winner.name,
    stage: back('stage'),
    reason: back('reason'),
    companyId: back('companyId'),
    followUpAt: back('followUpAt'),
    interest: back('interest'),
    detail: back('detail') ?? null,
    touched: back('touched') ?? null,
    sign: back('sign') ?? null,
    slots: back('slots') ?? null,
    source: winner.source,
    url: back('url'),
    salesUrl: back('salesUrl') ?? null,
    positions: back('positions'),
    education: back('education'),
    createdAt: winner.createdAt,
    updatedAt,
  };
}
