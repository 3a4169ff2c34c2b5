import { ExpectedError } from '../errors.ts';
import type { Lead } from '../model/lead.ts';
import { STAGES } from '../model/stage.ts';
import { joinTwins } from './backup/join-rows.ts';
import { inOurIds, type Matches, Matching, type Twin } from './backup/matches.ts';
import { type Banned, banErased, banIn, nobody } from './banned.ts';
import { type AssayDb, SCHEMA_VERSION, type StoreName } from './db.ts';
import type { DumpRow } from './dump.ts';
import { type Edit, edit, type Operation, type Writer } from './edit.ts';
import type { Folder } from './folder.ts';
import type { Journal } from './journal.ts';
import { LEAD_ROWS, leadRows } from './lead-rows.ts';
import { readDump, readHeader } from './read-dump.ts';
import { startRescore } from './rescore.ts';
import { putRestoreState, type RestoreState, type RestoreStep, restoreState } from './restore-state.ts';
import type { Snapshot } from './snapshots.ts';
import { baseOf, listSnapshots, textOf } from './snapshots.ts';
import { storeRows, type Wins } from './store-rows.ts';

/** Where the files are. */
export interface Files {
  snapshots: Folder;
  /** Dumps brought by the user, in the form of snapshots. */
  incoming: Folder;
  journal: Journal;
}

export interface RestoreWork {
  writer: () => Writer;
  files: Files;
  /** Takes a snapshot: `aside` of what is here, `restored` when it is done. */
  take: (occasion: 'aside' | 'restored') => Promise<Snapshot>;
  /** The marker from now on says what is here; a loss that somebody stopped to restore is still to be decided. */
  adopt: (cancelled: boolean) => Promise<void>;
  alive: () => Promise<unknown>;
}

/** Rows per transaction. */
const CHUNK = 500;

export interface StartRestore {
  file: string;
  folder: RestoreState['folder'];
  /** Null: `replace` where no lead is here, else `merge`. */
  mode: RestoreState['mode'] | null;
  generation: number | null;
  isUndo: boolean;
}

