import type { AssayDb } from './db.ts';

/**
 * The whole store as JSON lines: a header, one line per row, an end line. Snapshots and backup files are this text,
 * compressed; the journal is lines of rows alone.
 *
 *     {"format":"assay-dump-1","schema":3,"installId":"…","createdAt":1795262400000,"counts":{"leads":2,…}}
 *     {"table":"leads","row":{…}}
 *     {"table":"leads","key":"…","row":null}      only in a journal: the row was deleted
 *     {"end":{"leads":2,…}}                       rows written; a text without it is cut off
 */
export const DUMP_FORMAT = 'assay-dump-1';

export interface DumpHeader {
  format: typeof DUMP_FORMAT;
  /** `SCHEMA_VERSION` of the store that was read. */
  schema: number;
  /** Its space: tells one store of a browser from the next. */
  installId: string;
  /** Milliseconds UTC. */
  createdAt: number;
  /** Rows per table when it began. */
  counts: Record<string, number>;
  /** Leads per stage when it began. */
  stages: Record<string, number>;
}

/** One row of a table, or its deletion. */
export type DumpRow = { table: string; row: object } | { table: string; key: IDBValidKey; row: null };

/** Rows per read: the whole table at once would hold the thread (reference, reliability 4.4). */
const READ = 2_000;
/** Rows per piece of text: the reader gets its turn between two. */
const PIECE = 250;

/** What decides about the other rows goes first: whose the store is, who must not come back, who has which key. */
const FIRST = ['meta', 'secrets', 'suppressions', 'identities'];

/**
 * Reads every table in the order of its keys, as pieces of text. No transaction spans two reads: what is written
 * meanwhile may be in it or not, and whoever needs both adds the changes since it began (journal).
 * @param idb an open connection; its version may be older than ours
 * @param now milliseconds UTC
 * @param ranges for tests: those of another IndexedDB
 */
export async function* dumpChunks(
  idb: IDBDatabase,
  now: number,
  ranges: typeof IDBKeyRange = IDBKeyRange,
): AsyncGenerator<string> {
  const tables = tablesOf(idb);
  const counts = await countRows(idb, tables);
  const header: DumpHeader = {
    format: DUMP_FORMAT,
    schema: schemaOf(idb),
    installId: await spaceOf(idb),
    createdAt: now,
    counts,
    stages: await stagesOf(idb),
  };
  yield line(header);
  const end: Record<string, number> = {};
  for (const table of tables) {
    end[table] = 0;
    for await (const rows of readTable(idb, table, ranges)) {
      for (let at = 0; at < rows.length; at += PIECE)
        yield rows
          .slice(at, at + PIECE)
          .map((row) => line({ table, row }))
          .join('');
      end[table] += rows.length;
    }
  }
  yield line({ end });
}

/** The connection under Dexie, once it is open. */
export async function connectionOf(db: AssayDb): Promise<IDBDatabase> {
  await db.open();
  return db.backendDB();
}

/** Every row of a table in the order of its keys, 2,000 at a time. */
async function* readTable(
  idb: IDBDatabase,
  table: string,
  ranges: typeof IDBKeyRange,
): AsyncGenerator<object[]> {
  const { keyPath } = idb.transaction(table).objectStore(table);
  let range: IDBKeyRange | null = null;
  for (;;) {
    const rows = await answered<object[]>(idb.transaction(table).objectStore(table).getAll(range, READ));
    if (rows.length > 0) yield rows;
    if (rows.length < READ) return;
    range = ranges.lowerBound(keyIn(rows.at(-1) as object, keyPath), true);
  }
}

const tablesOf = (idb: IDBDatabase): string[] =>
  [...idb.objectStoreNames].sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
const rankOf = (table: string): number => (FIRST.includes(table) ? FIRST.indexOf(table) : FIRST.length);

/** Dexie counts versions in tenths. */
const schemaOf = (idb: IDBDatabase): number => Math.floor(idb.version / 10);

async function countRows(idb: IDBDatabase, tables: readonly string[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tables)
    counts[table] = await answered(idb.transaction(table).objectStore(table).count());
  return counts;
}

async function spaceOf(idb: IDBDatabase): Promise<string> {
  const row = await answered<{ value?: string } | undefined>(
    idb.transaction('meta').objectStore('meta').get('space'),
  );
  return row?.value ?? '';
}

/** From the kept counters. */
async function stagesOf(idb: IDBDatabase): Promise<Record<string, number>> {
  const rows = await answered<{ name: string; value: number }[]>(
    idb.transaction('counters').objectStore('counters').getAll(),
  );
  const stages = rows.filter(({ name }) => name.startsWith('stage:'));
  return Object.fromEntries(stages.map(({ name, value }) => [name.slice('stage:'.length), value]));
}

/** The primary key that lies in a row. */
export function keyIn(row: object, keyPath: string | string[] | null): IDBValidKey {
  const fields = row as Record<string, IDBValidKey>;
  return Array.isArray(keyPath)
    ? keyPath.map((field) => fields[field] as IDBValidKey)
    : (fields[keyPath ?? ''] as IDBValidKey);
}

export const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

export const answered = <T>(request: IDBRequest): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error);
  });
