import type { Account } from '../model/icp.ts';

/** Longest name kept, in UTF-16 units. */
const MAX_NAME = 200;
/** Titles of the column that names companies, and of others by which a first line of titles is known. */
const COMPANY =
  /^(company|company name|account|account name|organi[sz]ation|azienda|nome azienda|società|会社|会社名|企業|企業名)$/iu;
const OTHER_TITLE = /^(name|nome|名前|url|linkedin|linkedin url|website|sito)$/iu;
const isTitle = (cell: string): boolean => COMPANY.test(cell) || OTHER_TITLE.test(cell);

/**
 * Companies of a pasted or loaded list: one a line, a name, an address on LinkedIn, or a table (tab, semicolon, comma)
 * with one of them in any column. `keyOf` gives the company's key of an address (`slug:acme`), or null.
 */
export function readAccounts(text: string, keyOf: (address: string) => string | null): Account[] {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim());
  const split = splitter(lines);
  const accounts = new Map<string, Account>();
  const rows = lines.map((line) => split(line).map((cell) => cell.trim()));
  const titles = rows[0]?.some(isTitle) ? rows.shift() : undefined;
  const column = titles?.findIndex((title) => COMPANY.test(title)) ?? -1;
  rows.forEach((cells) => {
    const key = cells.map(addressKey(keyOf)).find((each) => each !== null) ?? null;
    const named = cells[column] || cells.find((cell) => cell && !isAddress(cell));
    const name = named && !isAddress(named) ? named : key && nameOfKey(key);
    if (!name) return;
    const account = { name: name.slice(0, MAX_NAME).trim(), key };
    const id = key ?? account.name.toLowerCase();
    if (!accounts.has(id)) accounts.set(id, account);
  });
  return [...accounts.values()];
}

/** Cuts a line into cells. A comma separates only where a table is quoted or has addresses: company names hold commas. */
function splitter(lines: readonly string[]): (line: string) => string[] {
  const every = (separator: string) => lines.length > 0 && lines.every((line) => line.includes(separator));
  if (lines.some((line) => line.includes('\t'))) return (line) => cellsOf(line, '\t');
  if (every(';')) return (line) => cellsOf(line, ';');
  const isTable =
    lines.length > 1 && every(',') && cellsOf(lines[0] as string, ',').some((cell) => isTitle(cell.trim()));
  const hasQuotes = lines.some((line) => /^"|,"/.test(line));
  const hasAddress = lines.some((line) => line.includes(',') && /https?:|linkedin\.com/i.test(line));
  return isTable || hasQuotes || hasAddress ? (line) => cellsOf(line, ',') : (line) => [line];
}

/** Cells of one line; a quoted cell may hold the separator, and a doubled quote. */
function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] as string;
    if (quoted && sign === '"' && line[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (sign === '"' && (quoted || cell.trim() === '')) quoted = !quoted;
    else if (sign === separator && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell];
}

const isAddress = (cell: string): boolean => /^(https?:\/\/|www\.)|linkedin\.com\//i.test(cell);

const addressKey =
  (keyOf: (address: string) => string | null) =>
  (cell: string): string | null =>
    isAddress(cell) ? keyOf(/^https?:/i.test(cell) ? cell : `https://${cell}`) : null;

/** Words of a slug: the name that is shown until the company is seen. A number has none. */
const nameOfKey = (key: string): string => key.replace(/^\w+:/, '').replaceAll('-', ' ');
