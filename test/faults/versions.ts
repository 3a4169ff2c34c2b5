import { dumpOf } from '../support/old-store.ts';
import { pause, until } from '../support/wait.ts';
import { atMost, exactly, type Fault, holds } from './fault.ts';
import { type Subject, savesOf } from './support/grounds.ts';
import { isBackfilled } from './support/jobs.ts';
import { textOf } from './support/pages.ts';

/** A build that is older than the data refuses, says why, and changes nothing. */
export const newerData: Fault = {
  id: 'F14',
  name: 'older build on newer data',
  browsers: ['chromium', 'firefox'],
  async run({ open }) {
    const subject = await open();
    await subject.saveAll(savesOf(0, 5), 1);
    await subject.run('makeNewer()');
    const before = await subject.run<string>('shape()');
    const answer = await subject.send('about.set', { keep: false });
    const { refused } = await subject.saveAll(savesOf(5, 6), 1);
    const popup = await textOf(subject, 'popup.html', /update/i);
    const workspace = await textOf(subject, 'workspace.html', /update/i);
    return [
      exactly('a command answers', answer.ok ? 'ok' : answer.error.name, 'newer-data'),
      exactly('a save answers', refused.join(), 'newer-data'),
      holds('the popup says to update', popup),
      holds('the workspace says to update', workspace),
      holds('nothing is changed', (await subject.run<string>('shape()')) === before),
    ];
  },
};

/** Milliseconds in which somebody has to be told. */
const PATIENCE = 15_000;

/** An old page keeps its connection while a newer build wants to upgrade: it says so instead of waiting for ever. */
export const blockedUpgrade: Fault = {
  id: 'F13',
  name: 'upgrade blocked by an old page',
  browsers: ['chromium', 'firefox'],
  async run({ open }) {
    const subject = await open();
    await subject.run(`goBackTo(${JSON.stringify(dumpOf(2))}, 50)`);
    const running = await answerOf(subject);
    await subject.browser.killBackground();
    const starting = await answerOf(subject);
    const popup = await textOf(subject, 'popup.html', /keeps it open/);
    await subject.run('letGo()');
    const after = await subject.send('about.set', { keep: false });
    // What was due at the start of the worker is asked for again, nobody has to come back for it.
    await until(() => isBackfilled(subject), 'all rows were looked through', 90_000);
    return [
      ...[running, starting].flatMap(({ ms, name }, at) => [
        exactly(`a worker that ${at === 0 ? 'runs' : 'starts'} answers`, name, 'store-blocked'),
        atMost('answered within, ms', ms, PATIENCE - 1),
      ]),
      holds('the popup says so', popup),
      holds('goes on once the page is gone', after.ok),
    ];
  },
};

/** By name, and how long it took. */
async function answerOf(subject: Subject): Promise<{ name: string; ms: number }> {
  const began = Date.now();
  const answer = await Promise.race([
    subject.send('about.set', { keep: false }),
    pause(PATIENCE).then(() => null),
  ]);
  const name = answer === null ? 'nothing' : answer.ok ? 'ok' : answer.error.name;
  return { name, ms: Date.now() - began };
}
