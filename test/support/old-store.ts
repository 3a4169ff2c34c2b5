import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { DB_NAME } from '../../lib/store/db.ts';
import { type Dump, makeStores } from './make-stores.ts';

export type { Dump };

/** The dump of one schema, frozen. */
export const dumpOf = (schema: number): Dump =>
  JSON.parse(
    readFileSync(new URL(`../unit/store/dumps/schema-${schema}.json`, import.meta.url), 'utf8'),
  ) as Dump;

/** An IndexedDB with a store as that version left it, made without our code. */
export function oldStore(dump: Dump): Promise<IDBFactory> {
  const factory = new IDBFactory();
  return new Promise((resolve, reject) => {
    // Dexie multiplies version numbers by ten.
    const request = factory.open(DB_NAME, dump.schema * 10);
    request.onupgradeneeded = () => makeStores(request.result, dump);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve(factory);
    };
  });
}
