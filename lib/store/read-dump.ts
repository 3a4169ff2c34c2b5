import { ExpectedError } from '../errors.ts';
import { DUMP_FORMAT, type DumpHeader, type DumpRow } from './dump.ts';

/** A dump being read: its head at once, its rows in batches as the text comes. */
export interface ReadDump {
  header: DumpHeader;
  /** Ends by refusing (`backup-damaged`) where the text is cut off or counts other rows than it holds. */
  rows: AsyncGenerator<DumpRow[]>;
}

/** Reads what `dumpChunks` wrote; the pieces may be cut anywhere. Refuses (`backup-foreign`) any other text. */
export async function readDump(text: AsyncIterable<string>): Promise<ReadDump> {
  const batches = parsedLines(text);
  const [first, ...rest] = (await batches.next()).value ?? [];
  if (!isHeader(first)) throw new ExpectedError('backup-foreign', 'no dump of ours');
  return { header: first, rows: rowsOf(rest, batches) };
}

/** The header alone; the text is let go. */
export async function readHeader(text: AsyncGenerator<string>): Promise<DumpHeader> {
  try {
    return (await readDump(text)).header;
  } finally {
    await text.return(undefined);
  }
}

async function* rowsOf(first: unknown[], batches: AsyncGenerator<unknown[]>): AsyncGenerator<DumpRow[]> {
  const counts: Record<string, number> = {};
  let end: Record<string, number> | null = null;
  for await (const batch of withFirst(first, batches)) {
    const rows: DumpRow[] = [];
    for (const line of batch) {
      if (end) throw new ExpectedError('backup-damaged', 'more after the end');
      if (isEnd(line)) end = line.end;
      else if (isRow(line)) {
        rows.push(line);
        counts[line.table] = (counts[line.table] ?? 0) + 1;
      } else throw new ExpectedError('backup-damaged', 'a line that is no row');
    }
    if (rows.length > 0) yield rows;
  }
  const told = end;
  if (!told) throw new ExpectedError('backup-damaged', 'cut off');
  const tables = new Set([...Object.keys(counts), ...Object.keys(told)]);
  if ([...tables].some((table) => (counts[table] ?? 0) !== (told[table] ?? 0)))
    throw new ExpectedError('backup-damaged', 'rows are missing');
}

/** Who stops reading early lets the text go too. */
async function* withFirst(first: unknown[], batches: AsyncGenerator<unknown[]>): AsyncGenerator<unknown[]> {
  try {
    yield first;
    yield* batches;
  } finally {
    await batches.return(undefined);
  }
}

/** Batches of parsed lines; a last line without its end is refused as any other that is no JSON. */
async function* parsedLines(text: AsyncIterable<string>): AsyncGenerator<unknown[]> {
  // Joined once a line is whole: of a long one every piece would copy all before it.
  let open: string[] = [];
  for await (const piece of text) {
    const [end = '', ...lines] = piece.split('\n');
    open.push(end);
    const last = lines.pop();
    if (last === undefined) continue;
    yield [open.join(''), ...lines].map(parsed);
    open = [last];
  }
  const rest = open.join('');
  if (rest) yield [parsed(rest)];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ExpectedError('backup-damaged', 'a line that is no JSON');
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isNumber = (value: unknown): value is number => typeof value === 'number';

const isHeader = (value: unknown): value is DumpHeader =>
  isObject(value) &&
  value.format === DUMP_FORMAT &&
  typeof value.installId === 'string' &&
  value.installId !== '' &&
  isNumber(value.schema) &&
  isNumber(value.createdAt) &&
  isObject(value.counts) &&
  Object.values(value.counts).every(isNumber) &&
  isObject(value.stages);

const isEnd = (value: unknown): value is { end: Record<string, number> } =>
  isObject(value) && isObject(value.end);

/** Tells the rows among parsed lines; their content is checked by whoever stores them. */
export const isRow = (value: unknown): value is DumpRow =>
  isObject(value) &&
  typeof value.table === 'string' &&
  (isObject(value.row) || (value.row === null && value.key !== undefined));
