import { IDBKeyRange } from 'fake-indexeddb';
import { connectionOf, dumpChunks } from '../../lib/store/dump.ts';
import type { machine } from './guarded.ts';
import { operation } from './store.ts';

type Worker = ReturnType<ReturnType<typeof machine>['start']>;

/** What a backup of a store says, unpacked, in the pieces in which it is written. */
export async function backupOf({ db, time }: Worker): Promise<string[]> {
  const pieces: string[] = [];
  for await (const piece of dumpChunks(await connectionOf(db), time.now, IDBKeyRange)) pieces.push(piece);
  return pieces;
}

/** Restores a file that a user brought to its end. */
export async function restoreFile(
  { integrity }: Worker,
  file: Blob,
  mode: 'merge' | 'replace',
): Promise<void> {
  await integrity.files.incoming.write('1.jsonl.gz', file.stream());
  const start = { file: '1.jsonl.gz', folder: 'incoming', mode, generation: null, isUndo: false } as const;
  await integrity.start(operation('backup.restore'), start);
  await integrity.runDue();
}

/** The same from what the file says. */
export async function restoreText(worker: Worker, pieces: readonly string[], mode: 'merge' | 'replace') {
  const packed = new Blob([...pieces]).stream().pipeThrough(new CompressionStream('gzip'));
  await restoreFile(worker, await new Response(packed).blob(), mode);
}
