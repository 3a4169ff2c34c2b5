/** Begins a CSV file, so that spreadsheets take it for UTF-8. */
export const CSV_BEGIN = '\ufeff';

/** What makes a spreadsheet take a cell for a formula (OWASP, CSV injection), also in full width. */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** One cell that no spreadsheet runs: what looks like a formula gets an apostrophe, which shows as text. */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  // A number of ours is a number, also below zero.
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\t\r\n']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line, as RFC 4180 has it. */
export const csvLine = (cells: readonly (string | number | null)[]): string =>
  `${cells.map(csvCell).join(',')}\r\n`;
