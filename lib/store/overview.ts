import type { AssayDb } from './db.ts';
import { readerHealth } from './health.ts';
import type { HealthRow, JobRow } from './rows.ts';

/** What the store holds, for the page that tells how it is. */
export interface Overview {
  /** Rows per table, in the order of the schema. */
  rows: { table: string; count: number }[];
  /** Long work that is under way or was stopped. */
  jobs: Pick<JobRow, 'id' | 'kind' | 'done' | 'total' | 'stopped'>[];
  readers: HealthRow[];
}

/** Counts every table: linear in its rows, so for no page that has to be quick. */
export async function overview(db: AssayDb): Promise<Overview> {
  await db.open();
  const rows = await Promise.all(
    db.tables.map(async (table) => ({ table: table.name, count: await table.count() })),
  );
  const jobs = await db.jobs.toArray();
  return {
    rows,
    jobs: jobs.map(({ id, kind, done, total, stopped }) => ({ id, kind, done, total, stopped })),
    readers: await readerHealth(db),
  };
}

/** Whether a rule failed later than it last worked: what it looked for has changed on LinkedIn's side. */
export const isDrifting = ({ lastWorked, lastDrift }: HealthRow): boolean =>
  lastDrift !== null && lastDrift > (lastWorked ?? 0);
