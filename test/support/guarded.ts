import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openDb } from '../../lib/store/db.ts';
import { Integrity } from '../../lib/store/integrity.ts';
import type { Marker } from '../../lib/store/marker.ts';
import { memoryFiles } from './files.ts';
import { NOON, type testStore } from './store.ts';

/** The second account of a store; `storage` is where the marker lies, as text. */
export function integrityOver(
  { db, time, writer }: ReturnType<typeof testStore>,
  files: ReturnType<typeof memoryFiles>,
  storage: { marker: string | null },
  schedule: () => void = () => undefined,
  alive: () => Promise<unknown> = async () => undefined,
  report: (error: unknown) => void = () => undefined,
): Integrity {
  return new Integrity({
    db,
    writer,
    root: files.root,
    marker: {
      read: async () => (storage.marker ? (JSON.parse(storage.marker) as Marker) : null),
      write: async (marker) => {
        files.watch.disk('write', 'marker');
        storage.marker = JSON.stringify(marker);
      },
    },
    now: () => time.now,
    alive,
    forget: async () => undefined,
    schedule,
    onRestored: () => undefined,
    report,
    ranges: IDBKeyRange,
  });
}

/** What outlives a worker, and what damage to IndexedDB leaves: files and marker. */
export function machine() {
  const time = { now: NOON };
  const files = memoryFiles();
  const storage: { marker: string | null } = { marker: null };
  const reported: unknown[] = [];
  const watch: { alive: () => Promise<unknown> } = { alive: async () => undefined };
  let indexedDB = new IDBFactory();
  /** A worker over it, as it starts. */
  const start = () => {
    const wanted = { soon: false };
    const db = openDb({ now: () => time.now, indexedDB, IDBKeyRange });
    const store = { db, time, writer: () => ({ db, now: time.now, actor: 'local' }) };
    const schedule = () => {
      wanted.soon = true;
    };
    const integrity = integrityOver(
      store,
      files,
      storage,
      schedule,
      () => watch.alive(),
      (error) => reported.push(error),
    );
    return { ...store, integrity, wanted };
  };
  return {
    time,
    files,
    storage,
    /** `alive` is called wherever long work gives a sign of life. */
    watch,
    /** Errors that stopped nothing. */
    reported,
    start,
    /** The browser finds its files damaged and begins anew, without an error. */
    loseDatabase: () => {
      indexedDB = new IDBFactory();
    },
  };
}
