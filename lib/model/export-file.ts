/** What file is wanted: a table of leads with these columns (column and its title), everything, or a table as shown. */
export type ExportKind =
  | { format: 'csv'; columns: { column: string; title: string }[] }
  | { format: 'json' }
  | ExportTable;

/** A table that a page has in memory: titles, and the cells of each of `total` rows when it is their turn. */
export interface ExportTable {
  format: 'cells';
  /** Of the file; nothing: leads and the day. */
  name?: string;
  titles: string[];
  total: number;
  row: (index: number) => (string | number | null)[];
}

/** Makes files of what is saved. */
export interface ExportFiles {
  /** Hands the file to the browser. `onProgress` hears of leads written. */
  download(kind: ExportKind, onProgress: (done: number) => void, signal: AbortSignal): Promise<void>;
}
