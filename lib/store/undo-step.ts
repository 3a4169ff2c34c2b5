import { type Activity, STEP_COLUMNS, type StepColumns } from '../model/activity.ts';
import type { Lead } from '../model/lead.ts';
import { changedAt } from './clock.ts';
import type { AssayDb } from './db.ts';
import { type Edit, edit, type Operation, type Writer } from './edit.ts';
import { keysOfLead } from './identities.ts';
import { isSame } from './is-same.ts';
import { isDoNotContact } from './move-lead.ts';
import type { Stepped } from './step.ts';
import { suppress, unsuppress, withNewHashes } from './suppressions.ts';

/**
 * Takes back the quick step that operation `step` took (a move, touch, answer, note, tag or follow-up), as if it had
 * never been. Refuses (`undone: false`) where something changed the same columns since, or the person is gone.
 */
export async function undoStep(
  writer: Writer,
  operation: Operation,
  step: string,
): Promise<{ undone: boolean }> {
  const { db } = writer;
  const activity = await activityOf(db, step);
  const { before, after } = activity?.step ?? { before: {}, after: {} };
  if (!activity || !(isStopped(before) || isStopped(after)))
    return edit(writer, operation, async (path) => ({
      undone: (await undoIn(path, db, await activityOf(db, step))) !== null,
    }));
  return withNewHashes(db, await keysOfLead(db, activity.leadId), (hashed) =>
    edit(writer, operation, async (path) => {
      const back = await undoIn(path, db, await activityOf(db, step));
      if (!back) return { undone: false };
      if (isStopped(before)) await suppress(path, db, hashed, 'user');
      else await unsuppress(path, db, hashed, { objected: false });
      return { undone: true };
    }),
  );
}

/** Takes back the step that an activity tells of, inside an edit; null where that cannot be. */
export async function undoIn(path: Edit, db: AssayDb, activity: Activity | null): Promise<Lead | null> {
  const lead = activity && (await db.leads.get(activity.leadId));
  if (!activity?.step || !lead || lead.mergedInto !== null) return null;
  const { before, after } = activity.step;
  const isAsLeft = STEP_COLUMNS.every(
    (column) => !(column in after) || isSame(lead[column] ?? null, after[column] ?? null),
  );
  if (!isAsLeft) return null;
  const back = { ...lead, ...before, updatedAt: changedAt(lead, path.now) } as Lead;
  await path.putLead(back, lead);
  path.changes.delete('activities', activity.id);
  return back;
}

/** What the history says of a step; null where it was none, did nothing, or was taken back. */
async function activityOf(db: AssayDb, step: string): Promise<Activity | null> {
  const done = await db.ops.get(step);
  const { activityId = null } = (done?.answer ?? {}) as Partial<Stepped>;
  return activityId === null ? null : ((await db.activities.get(activityId)) ?? null);
}

/** Are these the columns of somebody who is not to be contacted? */
export const isStopped = ({ stage, reason }: StepColumns): boolean =>
  stage !== undefined && stage !== null && isDoNotContact(stage, reason ?? null);
