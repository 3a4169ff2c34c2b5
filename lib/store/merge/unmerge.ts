import { leaveInterest, NO_INTEREST } from '../../fit/interest.ts';
import type { Activity, Merge } from '../../model/activity.ts';
import type { Fact, Facts } from '../../model/fact.ts';
import type { Lead } from '../../model/lead.ts';
import type { InterestState } from '../../model/touch.ts';
import { changedAt } from '../clock.ts';
import type { AssayDb } from '../db.ts';
import { type Edit, edit, type Operation, type Writer } from '../edit.ts';
import { shownText } from '../facts.ts';
import { isSame } from '../is-same.ts';
import { isDoNotContact } from '../move-lead.ts';
import { startLeadRescore } from '../rescore.ts';
import { mergedLead } from './merged-lead.ts';
import { type Listing, stopApart, withStopped } from './stopped.ts';

/**
 * Takes a merge back, by its activity. Where nothing happened since, both leads are exactly as they were; otherwise what
 * happened since stays with the winner. `undone: false` where the winner was erased or merged on.
 */
export function unmergeLeads(
  writer: Writer,
  operation: Operation,
  activityId: string,
): Promise<{ undone: boolean }> {
  const { db } = writer;
  return withStopped(db, activityId, (listing) =>
    edit(writer, operation, async (path) => ({ undone: await unmergeIn(path, db, activityId, listing) })),
  );
}

/** The same inside an edit; `listing` of `withStopped`, null for a merge that put nothing on the list. */
export async function unmergeIn(
  path: Edit,
  db: AssayDb,
  activityId: string,
  listing: Listing | null,
): Promise<boolean> {
  const activity = await db.activities.get(activityId);
  const merge = activity?.merge;
  // Merged on: the activity moved to another lead, whose merge has to be taken back first.
  if (!activity || !merge || activity.leadId !== merge.winner.id) return false;
  const now = await db.leads.get(merge.winner.id);
  if (!now || now.mergedInto !== null) return false;

  path.changes.delete('activities', activityId);
  const winner = (await isAsMerged(db, activity, merge, now)) ? merge.winner : splitOff(now, merge, path.now);
  await path.putLead(winner);
  const isNewlyStopped = isStoppedSince(now, merge);
  await path.putLead(isNewlyStopped ? stoppedAs(now, merge.loser) : merge.loser);
  if (listing && !isNewlyStopped) await stopApart(path, db, listing, merge);
  await moveBack(path, db, merge);
  // Scored since the merge, or not as it was: what follows from the facts is made anew.
  if (winner !== merge.winner || (now.fit?.scoredAt ?? 0) > activity.at)
    for (const { id } of [winner, merge.loser]) startLeadRescore(path, id);
  return true;
}

/** Whoever was put on the do-not-contact list as one, with every key of both, stays there as two. */
function isStoppedSince(now: Lead, { winner, loser }: Merge): boolean {
  const { stage, reason } = mergedLead(winner, loser);
  return isDoNotContact(now.stage, now.reason) && !isDoNotContact(stage, reason);
}
const stoppedAs = ({ stage, reason }: Lead, loser: Lead): Lead => ({
  ...loser,
  stage,
  reason,
  followUpAt: null,
});

/** Did nothing happen to the winner since, by clock? What was taken back since stands in no history. */
async function isAsMerged(
  db: AssayDb,
  { leadId, clock }: Activity,
  { winner, loser }: Merge,
  now: Lead,
): Promise<boolean> {
  if (now.updatedAt !== mergedLead(winner, loser).updatedAt) return false;
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

/**
 * The winner as it is now, without what the loser had brought: whatever is still as the merge made it is as before, and
 * whatever was changed since stays.
 */
function splitOff(now: Lead, merge: Merge, at: number): Lead {
  const { winner, loser } = merge;
  const made: Lead = { ...winner, ...mergedLead(winner, loser) };
  const facts = factsWithout(now.facts, winner.facts, loser.facts, made.facts);
  const back = <K extends keyof Lead>(column: K): Lead[K] =>
    isSame(now[column] ?? null, made[column] ?? null) ? winner[column] : now[column];
  return {
    ...now,
    facts,
    tags: partsBack(now.tags, winner.tags, made.tags),
    name: shownText(facts.name) ?? winner.name,
    stage: back('stage'),
    reason: back('reason'),
    companyId: back('companyId'),
    followUpAt: back('followUpAt'),
    interest: back('interest'),
    detail: back('detail') ?? null,
    touched: touchedOf(now, merge, made),
    sign: back('sign') ?? null,
    slots: partsBack(now.slots ?? {}, winner.slots ?? {}, made.slots ?? {}),
    role: back('role') ?? null,
    noticedAt: back('noticedAt') ?? null,
    ticks: partsBack(now.ticks ?? {}, winner.ticks ?? {}, made.ticks ?? {}),
    activeAt: back('activeAt') ?? null,
    source: winner.source,
    url: back('url'),
    salesUrl: back('salesUrl') ?? null,
    positions: back('positions'),
    education: back('education'),
    createdAt: winner.createdAt,
    updatedAt: changedAt(now, at),
  };
}

/** Touches since the merge were the winner's. */
function touchedOf(now: Lead, { winner, loser }: Merge, made: Lead): InterestState | null {
  if (isSame(now.touched ?? null, made.touched ?? null)) return winner.touched ?? null;
  return now.touched ? leaveInterest(now.touched, loser.touched ?? NO_INTEREST) : null;
}

/** The same of what has parts of its own: each of them by itself. */
function partsBack<T extends object>(now: T, winner: T, made: T): T {
  const [parts, own, merged] = [now, winner, made].map(
    (all) => new Map<string, unknown>(Object.entries(all)),
  );
  const names = new Set([...(parts?.keys() ?? []), ...(own?.keys() ?? [])]);
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const part = isSame(parts?.get(name) ?? null, merged?.get(name) ?? null)
        ? own?.get(name)
        : parts?.get(name);
      return part === undefined ? [] : [[name, part]];
    }),
  ) as T;
}

const clocksOf = (facts: readonly Fact[] = []): Set<string> => new Set(facts.map(({ clock }) => clock));

/** Facts without the loser's; the winner's own that had no room beside them come back. */
function factsWithout(now: Facts, winner: Facts, loser: Facts, made: Facts): Facts {
  const fields = new Set([...Object.keys(winner), ...Object.keys(now)]) as Set<keyof Facts>;
  return Object.fromEntries(
    [...fields].flatMap((field) => {
      const [own, brought, kept] = [winner, loser, made].map((facts) => clocksOf(facts[field]));
      const squeezed = (winner[field] ?? []).filter(({ clock }) => !kept?.has(clock));
      const rest = (now[field] ?? []).filter(({ clock }) => own?.has(clock) || !brought?.has(clock));
      const all = [...squeezed, ...rest];
      return all.length > 0 ? [[field, all]] : [];
    }),
  );
}
