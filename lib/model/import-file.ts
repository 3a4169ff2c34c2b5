/** Most rows of one file; LinkedIn allows 30,000 connections. */
export const MOST_IMPORTED = 100_000;

/** What a column of a file tells; whatever else a file has (contact details above all) is not read. */
export type ImportRole = 'url' | 'name' | 'title' | 'company';

/** Titles of the columns that tell each, as the file spells them; names may stand in two. */
export type ImportColumns = Partial<Record<ImportRole, string>>;

/** One person of a file. */
export interface ImportRow {
  /** Canonical `/in/` address. */
  url: string;
  name: string;
  title: string | null;
  company: string | null;
}

/** A file of people, read. */
export interface ImportedFile {
  /** Its name. */
  file: string;
  columns: ImportColumns;
  /** Each person once. */
  rows: ImportRow[];
  /** Rows without a name or an address, as of people who hide them. */
  nameless: number;
  /** Rows of somebody who stands in the file before. */
  twice: number;
  /** When it was made, by the file system; milliseconds UTC. */
  madeAt: number;
}

/** Rows sent or looked up at once. */
export const IMPORT_CHUNK = 1_000;

/** What a page does with files of people; `K` is what the store knows of them. */
export interface ImportFiles<K> {
  /** Errors: `import-empty`, `import-not-csv`, `import-no-links`, `import-too-many`. */
  read(file: File, signal: AbortSignal): Promise<ImportedFile>;
  known(rows: readonly ImportRow[]): Promise<K>;
}
