import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { DB_NAME } from '../../lib/store/db.ts';

/** What a released version of the store wrote, as it was. */
export interface Dump {
  schema: number;
  /** Milliseconds UTC. */
  writtenAt: number;
  /** Per table the primary key, then the indexes, as Dexie spells them. */
  stores: Record<string, string[]>;
  rows: Record<string, object[]>;
}

/** The dump of one schema, frozen. */
export const dumpOf = (schema: number): Dump =>
  JSON.parse(
    readFileSync(new URL(`../unit/store/dumps/schema-${schema}.json`, import.meta.url), 'utf8'),
  ) as Dump;

/** An IndexedDB with a store as that version left it, made without our code. */
export function oldStore({ schema, stores, rows }: Dump): Promise<IDBFactory> {
  const factory = new IDBFactory();
  return new Promise((resolve, reject) => {
    // Dexie multiplies version numbers by ten.
    const request = factory.open(DB_NAME, schema * 10);
    request.onupgradeneeded = () => {
      for (const [table, [primary = '', ...indexes]] of Object.entries(stores)) {
        const store = request.result.createObjectStore(table, { keyPath: pathOf(primary) });
        for (const index of indexes) {
          const plain = index.replace('*', '');
          store.createIndex(plain, pathOf(plain), { multiEntry: index.startsWith('*') });
        }
        for (const row of rows[table] ?? []) store.put(row);
      }
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve(factory);
    };
  });
}

const pathOf = (key: string): string | string[] => (key.startsWith('[') ? key.slice(1, -1).split('+') : key);
