import type { Change } from './changes.ts';
import { type DumpRow, line } from './dump.ts';

const encoder = new TextEncoder();

/** A change as the journal holds it, its line break included. */
export interface Line {
  text: string;
  /** In bytes. */
  size: number;
}

/** A line for each change, in their order. */
export const linesOf = (changes: readonly Change[]): Line[] =>
  changes.map((change) => {
    const text = line(asRow(change));
    return { text, size: encoder.encode(text).length };
  });

export const textOfLines = (lines: readonly Line[]): string => lines.map(({ text }) => text).join('');

const asRow = ({ table, key, row }: Change): DumpRow =>
  row === null ? { table, key: key as IDBValidKey, row } : { table, row: row as object };

/** The row of a line; none where it is empty, torn or changed. */
export function parsedLine(text: string): DumpRow[] {
  if (!text) return [];
  try {
    return [JSON.parse(text) as DumpRow];
  } catch {
    return [];
  }
}
