import { pause } from '../support/wait.ts';
import { exactly, type Fault } from './fault.ts';
import { type Grounds, type Subject, savesOf } from './support/grounds.ts';
import { killBrowser } from './support/processes.ts';
import { agreement } from './worker-kills.ts';

const KILLS = 10;
/** More saves than a browser lives to see. */
const ROUND = 400;
const LANES = 8;

/** The whole browser is ended by force while saves go on, ten times over the same profile. */
export const browserKills: Fault = {
  id: 'F4',
  name: 'browser ended by force during saves',
  browsers: ['chromium', 'firefox'],
  async run(grounds) {
    const acknowledged: string[] = [];
    let killed = 0;
    for (let round = 0; round < KILLS; round++) {
      const subject = await grounds.open();
      acknowledged.push(...(await savedUntilKilled(grounds, subject, round)));
      killed++;
      grounds.say(`${killed} kills, ${acknowledged.length} acknowledged`);
    }
    const subject = await grounds.open();
    const tally = await subject.tally(acknowledged);
    // What was written but not acknowledged may be there too: whole, or not at all.
    return [
      exactly('browser ended', killed, KILLS),
      { what: 'acknowledged', value: acknowledged.length, target: '≥ 100', good: acknowledged.length >= 100 },
      ...agreement(tally, tally.saves),
    ];
  },
};

/** Ids of the saves that were acknowledged before the end. */
async function savedUntilKilled(grounds: Grounds, subject: Subject, round: number): Promise<string[]> {
  const acknowledged: string[] = [];
  const waiting = savesOf(round * ROUND, (round + 1) * ROUND);
  let dead = false;
  const lane = async () => {
    for (let save = waiting.shift(); save && !dead; save = waiting.shift()) {
      // Asked one by one from out here: the page that keeps the answers dies with the browser.
      const outcome = await subject.saveAll([save], 1).catch(() => null);
      if (outcome) acknowledged.push(...outcome.acknowledged);
    }
  };
  const lanes = Array.from({ length: LANES }, lane);
  while (acknowledged.length < 5) await pause(20);
  await pause(Math.random() * 700);
  dead = true;
  await killBrowser(grounds.profile, subject.browser);
  await Promise.all(lanes);
  return acknowledged;
}
