import { DB_NAME, SCHEMA_VERSION } from '../db.ts';

/** The version of the store to the browser: Dexie counts in tenths. */
export const VERSION = SCHEMA_VERSION * 10;

/** Is there a store that an older Assay left, and that opening it would bring into today's shape? */
export async function isOlder(factory: IDBFactory): Promise<boolean> {
  const all = await factory.databases();
  return all.some(({ name, version = VERSION }) => name === DB_NAME && version < VERSION);
}
