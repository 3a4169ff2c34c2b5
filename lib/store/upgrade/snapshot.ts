import { DB_NAME } from '../db.ts';
import type { Folder } from '../folder.ts';
import { type Snapshot, takeSnapshot } from '../snapshots.ts';
import { isOlder, VERSION } from './is-older.ts';

export interface SnapshotOlderOptions {
  factory: IDBFactory;
  folder: Folder;
  /** Milliseconds UTC. */
  now: number;
  alive: () => Promise<unknown>;
  ranges?: typeof IDBKeyRange;
}

/**
 * Takes a snapshot of an older store as it is, before Dexie opens it; null where there is none. The journal goes on from
 * an earlier one: that holds the same, should this store be damaged already.
 */
export async function snapshotOlder({ factory, ...options }: SnapshotOlderOptions): Promise<Snapshot | null> {
  if (!(await isOlder(factory))) return null;
  const idb = await openAsItIs(factory);
  try {
    return idb.version < VERSION
      ? await takeSnapshot({ ...options, idb, occasion: 'upgrade', generation: null })
      : null;
  } finally {
    idb.close();
  }
}

/** Opens without a version, which upgrades nothing; a store that vanished meanwhile is not made anew. */
function openAsItIs(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(DB_NAME);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
