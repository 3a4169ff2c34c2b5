import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { DB_NAME, openDb, SCHEMA_VERSION } from '../../../lib/store/db.ts';
import type { DumpRow } from '../../../lib/store/dump.ts';
import { folderIn } from '../../../lib/store/folder.ts';
import { readDump } from '../../../lib/store/read-dump.ts';
import { listSnapshots, textOf } from '../../../lib/store/snapshots.ts';
import { snapshotOlder } from '../../../lib/store/upgrade/snapshot.ts';
import { memoryFiles } from '../../support/files.ts';
import { dumpOf, oldStore } from '../../support/old-store.ts';
import { NOON } from '../../support/store.ts';
import { pause, until } from '../../support/wait.ts';

/** A start of the worker over this IndexedDB. */
function start(factory: IDBFactory, fails = false) {
  const files = memoryFiles();
  const folder = folderIn(files.root, 'snapshots');
  const reports: unknown[] = [];
  if (fails)
    files.watch.disk = () => {
      throw new Error('full');
    };
  const db = openDb({
    now: () => NOON,
    indexedDB: factory,
    IDBKeyRange,
    before: () =>
      snapshotOlder({
        factory,
        folder,
        now: NOON,
        alive: async () => undefined,
        ranges: IDBKeyRange,
        report: (error) => reports.push(error),
      }),
  });
  return { db, folder, reports };
}

const OLDER = Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => dumpOf(index + 1));

it.each(OLDER)(
  'a store of schema $schema is kept as it was, before its first query upgrades it',
  async (dump) => {
    const { db, folder } = start(await oldStore(dump));
    expect(await db.leads.count()).toBe(dump.rows.leads?.length);
    expect(db.verno).toBe(SCHEMA_VERSION);
    const [snapshot, ...others] = await listSnapshots(folder);
    expect(others).toEqual([]);
    expect(snapshot).toMatchObject({ occasion: 'upgrade', leads: dump.rows.leads?.length, generation: null });
    const { header, rows } = await readDump(textOf(folder, snapshot?.name ?? ''));
    expect(header.schema).toBe(dump.schema);
    const kept: DumpRow[] = [];
    for await (const batch of rows) kept.push(...batch);
    for (const [table, stored] of Object.entries(dump.rows)) {
      const texts = kept.filter((row) => row.table === table).map(({ row }) => JSON.stringify(row));
      expect(texts.sort(), table).toEqual(stored.map((row) => JSON.stringify(row)).sort());
    }
  },
);

it('a new store and one of today are opened without', async () => {
  const factory = new IDBFactory();
  const first = start(factory);
  await first.db.open();
  first.db.close();
  const second = start(factory);
  expect(await second.db.leads.count()).toBe(0);
  for (const { folder } of [first, second]) expect(await listSnapshots(folder)).toEqual([]);
});

it('a disk that takes none holds up nobody: versions only add', async () => {
  const dump = dumpOf(1);
  const { db, folder, reports } = start(await oldStore(dump), true);
  const counts = await Promise.all([db.leads.count(), db.leads.count()]);
  expect(counts).toEqual([dump.rows.leads?.length, dump.rows.leads?.length]);
  expect(await listSnapshots(folder)).toEqual([]);
  expect(reports).toHaveLength(1);
});

it('an upgrade of another page that is blocked: is told, and the copy is taken when it opens', async () => {
  const factory = await oldStore(dumpOf(2));
  const held = await new Promise<IDBDatabase>((resolve) => {
    const request = factory.open(DB_NAME);
    request.onsuccess = () => resolve(request.result);
  });
  // A page of this build asked first, and is gone before its turn comes.
  const upgrade = factory.open(DB_NAME, SCHEMA_VERSION * 10);
  upgrade.onupgradeneeded = () => upgrade.transaction?.abort();
  const { db, folder } = start(factory);
  await expect(db.leads.count()).rejects.toMatchObject({ inner: { name: 'store-blocked' } });
  // Whoever asks again waits for nothing.
  await expect(Promise.race([db.leads.count(), pause(1_000)])).rejects.toMatchObject({
    inner: { name: 'store-blocked' },
  });
  held.close();
  expect(await until(() => db.leads.count(), 'the store is open')).toBe(dumpOf(2).rows.leads?.length);
  expect(await listSnapshots(folder)).toMatchObject([{ occasion: 'upgrade' }]);
}, 20_000);
