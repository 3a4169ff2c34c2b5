import { ExpectedError } from '../errors.ts';
import { SCHEMA_VERSION, type StoreName } from './db.ts';
import type { DumpRow } from './dump.ts';
import { edit, type Operation, type Writer } from './edit.ts';
import { leadRows } from './lead-rows.ts';
import type { Loss } from './marker.ts';
import { readDump, readHeader } from './read-dump.ts';
import { recount } from './recount.ts';
import { startRescore } from './rescore.ts';
import { load } from './restore-load.ts';
import { keepObjections } from './restore-objections.ts';
import { Overtaken, replay } from './restore-replay.ts';
import { putRestoreState, type RestoreState, type RestoreStep, restoreState } from './restore-state.ts';
import { keepAway, stoppedKeys } from './restore-stopped.ts';
import { type Files, folderOf, type RestoreWork } from './restore-work.ts';
import { textOf } from './snapshots.ts';
import { mendStrays } from './strays.ts';

export interface StartRestore {
  file: string;
  folder: RestoreState['folder'];
  /** Null: `replace` where no lead is here, else `merge`. */
  mode: RestoreState['mode'] | null;
  generation: number | null;
  until?: RestoreState['until'];
  isUndo: boolean;
  loss?: Loss;
}

/** Makes sure that the file is there and ours, and begins; the work itself is `runRestore`. */
export async function startRestore(
  writer: Writer,
  operation: Operation,
  files: Files,
  start: StartRestore,
): Promise<null> {
  const { db } = writer;
  const header = await readHeader(textOf(folderOf(files, start.folder), start.file));
  if (header.schema > SCHEMA_VERSION) throw new ExpectedError('backup-newer');
  const total = Object.values(header.counts).reduce((sum, count) => sum + count, 0);
  return edit(writer, operation, async (path) => {
    const running = await restoreState(db);
    if (running && running.step !== 'done') throw new ExpectedError('restore-busy');
    const before = await leadRows(db);
    const mode = start.mode ?? (before === 0 ? 'replace' : 'merge');
    putRestoreState(path, {
      ...start,
      mode,
      step: 'aside',
      at: 0,
      total,
      aside: null,
      before,
      after: null,
      startedAt: path.now,
    });
    return null;
  });
}

/**
 * Goes on with a restore from its last checkpoint to its end. Each chunk and its checkpoint are one
 * transaction, and doing a chunk again changes nothing: a killed worker costs one chunk.
 */
export async function runRestore(work: RestoreWork): Promise<void> {
  const { db } = work.writer();
  await db.open();
  for (;;) {
    const state = await restoreState(db);
    if (!state || state.step === 'done') return;
    await work.alive();
    await STEPS[state.step](work, state).catch((error: unknown) => {
      if (!(error instanceof Overtaken)) throw error;
    });
  }
}

async function* withoutDeletions(rows: AsyncIterable<DumpRow[]>): AsyncGenerator<DumpRow[]> {
  for await (const batch of rows) yield batch.filter(({ row }) => row !== null);
}

type Step = (work: RestoreWork, state: RestoreState) => Promise<void>;

const STEPS: Record<Exclude<RestoreStep, 'done'>, Step> = {
  aside: async (work, state) => {
    const { name } = await work.take('aside');
    await to(work, state, { aside: name, step: state.mode === 'replace' ? 'clear' : 'rows' });
  },
  clear,
  rows: async (work, state) => {
    const isListWhole = await keepObjections(work, state);
    const { rows } = await readDump(textOf(folderOf(work.files, state.folder), state.file));
    const wins = state.mode === 'replace' ? 'incoming' : 'present';
    const isListKnown = isListWhole && state.folder === 'snapshots';
    await load(work, state, rows, { wins, isListKnown });
    const { generation } = state;
    await to(work, state, { at: 0, step: generation === null ? 'count' : 'journal' });
  },
  journal: async (work, state) => {
    const { generation, until = null, mode } = state;
    const rows = work.files.journal.rows(generation ?? 0, until);
    // Of what a restore put an end to: what came after it is here, so it adds and takes nothing away.
    const isPast = until !== null && mode === 'merge';
    const told = isPast ? withoutDeletions(rows) : rows;
    await load(work, state, told, { wins: isPast ? 'present' : 'incoming', isListKnown: true });
    await to(work, state, { at: 0, step: 'count' });
  },
  count: async (work, state) => {
    const { db } = work.writer();
    const stopped = await stoppedKeys(db);
    await replay(work, state, async (path) => {
      await mendStrays(path, db);
      await keepAway(path, db, stopped);
      await recount(path, db);
      path.changes.bulkDelete('meta', ['checked', 'shapes']);
      await startRescore(path, db, true);
      putRestoreState(path, { ...state, step: 'mark', after: await leadRows(db) });
    });
  },
  mark: async (work, state) => {
    await work.adopt(state.cancelled === true);
    // As it was before, so are the copies: the newest of them still holds all, with its journal.
    await to(work, state, { step: state.cancelled ? 'done' : 'snapshot' });
  },
  snapshot: async (work, state) => {
    await work.take('restored');
    if (state.folder === 'incoming') await work.files.incoming.remove(state.file).catch(() => undefined);
    await to(work, state, { step: 'done' });
  },
};

const to = (work: RestoreWork, state: RestoreState, next: Partial<RestoreState>): Promise<void> =>
  replay(work, state, async (path) => putRestoreState(path, { ...state, ...next }));

/** Who asked to be left alone stays so, and a command that was carried out is not carried out again. */
const KEPT = ['meta', 'suppressions', 'secrets', 'ops'];

/** Takes away what is here, and takes over the space of what comes: rows keep it, and a team would know it. */
async function clear(work: RestoreWork, state: RestoreState): Promise<void> {
  const { db } = work.writer();
  const folder = folderOf(work.files, state.folder);
  const header = await readHeader(textOf(folder, state.file));
  const before = db.spaceId;
  try {
    await replay(work, state, async (path) => {
      for (const { name } of db.tables) if (!KEPT.includes(name)) path.changes.clear(name as StoreName);
      path.changes.put('meta', { key: 'space', value: header.installId });
      putRestoreState(path, { ...state, step: 'rows', at: 0 });
      db.spaceId = header.installId;
    });
  } catch (error) {
    db.spaceId = before;
    throw error;
  }
}
