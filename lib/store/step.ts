import { ExpectedError } from '../errors.ts';
import { type Activity, STEP_COLUMNS, type StepColumns } from '../model/activity.ts';
import type { Lead } from '../model/lead.ts';
import { changedAt } from './clock.ts';
import type { AssayDb } from './db.ts';
import { type Edit, edit, type Operation, type Writer } from './edit.ts';

/** What a quick step did; kept with the operation, for undo. */
export interface Stepped {
  leadId: string;
  /** Null where there was nothing to do. */
  activityId: string | null;
}

/** What a step makes of a lead, and what the history says of it; null where nothing changes. */
export type Step = (
  lead: Lead,
  path: Edit,
) => {
  columns: StepColumns;
  told: Pick<Activity, 'kind'> & Partial<Pick<Activity, 'text' | 'move' | 'touch' | 'touchAt'>>;
} | null;

/** Takes one step with a lead: its columns, and one line of its history by which the step is taken back. */
export function takeStep(writer: Writer, operation: Operation, leadId: string, step: Step): Promise<Stepped> {
  return edit(writer, operation, (path) => stepIn(path, writer.db, leadId, step));
}

/** The same inside an edit. Refuses (`not-found`) whoever is gone or was merged into another. */
export async function stepIn(path: Edit, db: AssayDb, leadId: string, step: Step): Promise<Stepped> {
  const lead = await db.leads.get(leadId);
  if (!isThere(lead)) throw new ExpectedError('not-found');
  return stepWith(path, lead, step);
}

/** Is somebody neither gone nor merged into another? */
export const isThere = (lead: Lead | undefined): lead is Lead =>
  lead !== undefined && lead.deleted === null && lead.mergedInto === null;

/** The same with a row as it is now. */
export async function stepWith(path: Edit, lead: Lead, step: Step): Promise<Stepped> {
  const { id: leadId } = lead;
  const taken = step(lead, path);
  if (!taken) return { leadId, activityId: null };
  const { columns, told } = taken;
  await path.putLead({ ...lead, ...columns, updatedAt: changedAt(lead, path.now) } as Lead, lead);
  const before = Object.fromEntries(
    STEP_COLUMNS.filter((column) => column in columns).map((column) => [column, lead[column] ?? null]),
  );
  return { leadId, activityId: path.addActivity({ leadId, ...told, step: { before, after: columns } }) };
}
