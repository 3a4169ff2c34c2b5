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

/**
 * Brings the do-not-contact list as it was last in this browser, before an older copy or a file comes back to a store
 * that was lost: neither of them knows who objected since. Doing it again changes nothing.
 */
export async function keepObjections(work: RestoreWork, state: RestoreState): Promise<void> {
  const { db, now } = work.writer();
  for await (const batch of lastObjections(work)) {
    const rows = soundRows(batch, now);
    if (rows.length === 0) continue;
    await replay(work, state, (path) =>
      storeRows(path, db, rows, { wins: 'incoming', banned: nobody(), matches: null }),
    );
    await work.alive();
  }
}

/** Of the newest snapshot and of the journal since, in that order. */
async function* lastObjections({ files, report }: RestoreWork): AsyncGenerator<DumpRow[]> {
  const { snapshots, journal } = files;
  const base = baseOf(await listSnapshots(snapshots));
  if (!base) return;
  try {
    const { rows } = await readDump(textOf(snapshots, base.name));
    for await (const batch of rows) {
      yield batch.filter(isObjection);
      // They come before those whom they concern.
      if (batch.some(({ table }) => table === 'identities' || table === 'leads')) break;
    }
  } catch (error) {
    // Often the very reason why somebody chooses an older copy: the journal is read all the same.
    report(error);
  }
  for await (const batch of journal.rows(base.generation ?? 0)) yield batch.filter(isObjection);
}

const isObjection = ({ table }: DumpRow): boolean => OBJECTIONS.includes(table);
