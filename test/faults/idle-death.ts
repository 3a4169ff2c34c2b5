import { atLeast, exactly, type Fault } from './fault.ts';
import { everybodyScored, jobsDone, manyLeads, startRescore } from './support/jobs.ts';

/** A job longer than an idle worker lives: Chromium's 30 s, and Firefox's cut to two. */
const LEADS = { chromium: 20_000, firefox: 12_000 };

/**
 * Nobody but the alarm wakes the worker while a job is under way. Firefox ends it again and again, because writing is
 * no sign of life; Chromium's alarm is quicker than its end as a rule.
 */
export const idleDeath: Fault = {
  id: 'F2',
  name: 'idle worker ended during a long job',
  browsers: ['chromium', 'firefox'],
  async run({ open, name, full }) {
    const subject = await open({ preferences: { 'extensions.background.idle.timeout': 2_000 } });
    const count = full ? 100_000 : LEADS[name];
    await manyLeads(subject, count);
    const ends = await subject.browser.countEnds();
    await startRescore(subject);
    await jobsDone(subject, full ? 900_000 : 240_000);
    return [
      atLeast('worker ended meanwhile', await ends(), name === 'firefox' ? 1 : 0),
      exactly('jobs left', (await subject.rows('jobs')).length, 0),
      await everybodyScored(subject, count),
      exactly('counters that are wrong', (await subject.tally()).wrongCounters, 0),
    ];
  },
};
