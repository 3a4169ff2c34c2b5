import { type AssayDb, firstRows, type StoreName } from './db.ts';
import { edit, type Operation, type Writer } from './edit.ts';
import { leadRows } from './lead-rows.ts';

/**
 * Empties every table and begins a store of another name, in one transaction: it happens whole or not at all. What lies
 * outside IndexedDB goes afterwards; until then `isWiping` says so, also to the next worker.
 */
export async function wipeRows(writer: Writer, operation: Operation): Promise<null> {
  const { db } = writer;
  await db.open();
  const { spaceId, deviceId } = db;
  try {
    return await edit(
      writer,
      operation,
      async (path) => {
        for (const { name } of db.tables) path.changes.clear(name as StoreName);
        const rows = firstRows(path.now);
        for (const row of [...rows, { key: 'wiping' as const, value: String(path.now) }])
          path.changes.put('meta', row);
        const named = (key: string) => rows.find((row) => row.key === key)?.value ?? '';
        db.spaceId = named('space');
        db.deviceId = named('device');
        path.leadsChange = true;
        return null;
      },
      // The journal is about to go: it is not told.
      { erases: Math.max(1, await leadRows(db)), replays: true },
    );
  } catch (error) {
    Object.assign(db, { spaceId, deviceId });
    throw error;
  }
}

/** Everything was deleted from IndexedDB, and not yet from everywhere else. */
export const isWiping = async (db: AssayDb): Promise<boolean> => (await db.meta.get('wiping')) !== undefined;

/** Everything is gone from everywhere. */
export const wiped = (writer: Writer): Promise<void> =>
  edit(writer, null, async (path) => path.changes.delete('meta', 'wiping'));
