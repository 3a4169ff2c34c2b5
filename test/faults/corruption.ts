import { settled, until } from '../support/wait.ts';
import { exactly, type Fault, type Figure, holds } from './fault.ts';
import { CHROMIUM_DAMAGE, type Damage, FIREFOX_DAMAGE, loseMarker } from './support/damage.ts';
import { type Grounds, type Subject, savesOf } from './support/grounds.ts';

/** Saved before the snapshot, and between it and the damage: those are in the journal alone. */
const BEFORE = 30;
const AFTER = 10;
export const SAVED = BEFORE + AFTER;

const damaged = (id: Fault['id'], kind: string, damage: Damage, browser: Grounds['name']): Fault => ({
  id,
  name: `storage damaged: ${kind}`,
  browsers: [browser],
  run: (grounds) => afterDamage(grounds, damage),
});

/** Files of the store damaged while the browser is closed. */
export const corruptions: readonly Fault[] = [
  ...Object.entries(CHROMIUM_DAMAGE).map(([kind, damage]) => damaged('F5', kind, damage, 'chromium')),
  ...Object.entries(FIREFOX_DAMAGE).map(([kind, damage]) => damaged('F7', kind, damage, 'firefox')),
  damaged('F6', 'marker lost', loseMarker, 'chromium'),
];

async function afterDamage(grounds: Grounds, damage: Damage): Promise<Figure[]> {
  const acknowledged = await filled(grounds);
  damage(grounds.profile);
  const subject = await grounds.open({ agreed: false });
  const { loss } = await until(() => stateOf(subject), 'the worker says how the store is');
  const found = await subject.tally(acknowledged).catch(() => null);
  const gone = !found || found.missing > 0;
  const figures = [
    { what: 'leads gone', value: found ? found.missing : 'all', target: '', good: true },
    exactly('the worker knows', loss ? 'loss' : 'no loss', gone ? 'loss' : 'no loss'),
    exactly('the popup shows', await shownBy(subject, 'popup.html'), gone ? 'loss' : 'leads'),
    exactly('the workspace shows', await shownBy(subject, 'workspace.html'), gone ? 'loss' : 'leads'),
  ];
  if (gone) {
    await startRestore(subject);
    await restoreDone(subject);
  }
  const tally = await subject.tally(acknowledged);
  return [
    ...figures,
    exactly('acknowledged and missing at the end', tally.missing, 0),
    exactly('leads', tally.leads, SAVED),
    exactly('half-written', tally.halves, 0),
    exactly('counters that are wrong', tally.wrongCounters, 0),
    holds('no loss is said any more', (await stateOf(subject))?.loss === null),
  ];
}

/** A profile with leads in a snapshot and in the journal; ids of the acknowledged saves. */
export async function filled({ open }: Grounds, copies = 0): Promise<string[]> {
  const first = await open();
  const before = await first.saveAll(savesOf(0, BEFORE), 4);
  if (copies > 0) await first.run(`addCopies(${copies})`);
  // Moves what is in LevelDB's log into its tables.
  await first.run('addBallast()');
  await first.browser.close();
  const second = await open();
  const taken = await second.send('snapshot.take', {});
  if (!taken.ok) throw new Error(`No snapshot: ${taken.error.message}`);
  const after = await second.saveAll(savesOf(BEFORE, BEFORE + AFTER), 4);
  await second.browser.close();
  return [...before.acknowledged, ...after.acknowledged];
}

export async function stateOf({ send }: Subject) {
  const state = await send('integrity.state', {});
  return state.ok ? state.value : null;
}

/** What one of our pages shows: that leads are missing, leads, or a sentence about what is wrong. */
export async function shownBy({ browser }: Subject, path: string): Promise<string> {
  const tab = await browser.openExtension(path);
  try {
    // What stands there while the worker is asked does not count.
    return await settled(
      () =>
        tab.evaluate(() => {
          if (document.querySelector('[data-action="open-restore"], [data-action="restore-start"]'))
            return 'loss';
          if (document.querySelector('[data-lead-id], [data-action="show-stage"], nav')) return 'leads';
          return document.querySelector('.failure p') ? 'sentence' : null;
        }),
      `${path} shows something`,
      1_500,
    );
  } finally {
    await tab.close();
  }
}

/** Begins to bring the newest snapshot back, with its journal. */
export async function startRestore(subject: Subject): Promise<void> {
  const list = await subject.send('snapshot.list', {});
  const newest = list.ok ? list.value.find(({ newest: isNewest }) => isNewest) : undefined;
  if (!newest) throw new Error('There is no snapshot');
  const started = await subject.send('restore.start', { name: newest.name });
  if (!started.ok) throw new Error(`No restore: ${started.error.message}`);
}

/** Asking also wakes a worker that was ended. */
export const restoreDone = (subject: Subject): Promise<boolean> =>
  until(async () => (await stateOf(subject))?.restore?.running === false, 'the restore is done', 120_000);
