import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { DB_NAME, openDb } from '../../../lib/store/db.ts';
import { NOON } from '../../support/store.ts';

it('refuses newer data before the first query and changes nothing in it', async () => {
  const factory = { indexedDB: new IDBFactory(), IDBKeyRange };
  const newer = new Dexie(DB_NAME, factory);
  newer.version(9).stores({ leads: 'id, later', meta: 'key' });
  await newer.table('leads').put({ id: 'kept', later: 1 });
  newer.close();

  const ours = openDb({ now: () => NOON, ...factory });
  await expect(ours.leads.toArray()).rejects.toMatchObject({ inner: { name: 'newer-data' } });

  const [stored] = await factory.indexedDB.databases();
  expect(stored?.version).toBe(90);
  await newer.open();
  expect([...newer.backendDB().objectStoreNames]).toEqual(['leads', 'meta']);
  expect(await newer.table('leads').toArray()).toEqual([{ id: 'kept', later: 1 }]);
});
