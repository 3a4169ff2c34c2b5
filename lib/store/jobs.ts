import type { AssayDb } from './db.ts';
import { type Edit, edit, type Writer } from './edit.ts';
import { isRestoring } from './restore-state.ts';
import type { JobRow } from './rows.ts';

/** Does one chunk inside the given edit; answers how many rows it did, and the next cursor or null at the end. */
export interface JobStep {
  (path: Edit, job: JobRow): Promise<{ cursor: string | null; done: number }>;
  /** How many people the next chunk will take away; none without. */
  erases?: (job: JobRow) => Promise<number>;
}
/** Kinds without a step wait for a worker that has one. */
export type JobSteps = Partial<Record<JobRow['kind'], JobStep>>;

/**
 * Runs every waiting job to its end. Each chunk and its checkpoint are one transaction, so that a worker killed
 * between two chunks goes on where it stopped (the alarm calls again). Stops early with the signal.
 */
export async function runJobs(writer: () => Writer, steps: JobSteps, signal: AbortSignal): Promise<void> {
  const { db } = writer();
  for (;;) {
    // A restore has everybody scored at its end, and its rows are not to be looked at before.
    if (signal.aborted || (await isRestoring(db))) return;
    const next = await nextJob(db, steps);
    if (!next) return;
    const { job, step } = next;
    const options = { erases: await step.erases?.(job) };
    await edit(
      writer(),
      null,
      async (path) => {
        // Stopped or started over meanwhile: the next turn looks again.
        const now = await db.jobs.get(job.id);
        if (!now || now.stopped || now.cursor !== job.cursor) return;
        const { cursor, done } = await step(path, now);
        if (cursor === null) path.deleteJob(now.id);
        else path.putJob({ ...now, cursor, done: (now.done ?? 0) + done });
      },
      options,
    );
  }
}

/** True while a job waits: the alarm is needed. */
export const hasJobs = async (db: AssayDb): Promise<boolean> => (await waitingJobs(db)).length > 0;

const waitingJobs = (db: AssayDb): Promise<JobRow[]> => db.jobs.filter(({ stopped }) => !stopped).toArray();

/** What concerns one person goes before a company, a company before everybody: somebody looks at them. */
async function nextJob(db: AssayDb, steps: JobSteps): Promise<{ job: JobRow; step: JobStep } | null> {
  const scope = ({ leadId, companyId, kind }: JobRow) =>
    leadId ? 0 : companyId ? 1 : 2 + KINDS.indexOf(kind);
  const able = (await waitingJobs(db)).flatMap((job) => {
    const step = steps[job.kind];
    return step ? [{ job, step }] : [];
  });
  return able.sort((a, b) => scope(a.job) - scope(b.job))[0] ?? null;
}

/** In the order of haste. A row that cannot be read would stop the scoring of everybody behind it. */
const KINDS: JobRow['kind'][] = ['backfill', 'rescore', 'sweep'];
