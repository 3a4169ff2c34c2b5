import { notices } from '../../lib/browser.notices.ts';
import { browser } from '../../lib/browser.ts';
import { ACTOR } from '../../lib/store/commands/context.ts';
import type { AssayDb } from '../../lib/store/db.ts';
import { folderIn } from '../../lib/store/folder.ts';
import { Integrity, SNAPSHOTS } from '../../lib/store/integrity.ts';
import type { Marker } from '../../lib/store/marker.ts';
import { snapshotOlder } from '../../lib/store/upgrade/snapshot.ts';
import { reportOnce } from './report.ts';

/** Asks every hour whether a snapshot is due. */
export const SNAPSHOT_ALARM = 'snapshots';
/** Asks soon: after an erasure, or for the rest of a restore. The shortest a packed extension gets (traps). */
export const SNAPSHOT_SOON_ALARM = 'snapshots-soon';

const MARKER = 'marker';
/** Under the 30 s after which an idle worker is ended; calls of the extension API count as work. */
const SIGN_OF_LIFE = 10_000;

const root = () => navigator.storage.getDirectory();

/** Tells the browser now and then that the worker is at work. */
function signOfLife(): () => Promise<void> {
  let last = 0;
  return async () => {
    if (Date.now() - last < SIGN_OF_LIFE) return;
    last = Date.now();
    await browser.runtime.getPlatformInfo();
  };
}

/** Everything that the browser keeps for us beside the store, but the marker. */
async function forget(): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(keys.filter((key) => key !== MARKER));
  await browser.storage.session.clear();
  // Given for reminders that there are none of any more.
  await notices.giveBack().catch(reportOnce);
}

/** A store that an older Assay left is kept as it is, before it is upgraded. */
export const keepOlder = (now: number): Promise<unknown> =>
  snapshotOlder({
    factory: indexedDB,
    folder: folderIn(root, SNAPSHOTS),
    now,
    alive: signOfLife(),
    report: reportOnce,
  });

/** Ties the second account of the store to the real browser. */
export function createIntegrity(db: AssayDb, onRestored: () => void): Integrity {
  const now = () => Date.now();
  return new Integrity({
    db,
    writer: () => ({ db, now: now(), actor: ACTOR }),
    root,
    marker: {
      read: async () => {
        const { [MARKER]: marker } = await browser.storage.local.get(MARKER);
        return (marker as Marker | undefined) ?? null;
      },
      write: (marker) => browser.storage.local.set({ [MARKER]: marker }),
    },
    now,
    alive: signOfLife(),
    forget,
    schedule: () =>
      void browser.alarms.create(SNAPSHOT_SOON_ALARM, { delayInMinutes: 0.5, periodInMinutes: 0.5 }),
    onRestored,
    report: reportOnce,
  });
}

/** Does what is due, and asks again as long as something is left. */
export async function runSnapshots(integrity: Integrity): Promise<void> {
  // Making it again would put it off for as long as the worker keeps waking; alarms may vanish (traps).
  if (!(await browser.alarms.get(SNAPSHOT_ALARM)))
    await browser.alarms.create(SNAPSHOT_ALARM, { periodInMinutes: 60 });
  await integrity.runDue();
  if (await integrity.isSettled()) await browser.alarms.clear(SNAPSHOT_SOON_ALARM);
}

const COUNTED = 'leads-counted';

/** The rows themselves are counted once per start of the browser: linear, and damage comes with a crash. */
export async function checkRowsOnce(integrity: Integrity): Promise<void> {
  const { [COUNTED]: counted } = await browser.storage.session.get(COUNTED);
  if (counted) return;
  await integrity.guard.checkRows();
  await browser.storage.session.set({ [COUNTED]: true });
}
