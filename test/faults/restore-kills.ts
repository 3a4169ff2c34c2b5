import { pause } from '../support/wait.ts';
import { filled, restoreDone, SAVED, startRestore, stateOf } from './corruption.ts';
import { atLeast, exactly, type Fault, holds } from './fault.ts';
import { CHROMIUM_DAMAGE } from './support/damage.ts';

const KILLS = 6;
const COPIES = 5_000;

/** The worker is ended again and again while a lost store is brought back. */
export const restoreKills: Fault = {
  id: 'F25',
  name: 'restore interrupted',
  browsers: ['chromium'],
  async run(grounds) {
    const acknowledged = await filled(grounds, COPIES);
    CHROMIUM_DAMAGE['MANIFEST truncated']?.(grounds.profile);
    const subject = await grounds.open({ agreed: false });
    const before = (await stateOf(subject))?.loss?.missing ?? 0;
    const ends = await subject.browser.countEnds();
    await startRestore(subject);
    for (let kill = 0; kill < KILLS; kill++) {
      await pause(200 + Math.random() * 600);
      await subject.browser.killBackground();
      // Asking wakes it, and it goes on where it was.
      await stateOf(subject);
    }
    const ended = await ends();
    await restoreDone(subject);
    const tally = await subject.tally(acknowledged);
    return [
      atLeast('leads missing before', before, SAVED),
      atLeast('worker ended', ended, KILLS - 1),
      exactly('acknowledged and missing', tally.missing, 0),
      exactly('leads', tally.leads, SAVED + COPIES),
      exactly('half-written', tally.halves, 0),
      exactly('counters that are wrong', tally.wrongCounters, 0),
      holds('no loss is said any more', (await stateOf(subject))?.loss === null),
    ];
  },
};
