import { pause } from '../support/wait.ts';
import { atMost, exactly, type Fault, holds } from './fault.ts';
import { savesOf } from './support/grounds.ts';

const PROFILES = 10;
const TABS = 3;

interface Happened {
  id: string;
  op?: string;
  kind: string;
  at: number;
  clock: string;
}

/** Somebody goes through ten profiles in a second, in several tabs, and saves each. */
export const fastTabs: Fault = {
  id: 'F26',
  name: 'ten people saved in a second from three tabs',
  browsers: ['chromium', 'firefox'],
  async run({ open }) {
    const subject = await open();
    const pages = await Promise.all(Array.from({ length: TABS }, () => subject.page()));
    const saves = savesOf(0, PROFILES);
    // Loads the packaged tables first, as the visit of a profile does.
    await subject.saveAll(savesOf(PROFILES, PROFILES + 1), 1);
    const answers = saves.map(async (save, at) => {
      await pause(at * 100);
      return pages[at % TABS]?.saveAll([save], 1);
    });
    const acknowledged = (await Promise.all(answers)).flatMap((outcome) => outcome?.acknowledged ?? []);
    const happened = (await subject.rows<Happened>('activities')).filter(({ op }) =>
      saves.some((save) => save.op === op),
    );
    const order = (by: (one: Happened) => string | number) =>
      [...happened]
        .sort((a, b) => (by(a) < by(b) ? -1 : 1))
        .map(({ op }) => op)
        .join();
    const tally = await subject.tally(acknowledged);
    const times = happened.map(({ at }) => at);
    return [
      exactly('acknowledged', acknowledged.length, PROFILES),
      atMost('written within, ms', Math.max(...times) - Math.min(...times), 3_000),
      exactly('leads', tally.leads, PROFILES + 1),
      exactly('different clocks', new Set(happened.map(({ clock }) => clock)).size, PROFILES),
      holds('in the order they were saved', order(({ clock }) => clock) === saves.map(({ op }) => op).join()),
      exactly('counters that are wrong', tally.wrongCounters, 0),
    ];
  },
};
