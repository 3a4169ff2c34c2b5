import { pause } from '../support/wait.ts';
import { exactly, type Fault } from './fault.ts';
import { everybodyScored, jobsDone, manyLeads, startRescore } from './support/jobs.ts';
import { signalAll } from './support/processes.ts';

const LEADS = 4_000;
const ASLEEP_MS = 10_000;

/** The computer sleeps while a job is under way: every process of the browser stands still. */
export const sleep: Fault = {
  id: 'F27',
  name: 'computer asleep during a job',
  browsers: ['chromium', 'firefox'],
  async run({ open, profile, full }) {
    const subject = await open();
    await manyLeads(subject, LEADS);
    await startRescore(subject);
    signalAll(profile, 'SIGSTOP');
    await pause(full ? 6 * ASLEEP_MS : ASLEEP_MS);
    signalAll(profile, 'SIGCONT');
    await jobsDone(subject, 120_000);
    return [
      exactly('jobs left', (await subject.rows('jobs')).length, 0),
      await everybodyScored(subject, LEADS),
      exactly('counters that are wrong', (await subject.tally()).wrongCounters, 0),
    ];
  },
};
