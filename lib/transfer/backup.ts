import { ExpectedError } from '../errors.ts';

/**
 * The backup file: the store's dump (JSON lines, a header first) compressed with gzip, and with a passphrase the
 * same inside an age file. Described for users in the README, so that it can be opened without Assay.
 */
export interface BackupOptions {
  /** Null: not encrypted. */
  passphrase: string | null;
  signal: AbortSignal;
  /** For tests: age's own work factor takes a second. */
  workFactor?: number;
}

/**
 * Most bytes of a file once decompressed, and characters of one line: about 500,000 leads, and more than any row that is
 * kept aside because it is too long; a gzip bomb ends here.
 */
export const BACKUP_LIMITS = { bytes: 2 ** 30, line: 2 ** 26 };

const GZIP = [0x1f, 0x8b];
const AGE = [...new TextEncoder().encode('age-encryption.org/v1\n')];

/** `assay-backup-2026-11-21.assay`, with `.age` behind it where a passphrase is needed. */
export function backupName(now: number, encrypted: boolean): string {
  const day = new Date(now);
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return `assay-backup-${date}.assay${encrypted ? '.age' : ''}`;
}

/** Makes the file of a dump, whose pieces may be cut anywhere. */
export async function packBackup(
  text: AsyncIterable<string>,
  { passphrase, signal, workFactor }: BackupOptions,
): Promise<Blob> {
  const packed = streamOf(text).pipeThrough(new CompressionStream('gzip') as Bytes, { signal });
  const file =
    passphrase === null
      ? packed
      : await (await import('./passphrase.ts')).locked(packed, passphrase, workFactor);
  return new Response(file as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
}

/**
 * Whether a chosen file needs a passphrase, by its first bytes.
 * Errors: `backup-empty`, `backup-foreign`, `backup-damaged` (changed or gone since it was chosen).
 */
export async function needsPassphrase(file: Blob): Promise<boolean> {
  if (file.size === 0) throw new ExpectedError('backup-empty');
  const start = await file
    .slice(0, AGE.length)
    .arrayBuffer()
    .catch((error: unknown) => {
      throw new ExpectedError('backup-damaged', String(error));
    });
  const first = new Uint8Array(start);
  if (AGE.every((byte, at) => first[at] === byte)) return true;
  if (GZIP.every((byte, at) => first[at] === byte)) return false;
  throw new ExpectedError('backup-foreign');
}

/**
 * A chosen file without its passphrase: gzip, as an unencrypted backup is.
 * Errors: `backup-empty`, `backup-foreign`, `backup-passphrase` (wrong or none), `backup-damaged` (cut off, changed).
 */
export async function openBackup(
  file: Blob,
  { passphrase, signal }: Pick<BackupOptions, 'passphrase' | 'signal'>,
): Promise<Blob> {
  if (!(await needsPassphrase(file))) return file;
  if (passphrase === null) throw new ExpectedError('backup-passphrase');
  try {
    const { unlocked } = await import('./passphrase.ts');
    const packed = await unlocked(file.stream(), passphrase);
    const opened = await new Response(packed as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
    signal.throwIfAborted();
    return opened;
  } catch (error) {
    throw damaged(error, signal);
  }
}

/**
 * The text of an opened file, in pieces cut anywhere.
 * Errors: `backup-damaged`, `backup-too-large`.
 */
export async function* backupText(
  opened: Blob,
  signal: AbortSignal,
  limits = BACKUP_LIMITS,
): AsyncGenerator<string> {
  try {
    const bytes = opened.stream().pipeThrough(new DecompressionStream('gzip') as Bytes, { signal });
    yield* textOf(bytes, limits);
  } catch (error) {
    throw damaged(error, signal);
  }
}

/** What the browser says of a broken stream has no common name: whatever is not ours and no stop is damage. */
function damaged(error: unknown, signal: AbortSignal): unknown {
  if (error instanceof ExpectedError || signal.aborted) return error;
  return new ExpectedError('backup-damaged', String(error));
}

/** The browsers' (de)compressors take any bytes; their types want a narrower buffer than a stream promises. */
type Bytes = TransformStream<Uint8Array, Uint8Array>;

function streamOf(text: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const each = text[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await each.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await each.return?.();
    },
  });
}

async function* textOf(
  stream: ReadableStream<Uint8Array>,
  limits: typeof BACKUP_LIMITS,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = stream.getReader();
  let bytes = 0;
  let line = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.length;
      const text = decoder.decode(value, { stream: true });
      const end = text.lastIndexOf('\n');
      line = end < 0 ? line + text.length : text.length - end - 1;
      if (bytes > limits.bytes || line > limits.line) throw new ExpectedError('backup-too-large');
      yield text;
    }
    yield decoder.decode();
  } finally {
    // Also when whoever reads has seen enough: nothing goes on decompressing.
    await reader.cancel().catch(() => null);
  }
}
