import { exactly, type Fault } from './fault.ts';
import { savesOf } from './support/grounds.ts';

const EACH = 500;

/** Two pages save the same person five hundred times each, all at once. */
export const twoTabs: Fault = {
  id: 'F11',
  name: 'two tabs save one person',
  browsers: ['chromium', 'firefox'],
  async run({ open }) {
    const subject = await open();
    const saves = savesOf(0, 2 * EACH).map(({ op }) => ({ op, person: 7 }));
    const [first, second] = await Promise.all(
      [saves.slice(0, EACH), saves.slice(EACH)].map(async (half) => {
        const page = await subject.page();
        return page.saveAll(half, 16);
      }),
    );
    const acknowledged = [first, second].flatMap((outcome) => outcome?.acknowledged ?? []);
    const refused = [first, second].flatMap((outcome) => outcome?.refused ?? []);
    const tally = await subject.tally(acknowledged);
    return [
      exactly('errors', refused.length, 0),
      exactly('acknowledged', acknowledged.length, 2 * EACH),
      exactly('acknowledged and missing', tally.missing, 0),
      exactly('leads', tally.leads, 1),
      exactly('captures', tally.captured, 2 * EACH),
      exactly('different operations on them', tally.captureOps, 2 * EACH),
      exactly('counters that are wrong', tally.wrongCounters, 0),
    ];
  },
};
