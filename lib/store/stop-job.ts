import { ExpectedError } from '../errors.ts';
import { edit, type Operation, type Writer } from './edit.ts';

/** Stops a job before its next chunk, or has it go on from there. */
export function stopJob(
  writer: Writer,
  operation: Operation,
  { jobId, stopped }: { jobId: string; stopped: boolean },
): Promise<null> {
  return edit(writer, operation, async (path) => {
    const job = await writer.db.jobs.get(jobId);
    if (!job) throw new ExpectedError('not-found');
    path.putJob({ ...job, stopped });
    return null;
  });
}
