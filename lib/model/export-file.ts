/** What file is wanted: a table of leads with these columns (column and its title), or everything. */
export type ExportKind = { format: 'csv'; columns: { column: string; title: string }[] } | { format: 'json' };

/** Makes files of what is saved. */
export interface ExportFiles {
  /** Hands the file to the browser. `onProgress` hears of leads written. */
  download(kind: ExportKind, onProgress: (done: number) => void, signal: AbortSignal): Promise<void>;
}
