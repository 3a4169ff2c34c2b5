import { type AssayDb, openDb } from '../../../lib/store/db.ts';
import type { Writer } from '../../../lib/store/edit.ts';
import { Integrity } from '../../../lib/store/integrity.ts';
import type { Marker } from '../../../lib/store/marker.ts';

const now = () => Date.now();

/**
 * A store in a plain page as the background keeps it, with marker and journal: what it writes is what users wait for.
 * `prepare` puts something there before it is opened; without, it is empty.
 */
export async function storeOfWorker(
  prepare?: () => Promise<void>,
): Promise<{ db: AssayDb; writer: () => Writer }> {
  const db = openDb({ now });
  await db.delete();
  await prepare?.();
  await db.open();
  const writer = () => ({ db, now: now(), actor: 'local' });
  let marker: Marker | null = null;
  const integrity = new Integrity({
    db,
    writer,
    root: () => navigator.storage.getDirectory(),
    marker: {
      read: async () => marker,
      write: async (next) => {
        marker = next;
      },
    },
    now,
    forget: async () => undefined,
    alive: async () => undefined,
    schedule: () => undefined,
    onRestored: () => undefined,
    report: (error) => {
      throw error;
    },
  });
  await integrity.guard.check();
  return { db, writer };
}
