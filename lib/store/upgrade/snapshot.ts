import { ExpectedError } from '../../errors.ts';
import { DB_NAME } from '../db.ts';
import type { Folder } from '../folder.ts';
import { openTold } from '../opening.ts';
import { type Snapshot, takeSnapshot } from '../snapshots.ts';
import { isOlder, VERSION } from './is-older.ts';

export interface SnapshotOlderOptions {
  factory: IDBFactory;
  folder: Folder;
  /** Milliseconds UTC. */
  now: number;
  alive: () => Promise<unknown>;
  /** Told why there is none where it failed: the upgrade goes on without, because versions only add. */
  report: (error: unknown) => void;
  ranges?: typeof IDBKeyRange;
}

/**
 * Takes a snapshot of an older store as it is, before Dexie opens it; null where there is none. The journal goes on from
 * an earlier one: that holds the same, should this store be damaged already.
 */
export async function snapshotOlder(options: SnapshotOlderOptions): Promise<Snapshot | null> {
  try {
    return (await isOlder(options.factory)) ? await snapshotAsItIs(options) : null;
  } catch (error) {
    if (error instanceof ExpectedError && error.name === 'store-blocked') throw error;
    options.report(error);
    return null;
  }
}

async function snapshotAsItIs({ factory, ...options }: SnapshotOlderOptions): Promise<Snapshot | null> {
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
    const request = openTold(factory, DB_NAME, undefined, () => undefined);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = ({ target }) => reject((target as IDBOpenDBRequest).error);
  });
}
