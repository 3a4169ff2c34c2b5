import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { DB_NAME, openDb } from '../../../lib/store/db.ts';
import { dumpOf, oldStore } from '../../support/old-store.ts';
import { NOON } from '../../support/store.ts';
import { until } from '../../support/wait.ts';

/** A connection that does not give way, as a page of an older version may. */
const holdOpen = (factory: IDBFactory): Promise<IDBDatabase> =>
  new Promise((resolve) => {
    const request = factory.open(DB_NAME);
    request.onsuccess = () => resolve(request.result);
  });

describe('the store does not open', () => {
  it('because an old page keeps it: says so, and opens when the page is gone', async () => {
    const factory = await oldStore(dumpOf(2));
    const held = await holdOpen(factory);
    const db = openDb({ now: () => NOON, indexedDB: factory, IDBKeyRange });
    await expect(db.leads.count()).rejects.toMatchObject({ inner: { name: 'store-blocked' } });
    // Also whoever asks later is told.
    await expect(db.leads.count()).rejects.toMatchObject({ inner: { name: 'store-blocked' } });
    held.close();
    expect(await until(() => db.leads.count(), 'the store is open')).toBe(dumpOf(2).rows.leads?.length);
  });

  it('because an old page keeps it, and somebody else asked first: is told all the same', async () => {
    const factory = await oldStore(dumpOf(2));
    const held = await holdOpen(factory);
    const options = { now: () => NOON, indexedDB: factory, IDBKeyRange };
    const [first, second] = [openDb(options), openDb(options)];
    const counts = [first, second].map((db) => db.leads.count());
    for (const count of counts)
      await expect(count).rejects.toMatchObject({ inner: { name: 'store-blocked' } });
    held.close();
    for (const db of [first, second])
      expect(await until(() => db.leads.count(), 'it is open')).toBeGreaterThan(0);
  });

  it('because an old page is slow to give way: waits', async () => {
    const factory = await oldStore(dumpOf(2));
    const held = await holdOpen(factory);
    setTimeout(() => held.close(), 500);
    const db = openDb({ now: () => NOON, indexedDB: factory, IDBKeyRange });
    expect(await db.leads.count()).toBe(dumpOf(2).rows.leads?.length);
  });

  it('because the browser refuses at once', async () => {
    const factory = new IDBFactory();
    factory.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    const db = openDb({ now: () => NOON, indexedDB: factory, IDBKeyRange });
    await expect(db.leads.count()).rejects.toMatchObject({ inner: { name: 'no-storage' } });
  });

  it('because the browser refuses later', async () => {
    const factory = new IDBFactory();
    factory.open = () => {
      const request = Object.assign(new EventTarget(), {
        error: new DOMException('A mutation operation was attempted.', 'InvalidStateError'),
      }) as unknown as IDBOpenDBRequest;
      setTimeout(() => request.dispatchEvent(new Event('error')));
      return request as never;
    };
    const db = openDb({ now: () => NOON, indexedDB: factory, IDBKeyRange });
    await expect(db.leads.count()).rejects.toMatchObject({ inner: { name: 'no-storage' } });
  });

  it('because the disk is full: opens for whoever asks once there is room', async () => {
    const factory = new IDBFactory();
    const open = factory.open.bind(factory);
    let full = true;
    factory.open = (...args) => {
      if (!full) return open(...args);
      const request = Object.assign(new EventTarget(), {
        error: new DOMException('Internal error opening backing store.', 'QuotaExceededError'),
      }) as unknown as IDBOpenDBRequest;
      setTimeout(() => request.onerror?.({ target: request } as unknown as Event));
      return request as never;
    };
    const db = openDb({ now: () => NOON, indexedDB: factory, IDBKeyRange });
    await expect(db.leads.count()).rejects.toThrow();
    full = false;
    expect(await until(async () => (await db.settings.toArray()).length === 0, 'it is open')).toBe(true);
  });
});
