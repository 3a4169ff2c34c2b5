/** Plain IndexedDB in a page of the extension: what is stored, as the browser says it, with none of our code between. */

export const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Runs `use` over the store and closes the connection: an open one would hold up an upgrade. */
export async function withStore<T>(use: (database: IDBDatabase) => Promise<T>): Promise<T> {
  const database = await settled(indexedDB.open('assay'));
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

/** All rows of these tables, as of one moment; of a table that is not there, none. */
export const readTables = <T extends string>(
  database: IDBDatabase,
  names: readonly T[],
): Promise<Record<T, Record<string, unknown>[]>> => {
  const there = names.filter((name) => database.objectStoreNames.contains(name));
  if (there.length === 0)
    return Promise.resolve(Object.fromEntries(names.map((name) => [name, []])) as never);
  const transaction = database.transaction(there);
  return Promise.all(
    names.map(async (name) => [
      name,
      there.includes(name) ? await settled(transaction.objectStore(name).getAll()) : [],
    ]),
  ).then((entries) => Object.fromEntries(entries) as never);
};

/** Writes rows past all of our code, as damage or another program would. */
export const putRaw = (table: string, rows: readonly object[]): Promise<void> =>
  withStore(async (database) => {
    const transaction = database.transaction(table, 'readwrite', { durability: 'strict' });
    for (const row of rows) transaction.objectStore(table).put(row);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  });

export const countRows = (table: string): Promise<number> =>
  withStore((database) => settled(database.transaction(table).objectStore(table).count()));