/** Makes sure that the file is there and ours, and begins; the work itself is `runRestore`. */
export async function startRestore(
  writer: Writer,
  operation: Operation,
  { snapshots, incoming }: Files,
  start: StartRestore,
): Promise<null> {
  const { db } = writer;
  const header = await readHeader(textOf(start.folder === 'incoming' ? incoming : snapshots, start.file));
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

/** From here on a restore is nearly done, and can be undone then. */
const LATE: readonly RestoreStep[] = ['count', 'mark', 'snapshot'];

/** May the restore still be stopped? */
export const canCancel = ({ step, isUndo, cancelled }: RestoreState): boolean =>
  step !== 'done' && !isUndo && !cancelled && !LATE.includes(step);

/**
 * Stops a restore: what was here before comes back, by `runRestore`. Refuses (`not-found`) where none runs, and
 * (`restore-busy`) where it cannot be stopped any more.
 */
export const cancelRestore = (writer: Writer, operation: Operation): Promise<null> =>
  edit(writer, operation, async (path) => {
    const state = await restoreState(writer.db);
    if (!state || state.step === 'done') throw new ExpectedError('not-found');
    if (!canCancel(state)) throw new ExpectedError('restore-busy');
    const { aside, before } = state;
    putRestoreState(
      path,
      aside === null
        ? { ...state, step: 'done', after: before, cancelled: true }
        : {
            ...state,
            file: aside,
            folder: 'snapshots',
            mode: 'replace',
            generation: null,
            step: 'clear',
            at: 0,
            cancelled: true,
          },
    );
    return null;
  });

/** The step under way gives way to what was decided meanwhile. */
class Overtaken extends Error {}

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

type Step = (work: RestoreWork, state: RestoreState) => Promise<void>;

const STEPS: Record<Exclude<RestoreStep, 'done'>, Step> = {
  aside: async (work, state) => {
    const { name } = await work.take('aside');
    await to(work, state, { aside: name, step: state.mode === 'replace' ? 'clear' : 'rows' });
  },
  clear,
  rows: async (work, state) => {
    const { files } = work;
    const folder = state.folder === 'incoming' ? files.incoming : files.snapshots;
    const { rows } = await readDump(textOf(folder, state.file));
    const wins = state.mode === 'replace' ? 'incoming' : 'present';
    await load(work, state, rows, wins);
    const { generation } = state;
    await to(work, state, { at: 0, step: generation === null ? 'count' : 'journal' });
  },
  journal: async (work, state) => {
    const rows = work.files.journal.rows(state.generation ?? 0);
    await load(work, state, rows, 'incoming');
    await to(work, state, { at: 0, step: 'count' });
  },
  count: async (work, state) => {
    const { db } = work.writer();
    await replay(work, state, async (path) => {
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

/** An edit of the step that `state` tells of. */
function replay<T>(
  { writer }: RestoreWork,
  { step, cancelled }: RestoreState,
  made: (path: Edit) => Promise<T>,
): Promise<T> {
  const { db } = writer();
  return edit(
    writer(),
    null,
    async (path) => {
      const now = await restoreState(db);
      if (now?.step !== step || now.cancelled !== cancelled) throw new Overtaken();
      return made(path);
    },
    { replays: true },
  );
}

const to = (work: RestoreWork, state: RestoreState, next: Partial<RestoreState>): Promise<void> =>
  replay(work, state, async (path) => putRestoreState(path, { ...state, ...next }));

/** Who asked to be left alone stays so, and a command that was carried out is not carried out again. */
const KEPT = ['meta', 'suppressions', 'secrets', 'ops'];

/** Takes away what is here, and takes over the space of what comes: rows keep it, and a team would know it. */
async function clear(work: RestoreWork, state: RestoreState): Promise<void> {
  const { db } = work.writer();
  const folder = state.folder === 'incoming' ? work.files.incoming : work.files.snapshots;
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

/** Stores what comes after the checkpoint. */
async function load(
  work: RestoreWork,
  state: RestoreState,
  batches: AsyncIterable<DumpRow[]>,
  wins: Wins,
): Promise<void> {
  const { db } = work.writer();
  let seen = 0;
  let waiting: DumpRow[] = [];
  const banned = await bannedFor(work, state);
  const matches = state.mode === 'merge' ? await matchesFor(work, state) : null;
  const flush = async () => {
    const rows = waiting;
    waiting = [];
    await banIn(db, rows, banned);
    const at = seen;
    const own = matches ? inOurIds(rows, matches, await presentAmong(db, rows)) : { rows, twins: [] };
    await replay(work, state, async (path) => {
      await storeRows(path, db, own.rows, { wins, banned, matches });
      await putTwins(path, db, own.twins, banned);
      putRestoreState(path, { ...state, at });
    });
    await work.alive();
  };
  for await (const batch of batches) {
    for (const row of batch) {
      seen++;
      // Those who must not come back are known from rows before the checkpoint too.
      if (seen > state.at || row.table === 'identities') waiting.push(row);
      if (waiting.length >= CHUNK) await flush();
    }
  }
  await flush();
}

/** Who of the file, and of what the journal adds, is who here. What names them comes before the leads. */
async function matchesFor({ files, writer }: RestoreWork, state: RestoreState): Promise<Matches> {
  const matching = new Matching();
  const folder = state.folder === 'incoming' ? files.incoming : files.snapshots;
  const { rows } = await readDump(textOf(folder, state.file));
  for await (const batch of rows) {
    matching.take(batch);
    if (batch.some(({ table }) => table === 'leads')) break;
  }
  if (state.generation !== null)
    for await (const batch of files.journal.rows(state.generation)) matching.take(batch);
  return matching.matches(writer().db);
}

/** Ids of leads among some rows that are here under the same id. */
async function presentAmong(db: AssayDb, rows: readonly DumpRow[]): Promise<Set<string>> {
  const ids = rows.flatMap(({ table, row }) => (table === 'leads' && row ? [(row as Lead).id] : []));
  return new Set((await db.leads.bulkGet(ids)).flatMap((lead) => (lead ? [lead.id] : [])));
}

/** People saved here and in the file under two ids become one. */
async function putTwins(path: Edit, db: AssayDb, twins: readonly Twin[], banned: Banned): Promise<void> {
  for (const { leadId, there } of twins) {
    const here = await db.leads.get(leadId);
    if (!here || banned.leads.has(there.id)) continue;
    path.leadsChange = true;
    path.changes.put('leads', joinTwins(here, there));
  }
}

/** Of a copy in this browser also those who were erased since; a file that the user brought is what they keep. */
async function bannedFor({ files }: RestoreWork, { folder }: RestoreState): Promise<Banned> {
  const banned = nobody();
  const base = folder === 'snapshots' ? baseOf(await listSnapshots(files.snapshots)) : null;
  if (base) await banErased(files.journal, base.generation ?? 0, banned);
  return banned;
}

/** Totals from the rows themselves, in the same transaction as their reading. */
async function recount(path: Edit, db: AssayDb): Promise<void> {
  const { spaceId } = db;
  const merged = new Map<string, number>();
  await db.leads
    .filter(({ mergedInto }) => mergedInto !== null)
    .each(({ stage }) => void merged.set(stage, (merged.get(stage) ?? 0) + 1));
  for (const stage of STAGES) {
    const all = await db.leads
      .where('[spaceId+stage+rank]')
      .between([spaceId, stage], [spaceId, stage, []], true, true)
      .count();
    const value = all - (merged.get(stage) ?? 0);
    path.changes.put('counters', { spaceId, name: `stage:${stage}`, value });
  }
  path.changes.put('counters', { spaceId, name: LEAD_ROWS, value: await db.leads.count() });
}
