import { expectedName } from '../../components/error-word.ts';
import { browser } from '../../lib/browser.ts';
import { backfillWhenDue } from '../../lib/store/backfill.ts';
import { ACTOR, type Context } from '../../lib/store/commands/context.ts';
import { jobSteps } from '../../lib/store/job-steps.ts';
import { hasJobs, runJobs } from '../../lib/store/jobs.ts';
import { renewDaily, rescoreAll } from '../../lib/store/renew.ts';
import { sweepWhenDue } from '../../lib/store/sweep.ts';
import { reportOnce } from './report.ts';

export const JOBS_ALARM = 'jobs';
export const RENEWAL_ALARM = 'renewal';
const HOURLY = { periodInMinutes: 60 };

export interface JobRunner {
  start: () => void;
  /** What is due: rows in new shapes, base rates and fits, old rows; also sets the alarm that asks again. */
  renew: () => void;
  /** Scores everybody by the parsers of this version. */
  rescore: () => void;
}

/**
 * Runs waiting jobs, one run at a time. While one waits an alarm is set: it wakes the worker again after a kill
 * (30 s is the shortest period that a packed Chromium extension gets).
 */
export function createJobRunner(context: Context): JobRunner {
  let running = false;
  let again = false;
  const writer = () => ({ db: context.db, now: context.now(), actor: ACTOR });
  const run = async () => {
    // A job that came while the last chunk ended would else wait for the next start of the worker.
    again = true;
    if (running) return;
    running = true;
    try {
      while (again) {
        again = false;
        await runWaiting();
      }
    } finally {
      running = false;
    }
  };
  const runWaiting = async () => {
    if (!(await hasJobs(context.db))) return;
    await browser.alarms.create(JOBS_ALARM, { periodInMinutes: 0.5 });
    const tables = await context.tables();
    await runJobs(writer, jobSteps(context.db, tables), AbortSignal.timeout(20_000));
    if (!(await hasJobs(context.db))) await browser.alarms.clear(JOBS_ALARM);
    context.tellTabs();
  };
  const ask = (when: typeof HOURLY & { delayInMinutes?: number }) =>
    browser.alarms.create(RENEWAL_ALARM, when);
  const renew = async () => {
    // Making it again would put it off for as long as the worker keeps waking.
    if (!(await browser.alarms.get(RENEWAL_ALARM))) await ask(HOURLY);
    const started = [
      await backfillWhenDue(writer()),
      await renewDaily(writer(), context.tables),
      await sweepWhenDue(writer()),
    ];
    if (started.includes(true)) await run();
  };
  return {
    start: () => void run().catch(reportOnce),
    renew: () =>
      void renew().catch(async (error: unknown) => {
        reportOnce(error);
        // An upgrade that was interrupted stands in its own way for a while.
        if (expectedName(error) === 'store-blocked') await ask({ ...HOURLY, delayInMinutes: 0.5 });
      }),
    rescore: () => void rescoreAll(writer()).then(run).catch(reportOnce),
  };
}
