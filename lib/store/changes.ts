import type { IndexableType, Table } from 'dexie';
import type { AssayDb, StoreName } from './db.ts';

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
  /** Told that a commit may follow. */
  prepare(): void;
  /** Awaited after a commit and before it is acknowledged; in the order of commits. */
  committed(changes: readonly Change[]): Promise<void>;
  /** Awaited before an operation done earlier is answered again: its worker may have ended before `committed`. */
  repeated(): Promise<void>;
}

/** Writes rows and remembers what was written. */
export class Changes {
  readonly made: Change[] = [];

  constructor(private readonly db: AssayDb) {}

  put = (table: StoreName, row: object): Promise<void> => this.bulkPut(table, [row]);

  async bulkPut(table: StoreName, rows: readonly object[]): Promise<void> {
    const keys = await this.tableOf(table).bulkPut(rows, { allKeys: true });
    for (const [index, row] of rows.entries())
      this.made.push({ table, key: keys[index] as IndexableType, row });
  }

  delete = (table: StoreName, key: IndexableType): Promise<void> => this.bulkDelete(table, [key]);

  async bulkDelete(table: StoreName, keys: readonly IndexableType[]): Promise<void> {
    await this.tableOf(table).bulkDelete(keys as IndexableType[]);
    for (const key of keys) this.made.push({ table, key, row: null });
  }

  /** Empties a table. Only for a restore, which is not told to the second account. */
  clear = (table: StoreName): Promise<void> => this.tableOf(table).clear();

  private tableOf(name: StoreName): Table<object, IndexableType> {
    return this.db.table(name);
  }
}
