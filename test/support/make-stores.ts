/** What a released version of the store wrote, as it was. */
export interface Dump {
  schema: number;
  /** Milliseconds UTC. */
  writtenAt: number;
  /** Per table the primary key, then the indexes, as Dexie spells them. */
  stores: Record<string, string[]>;
  rows: Record<string, object[]>;
}

/** Makes the tables of a dump with their rows, without our code; for `onupgradeneeded` of a new database. */
export function makeStores(database: IDBDatabase, { stores, rows }: Dump): void {
  for (const [table, [primary = '', ...indexes]] of Object.entries(stores)) {
    const store = database.createObjectStore(table, { keyPath: pathOf(primary) });
    for (const index of indexes) {
      const plain = index.replace('*', '');
      store.createIndex(plain, pathOf(plain), { multiEntry: index.startsWith('*') });
    }
    for (const row of rows[table] ?? []) store.put(row);
  }
}

const pathOf = (key: string): string | string[] => (key.startsWith('[') ? key.slice(1, -1).split('+') : key);
