import { pause } from '../support/wait.ts';
import type { Outcome } from './client/index.ts';
import { atLeast, exactly, type Fault, type Figure, holds } from './fault.ts';
import { type Grounds, type Subject, savesOf } from './support/grounds.ts';

const SAVES = 1_000;
const KILLS = { chromium: 30, firefox: 10 };
/** So many saves are under way together. */
const LANES = 8;
const BATCH = { chromium: Math.floor(SAVES / (KILLS.chromium + 3)), firefox: SAVES / KILLS.firefox };

/**
 * Saves go on while the worker is ended again and again. Chromium ends it on demand, at moments that hit every part of
 * a save; Firefox by its own idle time, cut to two seconds, with pauses between the batches.
 */
export const workerKills: Fault = {
  id: 'F1',
  name: 'worker ended in the middle of saves',
  browsers: ['chromium', 'firefox'],
  async run(grounds) {
    const subject = await grounds.open({ preferences: { 'extensions.background.idle.timeout': 2_000 } });
    const ends = await subject.browser.countEnds();
    const outcome =
      grounds.name === 'chromium' ? await underKills(subject, grounds) : await withIdle(subject, ends);
    // An end in the middle of counting would cost nothing but time.
    const ended = await ends();
    const tally = await subject.tally(outcome.acknowledged);
    return [
      atLeast('worker ended', ended, KILLS[grounds.name]),
      atLeast('saves acknowledged', outcome.acknowledged.length, SAVES),
      { what: 'messages sent again', value: outcome.repeats, target: '', good: true },
      { what: 'pressed again', value: outcome.pressedAgain, target: '', good: true },
      exactly('operations stored', tally.saves, SAVES),
      ...agreement(tally, SAVES),
    ];
  },
};

/** Every save is stored once, and everything about it agrees. */
export const agreement = (tally: Awaited<ReturnType<Subject['tally']>>, saves: number): Figure[] => [
  exactly('acknowledged and missing', tally.missing, 0),
  exactly('leads', tally.leads, saves),
  exactly('captures', tally.captured, saves),
  holds('no person twice', tally.people === tally.leads),
  exactly('half-written', tally.halves, 0),
  exactly('counters that are wrong', tally.wrongCounters, 0),
];

const joined = (outcomes: readonly Outcome[]): Outcome => ({
  acknowledged: outcomes.flatMap(({ acknowledged }) => acknowledged),
  refused: outcomes.flatMap(({ refused }) => refused),
  pressedAgain: outcomes.reduce((sum, { pressedAgain }) => sum + pressedAgain, 0),
  repeats: outcomes.reduce((sum, { repeats }) => sum + repeats, 0),
});

async function underKills({ saveAll, browser }: Subject, { say }: Grounds): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (let from = 0; from < SAVES; from += BATCH.chromium) {
    const saving = saveAll(savesOf(from, Math.min(SAVES, from + BATCH.chromium)), LANES, 20);
    // Anywhere from the first message to well into the batch.
    await pause(Math.random() * 400);
    await browser.killBackground();
    outcomes.push(await saving);
    say(`${from + BATCH.chromium} saves`);
  }
  return joined(outcomes);
}

async function withIdle({ saveAll }: Subject, ends: () => Promise<number>): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (let from = 0; from < SAVES; from += BATCH.firefox) {
    const before = await ends();
    outcomes.push(await saveAll(savesOf(from, from + BATCH.firefox), 2, 20));
    for (let waited = 0; waited < 8_000 && (await ends()) === before; waited += 50) await pause(50);
  }
  return joined(outcomes);
}
