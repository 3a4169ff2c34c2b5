import type { IndexableType, PromiseExtended, Table } from 'dexie';
import type { AssayDb, StoreName } from './db.ts';
import { keyIn } from './dump.ts';

/** One row written by a commit, or deleted (`row` null). */
export interface Change {
  table: StoreName;
  key: IndexableType;
  row: unknown;
}

/** Keeps a second account of the store outside IndexedDB, whose loss the browser does not report. */
export interface Guard {
  /** Awaited before an edit begins that may take away so many people. */
  lower(people: number): Promise<void>;
  /** Awaited where that edit failed or wrote nothing. */
  raise(people: number): Promise<void>;
  /** Awaited before an edit begins: what an earlier worker left untold is looked for before there are newer lines. */
  prepare(): Promise<void>;
  /** Told what is about to commit; may still fail. */
  expect(changes: readonly Change[]): void;
  /** Awaited after a commit, for which it was lowered so far, and before it is acknowledged; in the order of commits. */
  committed(changes: readonly Change[], lowered: number): Promise<void>;
  /** Awaited before an operation done earlier is answered again: its worker may have ended before `committed`. */
  repeated(): Promise<void>;
}

/** Of a write of more rows than this Dexie tells nobody which they were: every reader would read everything again. */
const TOLD = 49;

/** Writes rows so that readers hear which (`changedLeads`, `liveQuery`). */
export const putTold = <T>(table: Table<T, string>, rows: readonly T[]): Promise<unknown> =>
  Promise.all(
    Array.from({ length: Math.ceil(rows.length / TOLD) }, (_, part) =>
      table.bulkPut(rows.slice(part * TOLD, (part + 1) * TOLD)),
    ),
  );

/**
 * Writes rows and remembers what was written. Nobody waits for one write before the next: a transaction carries its
 * requests out in their order, so whatever is read afterwards sees them (measured: a save takes half the time). The
 * edit path awaits them all at its end, in `written`.
 */
export class Changes {
  readonly made: Change[] = [];
  private readonly writes: PromiseLike<unknown>[] = [];

  constructor(private readonly db: AssayDb) {}

  put = (table: StoreName, row: object): void => this.bulkPut(table, [row]);

  bulkPut(table: StoreName, rows: readonly object[]): void {
    if (rows.length === 0) return;
    const to = this.tableOf(table);
    const { keyPath } = to.schema.primKey;
    this.write(to.bulkPut(rows));
    for (const row of rows)
      this.made.push({ table, key: keyIn(row, keyPath as string | string[]) as IndexableType, row });
  }

  delete = (table: StoreName, key: IndexableType): void => this.bulkDelete(table, [key]);

  bulkDelete(table: StoreName, keys: readonly IndexableType[]): void {
    if (keys.length === 0) return;
    this.write(this.tableOf(table).bulkDelete(keys as IndexableType[]));
    for (const key of keys) this.made.push({ table, key, row: null });
  }

  /** Empties a table. Only for a restore and for deleting everything, which are not told to the second account. */
  clear = (table: StoreName): void => this.write(this.tableOf(table).clear());

  /** Settles when every write so far is done; rejects where one was refused. */
  async written(): Promise<void> {
    await Promise.all(this.writes);
  }

  private write(done: PromiseExtended<unknown>): void {
    // Where the edit fails first, this write fails with it and nobody asks.
    done.catch(() => undefined);
    this.writes.push(done);
  }

  private tableOf(name: StoreName): Table<object, IndexableType> {
    return this.db.table(name);
  }
}
