import type { Handler } from '../../messages/router.ts';
import { stopJob } from '../stop-job.ts';
import { type Context, operationOf, writerOf } from './context.ts';

export const cancel =
  (context: Context): Handler<'job.cancel'> =>
  ({ jobId }, request) =>
    stopJob(writerOf(context), operationOf('job.cancel', request), { jobId, stopped: true });

export const resume =
  (context: Context): Handler<'job.resume'> =>
  async ({ jobId }, request) => {
    const write = operationOf('job.resume', request);
    const answer = await stopJob(writerOf(context), write, { jobId, stopped: false });
    context.startJobs();
    return answer;
  };
