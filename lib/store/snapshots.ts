import { type DumpHeader, dumpChunks } from './dump.ts';
import type { Folder } from './folder.ts';
import { readDump } from './read-dump.ts';
import { turn } from './turn.ts';

/** Why a snapshot was taken. `aside`: of what a restore is about to replace. */
export const OCCASIONS = [
  'daily',
  'erasure',
  'import',
  'bulk',
  'upgrade',
  'restored',
  'aside',
  'asked',
] as const;
export type Occasion = (typeof OCCASIONS)[number];

export interface Snapshot {
  name: string;
  /** Milliseconds UTC. */
  at: number;
  leads: number;
  occasion: Occasion;
  /** The journal's generation that begins with it; null for one taken aside. */
  generation: number | null;
}

/** How many are kept, and how many besides that restores made: who tries one copy after the other must not lose them. */
const KEEP = 7;
const KEEP_OF_RESTORES = 4;
const OF_RESTORES: readonly Occasion[] = ['aside', 'restored'];
const PART = '.part';
/** Bytes of a packed file read at a time, and characters of its text after which others have their turn. */
const SLICE = 2 ** 14;
const TURN = 2 ** 18;

/** `20261121T120000000Z.daily.l9000.g12.jsonl.gz`: sorts by date. */
const nameOf = ({ at, leads, occasion, generation }: Omit<Snapshot, 'name'>): string => {
  const date = new Date(at).toISOString().replace(/[-:.]/g, '');
  return `${date}.${occasion}.l${leads}.g${generation ?? ''}.jsonl.gz`;
};

function snapshotOf(name: string): Snapshot | null {
  const found = /^(\d{8}T\d{9}Z)\.([a-z]+)\.l(\d+)\.g(\d*)\.jsonl\.gz$/.exec(name);
  const [, date = '', word = '', leads, generation] = found ?? [];
  const occasion = OCCASIONS.find((each) => each === word);
  if (!found || !occasion) return null;
  const iso = date.replace(/^(....)(..)(..T..)(..)(..)(...)Z$/, '$1-$2-$3:$4:$5.$6Z');
  return {
    name,
    at: Date.parse(iso),
    leads: Number(leads),
    occasion,
    generation: generation ? Number(generation) : null,
  };
}

/** Every verified snapshot, newest first. */
export async function listSnapshots(folder: Folder): Promise<Snapshot[]> {
  return (await folder.names()).flatMap((name) => snapshotOf(name) ?? []).reverse();
}

/** The one that the journal goes on from; null before the first. */
export const baseOf = (snapshots: readonly Snapshot[]): Snapshot | null =>
  snapshots.reduce<Snapshot | null>(
    (best, each) => ((each.generation ?? -1) > (best?.generation ?? -1) ? each : best),
    null,
  );

export interface TakeOptions {
  folder: Folder;
  idb: IDBDatabase;
  /** Milliseconds UTC. */
  now: number;
  occasion: Occasion;
  generation: number | null;
  /** Called between chunks: tells the browser that somebody is at work. */
  alive: () => Promise<unknown>;
  ranges?: typeof IDBKeyRange;
}

/**
 * Writes the whole store to a file: under another name first, then read again and counted, then named. A worker killed
 * meanwhile leaves nothing that is taken for a snapshot.
 */
export async function takeSnapshot(options: TakeOptions): Promise<Snapshot> {
  const { folder, idb, now, occasion, generation, ranges, alive } = options;
  const part = `${now}${PART}`;
  await removeParts(folder);
  await folder.write(part, packed(dumpChunks(idb, now, ranges), alive));
  const { header, counts } = await verified(folder, part, alive);
  const snapshot = { at: now, leads: counts.leads ?? 0, occasion, generation };
  const name = nameOf(snapshot);
  await folder.rename(part, name);
  return { ...snapshot, name, at: header.createdAt };
}

/** Takes older ones away; the one that the journal goes on from always stays. */
export async function prune(folder: Folder): Promise<void> {
  const snapshots = await listSnapshots(folder);
  const isOfRestore = ({ occasion }: Snapshot) => OF_RESTORES.includes(occasion);
  const kept = new Set([
    ...snapshots.filter((each) => !isOfRestore(each)).slice(0, KEEP),
    ...snapshots.filter(isOfRestore).slice(0, KEEP_OF_RESTORES),
    baseOf(snapshots),
  ]);
  for (const snapshot of snapshots) if (!kept.has(snapshot)) await folder.remove(snapshot.name);
}

/** Takes all others away: they still hold somebody erased. */
export async function removeOthers(folder: Folder, kept: readonly string[]): Promise<void> {
  await removeParts(folder);
  for (const snapshot of await listSnapshots(folder))
    if (!kept.includes(snapshot.name)) await folder.remove(snapshot.name);
}

/** What a killed worker left. */
async function removeParts(folder: Folder): Promise<void> {
  for (const name of await folder.names()) if (snapshotOf(name) === null) await folder.remove(name);
}

/** The text of a file, in pieces cut anywhere. */
export async function* textOf(folder: Folder, name: string): AsyncGenerator<string> {
  const text = inSlices(await folder.read(name))
    .pipeThrough(new DecompressionStream('gzip') as Transform<Uint8Array, Uint8Array>)
    .pipeThrough(new TextDecoderStream() as Transform<Uint8Array, string>);
  const reader = text.getReader();
  let since = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
      since += value.length;
      if (since < TURN) continue;
      since = 0;
      await turn();
    }
  } finally {
    await reader.cancel();
  }
}

/** A file in small slices: what a slice unpacks to comes at once, and may be a thousand times as much. */
function inSlices(file: Blob): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    async pull(controller) {
      if (at >= file.size) return controller.close();
      controller.enqueue(new Uint8Array(await file.slice(at, at + SLICE).arrayBuffer()));
      at += SLICE;
    },
  });
}

/** The browsers' own transforms take any bytes; their types want narrower buffers than a stream promises. */
type Transform<I, O> = ReadableWritablePair<O, I>;

async function verified(
  folder: Folder,
  name: string,
  alive: () => Promise<unknown>,
): Promise<{ header: DumpHeader; counts: Record<string, number> }> {
  const { header, rows } = await readDump(textOf(folder, name));
  const counts: Record<string, number> = {};
  for await (const batch of rows) {
    for (const { table } of batch) counts[table] = (counts[table] ?? 0) + 1;
    await alive();
  }
  return { header, counts };
}

function packed(
  text: AsyncGenerator<string>,
  alive: () => Promise<unknown>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const bytes = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await text.next();
      if (done) return controller.close();
      controller.enqueue(encoder.encode(value));
      await turn();
      await alive();
    },
    cancel: async () => void (await text.return(undefined)),
  });
  return bytes.pipeThrough(new CompressionStream('gzip') as Transform<Uint8Array, Uint8Array<ArrayBuffer>>);
}
