import { browser } from '../../lib/browser.ts';
import { ACTOR, type Context } from '../../lib/store/commands/context.ts';
import { hasJobs, runJobs } from '../../lib/store/jobs.ts';
import { rescoreChunk } from '../../lib/store/rescore.ts';
import { reportOnce } from './report.ts';

export const JOBS_ALARM = 'jobs';

/**
 * Runs waiting jobs, one run at a time. While one waits an alarm is set: it wakes the worker again after a kill
 * (30 s is the shortest period that a packed Chromium extension gets).
 */
export function createJobRunner(context: Context): { start: () => void } {
  let running = false;
  const run = async () => {
    if (running) return;
    running = true;
    try {
      if (!(await hasJobs(context.db))) return;
      await browser.alarms.create(JOBS_ALARM, { periodInMinutes: 0.5 });
      const tables = await context.tables();
      const writer = () => ({ db: context.db, now: context.now(), actor: ACTOR });
      const steps = { rescore: rescoreChunk.bind(null, context.db, tables) };
      await runJobs(writer, steps, AbortSignal.timeout(20_000));
      if (!(await hasJobs(context.db))) await browser.alarms.clear(JOBS_ALARM);
      context.tellTabs();
    } finally {
      running = false;
    }
  };
  return { start: () => void run().catch(reportOnce) };
}
