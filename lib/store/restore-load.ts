import type { Lead } from '../model/lead.ts';
import { joinTwins } from './backup/join-rows.ts';
import { inOurIds, type Matches, Matching, type Twin } from './backup/matches.ts';
import { type Banned, banErased, banIn, isBanned, isErased, nobody } from './banned.ts';
import { latestClock } from './clock.ts';
import type { AssayDb } from './db.ts';
import type { DumpRow } from './dump.ts';
import type { Edit } from './edit.ts';
import { withoutIds } from './import/forget-imports.ts';
import { readDump } from './read-dump.ts';
import { isObjection } from './restore-objections.ts';
import { replay } from './restore-replay.ts';
import { putRestoreState, type RestoreState } from './restore-state.ts';
import { folderOf, type RestoreWork } from './restore-work.ts';
import type { IdentityRow, OpRow } from './rows.ts';
import { baseOf, listSnapshots, textOf } from './snapshots.ts';
import { soundRows } from './sound-rows.ts';
import { storeRows, type Wins } from './store-rows.ts';

/** Rows per transaction. */
const CHUNK = 500;

export interface Load {
  /** Which row stays where one is here and comes. */
  wins: Wins;
  /** What the rows say of the do-not-contact list is older than what is here. */
  isListKnown: boolean;
}

/**
 * Stores what comes after the checkpoint, each chunk with its own.
 * @param batches all rows of the step, also those before the checkpoint
 */
export async function load(
  work: RestoreWork,
  state: RestoreState,
  batches: AsyncIterable<DumpRow[]>,
  { wins, isListKnown }: Load,
): Promise<void> {
  const { db } = work.writer();
  let seen = 0;
  let waiting: DumpRow[] = [];
  const owners = new Map<string, string>();
  const banned = await bannedFor(work, state);
  const matches =
    state.mode === 'merge' || state.step === 'journal' ? await matchesFor(work, state, banned) : null;
  const flush = async () => {
    const sound = soundRows(waiting, work.writer().now).filter((row) => !(isListKnown && isObjection(row)));
    waiting = [];
    await banIn(db, sound, banned);
    // What the journal tells of candidates came after whoever was erased: they were imported again on purpose.
    const away = state.step === 'journal' ? { ...banned, keys: banned.objected } : banned;
    // In ids of the file: here they may be somebody's who was saved anew.
    const rows = sound.flatMap((each): DumpRow[] => {
      const { table, row } = each;
      if (row && table === 'ops') return [{ table, row: withoutIds(row as OpRow, banned.keys) }];
      return row && isBanned(table, row, away) ? [] : [each];
    });
    const at = Math.max(seen, state.at);
    const own = matches ? inOurIds(rows, matches, await presentAmong(db, rows)) : { rows, twins: [] };
    await replay(work, state, async (path) => {
      await storeRows(path, db, own.rows, { wins, banned: away, matches });
      await putTwins(path, db, own.twins, banned);
      path.stamp(latestClock(rows));
      putRestoreState(path, { ...state, at });
    });
    await work.alive();
  };
  for await (const batch of batches) {
    for (const row of batch) {
      seen++;
      if (row.table === 'identities' && isLeaving(row, owners, banned)) continue;
      // Those who must not come back are known from rows before the checkpoint too.
      if (seen > state.at || row.table === 'identities') waiting.push(row);
      if (waiting.length >= CHUNK) await flush();
    }
  }
  await flush();
  await replay(work, state, (path) => takeMergedAway(path, db, banned));
}

/**
 * Is a key taken away that the journal gave to somebody who is gone? They may have been saved anew after a loss: it is
 * no key of theirs whom a copy brings back. Without their rows the key comes to nobody anyway.
 * @param owners whose each key is by the rows until now; this row is added
 */
function isLeaving({ row, ...rest }: DumpRow, owners: Map<string, string>, { leads }: Banned): boolean {
  if (row) {
    const { spaceId, key, leadId } = row as IdentityRow;
    owners.set(JSON.stringify([spaceId, key]), leadId);
    return false;
  }
  const owner = owners.get(JSON.stringify((rest as { key?: unknown }).key));
  return owner !== undefined && leads.has(owner);
}

/** Whoever was merged into somebody who must not come back: of them a file holds no key, and the row comes first. */
async function takeMergedAway(path: Edit, db: AssayDb, { leads }: Banned): Promise<void> {
  if (leads.size === 0) return;
  const merged = await db.leads.filter(({ mergedInto }) => mergedInto !== null).toArray();
  const gone = new Set(leads);
  for (let before = -1; before < gone.size; ) {
    before = gone.size;
    for (const { id, mergedInto } of merged) if (mergedInto && gone.has(mergedInto)) gone.add(id);
  }
  path.leadsChange = true;
  path.changes.bulkDelete(
    'leads',
    merged.flatMap(({ id }) => (gone.has(id) ? [id] : [])),
  );
}

/** Who of the file, and of what the journal adds, is who here. What names them comes before the leads. */
async function matchesFor(
  { files, writer }: RestoreWork,
  state: RestoreState,
  banned: Banned,
): Promise<Matches> {
  const { db, now } = writer();
  const { header, rows } = await readDump(textOf(folderOf(files, state.folder), state.file));
  const own = header.installId === db.spaceId ? null : db.spaceId;
  const matching = new Matching((row) => isErased(row, banned), own);
  for await (const batch of rows) {
    matching.take(soundRows(batch, now));
    if (batch.some(({ table }) => table === 'leads')) break;
  }
  if (state.generation !== null)
    for await (const batch of files.journal.rows(state.generation, state.until))
      matching.take(soundRows(batch, now));
  return state.mode === 'merge' ? matching.matches(db) : matching.amongThemselves();
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
async function bannedFor(
  { files }: RestoreWork,
  { folder, generation, until = null }: RestoreState,
): Promise<Banned> {
  const banned = nobody();
  const base = folder === 'snapshots' ? baseOf(await listSnapshots(files.snapshots)) : null;
  if (generation !== null && until !== null)
    await banErased(files.journal, { from: generation, until }, banned);
  if (base) await banErased(files.journal, { from: base.generation ?? 0, until: null }, banned);
  return banned;
}
