import { ExpectedError } from '../errors.ts';
import {
  type ImportColumns,
  type ImportedFile,
  type ImportRow,
  MOST_IMPORTED,
} from '../model/import-file.ts';
import { withoutTurns } from '../parse/without-turns.ts';
import { csvRows, decodeText, SEPARATORS, type Separator } from './csv.ts';
import { type FoundColumns, findColumns } from './find-columns.ts';

/** An address of a person. */
export interface PersonAddress {
  /** Canonical. */
  url: string;
  /** Its readable part; empty where it has none. */
  slug: string;
}

export interface ReadConnections {
  /** What an address says; null for any other. */
  addressOf: (cell: string) => PersonAddress | null;
  /** Lets the page do something else; called every few thousand rows. */
  pause: () => Promise<void>;
  signal: AbortSignal;
}

/** More than the longest file taken can be; a giant one would fill the memory before it is counted. */
const MOST_BYTES = 100_000_000;
/** Longest text kept of one cell. */
const LONGEST = 500;

/**
 * Reads LinkedIn's own `Connections.csv`, or any table with a column of profile addresses: notes before the table,
 * encoding, separator and language of the titles may be any. Contact details are never taken.
 * Errors: `import-empty`, `import-not-csv`, `import-no-links`, `import-too-many`.
 */
export async function readConnections(
  file: { name: string; lastModified: number; size: number; arrayBuffer(): Promise<ArrayBuffer> },
  { addressOf, pause, signal }: ReadConnections,
): Promise<ImportedFile> {
  if (file.size > MOST_BYTES) throw new ExpectedError('import-too-many');
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (text === null) throw new ExpectedError('import-not-csv');
  if (text.trim() === '') throw new ExpectedError('import-empty');
  const { separator, columns } = layoutOf(text, addressOf);
  const found = new Map<string, ImportRow>();
  let [nameless, twice, at] = [0, 0, 0];
  for (const piece of csvRows(text, separator)) {
    for (const cells of piece) {
      if (at++ < columns.firstRow || cells.every((cell) => cell.trim() === '')) continue;
      if (found.size + nameless + twice >= MOST_IMPORTED) throw new ExpectedError('import-too-many');
      const row = rowOf(cells, columns, addressOf);
      if (!row) nameless++;
      else if (found.has(row.url)) twice++;
      else found.set(row.url, row);
    }
    await pause();
    signal.throwIfAborted();
  }
  if (found.size === 0) throw new ExpectedError('import-empty');
  return {
    file: file.name.slice(0, 200),
    columns: titlesOf(columns),
    rows: [...found.values()],
    nameless,
    twice,
    madeAt: file.lastModified,
  };
}

/** The separator that makes most addresses cells of their own, and what the columns are then. */
function layoutOf(
  text: string,
  addressOf: ReadConnections['addressOf'],
): { separator: Separator; columns: FoundColumns } {
  const slugOf = (cell: string) => addressOf(cell)?.slug ?? null;
  const layouts = SEPARATORS.flatMap((separator) => {
    const [rows = []] = csvRows(text, separator);
    const columns = findColumns(rows, slugOf);
    if (!columns) return [];
    return [{ separator, columns, width: columns.titles?.length ?? 0 }];
  });
  const [best] = layouts.sort((a, b) => b.columns.links - a.columns.links || b.width - a.width);
  if (!best) throw new ExpectedError('import-no-links');
  return best;
}

function rowOf(
  cells: readonly string[],
  { link, names, title, company }: FoundColumns,
  addressOf: ReadConnections['addressOf'],
): ImportRow | null {
  const textIn = (at: number | null) =>
    at === null
      ? ''
      : withoutTurns(cells[at] ?? '')
          .replace(/\s+/g, ' ')
          .trim()
          .slice(0, LONGEST);
  const address = addressOf(cells[link] ?? '');
  const name = names.map(textIn).filter(Boolean).join(' ');
  if (!address || !name) return null;
  return { url: address.url, name, title: textIn(title) || null, company: textIn(company) || null };
}

/** A column without a title is called by its place, as spreadsheets do. */
function titlesOf({ titles, link, names, title, company }: FoundColumns): ImportColumns {
  const titleOf = (at: number) => (titles?.[at] || `#${at + 1}`).slice(0, 100);
  return {
    url: titleOf(link),
    name: names.map(titleOf).join(' + '),
    ...(title !== null && { title: titleOf(title) }),
    ...(company !== null && { company: titleOf(company) }),
  };
}
