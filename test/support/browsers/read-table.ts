import type { TestBrowser } from './browser.ts';

/** All rows of a table of the extension's database, by plain IndexedDB; none while there is no database. */
export const readTable = async <T>(browser: TestBrowser, table: string): Promise<T[]> => {
  // As one text: a driver that takes thousands of rows apart takes seconds.
  const text = await browser.inside(async (name) => {
    const known = await indexedDB.databases();
    // Opening it would make an empty one.
    if (!known.some((database) => database.name === 'assay')) return '[]';
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('assay');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    try {
      return await new Promise<string>((resolve, reject) => {
        const request = database.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(JSON.stringify(request.result));
        request.onerror = () => reject(request.error);
      });
    } finally {
      database.close();
    }
  }, table);
  return JSON.parse(text) as T[];
};
