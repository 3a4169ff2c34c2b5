import type { BulkStep } from '../model/bulk.ts';
import type { Lead } from '../model/lead.ts';
import { checkMove } from '../pipeline/check-move.ts';
import type { AssayDb } from './db.ts';
import { edit, type Operation, type Writer } from './edit.ts';
import { isDoNotContact, stepTo } from './move-lead.ts';
import { followUpStep, tagStep } from './quick-steps.ts';
import { isThere, type Step, stepWith } from './step.ts';
import { type Hashed, hashesOf, suppress, unsuppress, withNewHashes } from './suppressions.ts';
import { isStopped, undoIn } from './undo-step.ts';

/** What a step with many did; kept with the operation, for undo. */
export interface BulkStepped {
  /** One for everybody with whom something was done. */
  activityIds: string[];
  /** How many a gate held back. */
  refused: number;
}

/**
 * Takes one step with many leads, in one edit; each has the step in their history and can be taken back with it.
 * Whoever is gone is left out. Where a gate advises against a move it takes the reason, without one they stay.
 */
export async function stepWithMany(
  writer: Writer,
  operation: Operation,
  { leadIds, step }: { leadIds: readonly string[]; step: BulkStep },
): Promise<BulkStepped> {
  const { db } = writer;
  const before = (await db.leads.bulkGet([...leadIds])).filter(isThere);
  const stops = step.kind === 'move' && isDoNotContact(step.to, step.reason);
  const restarts =
    step.kind === 'move' ? before.filter((lead) => isDoNotContact(lead.stage, lead.reason)) : [];
  return withKeys(db, stops ? before : restarts, (keys) =>
    edit(writer, operation, async (path) => {
      const leads = (await db.leads.bulkGet([...new Set(leadIds)])).filter(isThere);
      const able = leads.flatMap((lead) => {
        const one = stepFor(lead, step);
        return one ? [{ lead, one }] : [];
      });
      // All at once: Dexie loses a transaction in which a hundred turns pass without it being asked for something.
      const taken = await Promise.all(able.map(({ lead, one }) => stepWith(path, lead, one)));
      const done = taken.flatMap(({ leadId, activityId }) =>
        activityId === null ? [] : [{ leadId, activityId }],
      );
      const moved = done.map(({ leadId }) => leadId);
      const activityIds = done.map(({ activityId }) => activityId);
      if (stops) await suppress(path, db, keys(moved), 'user');
      else if (restarts.length > 0) await unsuppress(path, db, keys(moved), { objected: false });
      return { activityIds, refused: leads.length - able.length };
    }),
  );
}

/** The step that fits one of them; null where a gate holds them back. */
function stepFor(lead: Lead, step: BulkStep): Step | null {
  if (step.kind === 'tag') return tagStep(step);
  if (step.kind === 'followUp') return followUpStep(step.at);
  // A reason is that of those who need one, or who are to be left alone.
  const isFree = checkMove(lead, step.to).allowed && !isDoNotContact(step.to, step.reason);
  if (isFree) return stepTo({ ...step, reason: null });
  return step.reason ? stepTo(step) : null;
}

/**
 * Takes back the steps that operation `step` took; whoever was changed since, or is gone, stays as they are.
 * @returns how many were taken back
 */
export async function undoSteps(
  writer: Writer,
  operation: Operation,
  step: string,
): Promise<{ undone: number }> {
  const { db } = writer;
  await db.open();
  const done = await db.ops.get(step);
  const { activityIds = [] } = (done?.answer ?? {}) as Partial<BulkStepped>;
  const told = (await db.activities.bulkGet(activityIds)).flatMap((one) => one ?? []);
  const concerned = told.filter(
    (one) => isStopped(one.step?.before ?? {}) || isStopped(one.step?.after ?? {}),
  );
  const leads = await db.leads.bulkGet(concerned.map(({ leadId }) => leadId));
  return withKeys(db, leads.filter(isThere), (keys) =>
    edit(writer, operation, async (path) => {
      const again: string[] = [];
      const free: string[] = [];
      let undone = 0;
      for (const activity of await db.activities.bulkGet(activityIds)) {
        if (!activity || !(await undoIn(path, db, activity))) continue;
        undone++;
        if (isStopped(activity.step?.before ?? {})) again.push(activity.leadId);
        else if (isStopped(activity.step?.after ?? {})) free.push(activity.leadId);
      }
      if (again.length > 0) await suppress(path, db, keys(again), 'user');
      if (free.length > 0) await unsuppress(path, db, keys(free), { objected: false });
      return { undone };
    }),
  );
}

/** Does `work` with what gives the hashed keys of some of `leads`; of nobody, no hash is made. */
async function withKeys<T>(
  db: AssayDb,
  leads: readonly Lead[],
  work: (keys: (leadIds: readonly string[]) => Hashed) => Promise<T>,
): Promise<T> {
  if (leads.length === 0) return work(() => ({ keys: [], secrets: [], hashes: [] }));
  const rows = await db.identities
    .where('leadId')
    .anyOf(leads.map(({ id }) => id))
    .toArray();
  return withNewHashes(
    db,
    rows.map(({ key }) => key),
    (hashed) =>
      work((leadIds) => {
        const wanted = new Set(leadIds);
        return hashesOf(
          hashed,
          rows.flatMap(({ key, leadId }) => (wanted.has(leadId) ? [key] : [])),
        );
      }),
  );
}
