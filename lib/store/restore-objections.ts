import { nobody } from './banned.ts';
import type { DumpRow } from './dump.ts';
import { readDump } from './read-dump.ts';
import { replay } from './restore-replay.ts';
import type { RestoreState } from './restore-state.ts';
import type { RestoreWork } from './restore-work.ts';
import { baseOf, listSnapshots, textOf } from './snapshots.ts';
import { soundRows } from './sound-rows.ts';
import { storeRows } from './store-rows.ts';

/** Who is not to be contacted, and what their hashes were made with. */
const OBJECTIONS: readonly string[] = ['secrets', 'suppressions'];

/** Rows per transaction. */
const CHUNK = 500;

/**
 * Brings the do-not-contact list as it was last in this browser, before anybody comes back: an older copy or a file does
 * not know who objected since, nor any copy who was taken off the list. Doing it again changes nothing.
 * @returns whether that is the whole list, so that what a copy of this browser says of it is out of date
 */
export async function keepObjections(work: RestoreWork, state: RestoreState): Promise<boolean> {
  const { db, now } = work.writer();
  const { isWhole, rows } = await lastObjections(work);
  const sound = soundRows(rows, now);
  for (let at = 0; at < sound.length; at += CHUNK) {
    const some = sound.slice(at, at + CHUNK);
    await replay(work, state, (path) =>
      storeRows(path, db, some, { wins: 'incoming', banned: nobody(), matches: null }),
    );
    await work.alive();
  }
  return isWhole;
}

/** The newest snapshot's, with the journal since: the last word about each hash. */
async function lastObjections({
  files,
  report,
}: RestoreWork): Promise<{ isWhole: boolean; rows: DumpRow[] }> {
  const { snapshots, journal } = files;
  const base = baseOf(await listSnapshots(snapshots));
  if (!base) return { isWhole: false, rows: [] };
  const secrets: DumpRow[] = [];
  const last = new Map<string, DumpRow>();
  const take = (batch: readonly DumpRow[]) => {
    for (const each of batch) {
      // One more with each loss, under one key.
      if (each.table === 'secrets') secrets.push(each);
      if (each.table === 'suppressions') last.set(idOf(each), each);
    }
  };
  let isWhole = false;
  try {
    const { rows } = await readDump(textOf(snapshots, base.name));
    for await (const batch of rows) {
      take(batch);
      // They come before those whom they concern.
      if (batch.some(({ table }) => table === 'identities' || table === 'leads')) break;
    }
    isWhole = true;
  } catch (error) {
    // Often the very reason why somebody chooses an older copy: the journal is read all the same.
    report(error);
  }
  for await (const batch of journal.rows(base.generation ?? 0)) take(batch);
  return { isWhole, rows: [...secrets, ...last.values()] };
}

const idOf = ({ row, ...rest }: DumpRow): string =>
  String(row ? (row as { id?: unknown }).id : (rest as { key?: unknown }).key);

/** Is it about who is not to be contacted? */
export const isObjection = ({ table }: DumpRow): boolean => OBJECTIONS.includes(table);
