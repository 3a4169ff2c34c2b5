import type { AssayDb } from './db.ts';
import { type Edit, edit, type Writer } from './edit.ts';
import type { JobRow } from './rows.ts';

/** Does one chunk inside the given edit; answers how many rows it did, and the next cursor or null at the end. */
export type JobStep = (path: Edit, job: JobRow) => Promise<{ cursor: string | null; done: number }>;

/**
 * Runs every waiting job to its end. Each chunk and its checkpoint are one transaction, so that a worker killed
 * between two chunks goes on where it stopped (the alarm calls again). Stops early with the signal.
 */
export async function runJobs(
  writer: () => Writer,
  steps: Record<JobRow['kind'], JobStep>,
  signal: AbortSignal,
): Promise<void> {
  const { db } = writer();
  for (;;) {
    if (signal.aborted) return;
    const more = await edit(writer(), null, async (path) => {
      const job = await nextJob(db);
      if (!job) return false;
      const { cursor, done } = await steps[job.kind](path, job);
      if (cursor === null) await path.deleteJob(job.id);
      else await path.putJob({ ...job, cursor, done: (job.done ?? 0) + done });
      return true;
    });
    if (!more) return;
  }
}

/** True while a job waits: the alarm is needed. */
export const hasJobs = async (db: AssayDb): Promise<boolean> => (await nextJob(db)) !== undefined;

/** What concerns one person goes before a company, a company before everybody: somebody looks at them. */
async function nextJob(db: AssayDb): Promise<JobRow | undefined> {
  const waiting = await db.jobs.filter(({ stopped }) => !stopped).toArray();
  const scope = ({ leadId, companyId }: JobRow) => (leadId ? 0 : companyId ? 1 : 2);
  return waiting.reduce<JobRow | undefined>(
    (first, job) => (first && scope(first) <= scope(job) ? first : job),
    undefined,
  );
}
