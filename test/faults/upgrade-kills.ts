import type { Times } from '../bench/client/upgrade.ts';
import { onPlainPage } from '../bench/plain-page.ts';
import { dumpOf } from '../support/old-store.ts';
import { pause, until } from '../support/wait.ts';
import type { LeadShapes } from './client/stores.ts';
import { atMost, exactly, type Fault, type Figure, holds } from './fault.ts';
import type { Subject } from './support/grounds.ts';
import { isBackfilled, jobsDone } from './support/jobs.ts';

const KILLS = 3;

/** The store of the first schema is brought to today's while the worker is ended three times. */
export const upgradeKills: Fault = {
  id: 'F12',
  name: 'worker ended during an upgrade',
  browsers: ['chromium'],
  async run({ open, full, say }) {
    const subject = await open();
    const count = full ? 100_000 : 20_000;
    // The worker works for twenty seconds, and an alarm wakes it for the next.
    const patience = full ? 1_200_000 : 300_000;
    await subject.run(`goBackTo(${JSON.stringify(dumpOf(1))}, ${count})`);
    const ends = await subject.browser.countEnds();
    await subject.run('letGo()');
    for (let kill = 1; kill <= KILLS; kill++) {
      await pause(1_000 + Math.random() * 3_000);
      await subject.browser.killBackground();
      say(`${kill} kills`);
      void wake(subject);
    }
    const answer = await until(() => wake(subject), 'the store opens', patience);
    say('the store is open');
    await until(() => isBackfilled(subject), 'all rows were looked through', patience);
    await jobsDone(subject, patience);
    const { leads, shapes, nameless } = await subject.run<LeadShapes>('leadShapes()');
    return [
      exactly('worker ended', await ends(), KILLS),
      holds('the store opens', answer),
      exactly('leads', leads, count),
      exactly('in one shape', shapes, 1),
      exactly('without a name', nameless, 0),
      exactly('in quarantine', await subject.count('quarantine'), 0),
      exactly('counters that are wrong', (await subject.tally()).wrongCounters, 0),
      ...(full ? await chunks(count) : []),
    ];
  },
};

/** How long the longest chunk keeps others from writing, against a bare one of the same rows. */
const chunks = (count: number): Promise<Figure[]> =>
  onPlainPage('test/bench/client/upgrade.ts', async (run) => {
    const { ours, bare, left } = (await run(`timeUpgrade(${JSON.stringify(dumpOf(1))}, ${count})`)) as {
      ours: Times;
      bare: Times;
      left: number;
    };
    return [
      exactly('rows in the old shape', left, 0),
      atMost('longest chunk against a bare bulkPut', round(ours.longest / bare.longest), 2),
      atMost('middle chunk against a bare bulkPut', round(ours.middle / bare.middle), 2),
    ];
  });

const round = (ratio: number) => Math.round(ratio * 100) / 100;

const wake = async ({ send }: Subject): Promise<boolean> => (await send('about.set', { keep: false })).ok;
