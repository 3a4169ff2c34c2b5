import type { Lead } from '../model/lead.ts';
import type { Stage } from '../model/stage.ts';
import { banErased, banIn, nobody } from './banned.ts';
import type { AssayDb } from './db.ts';
import type { DumpRow } from './dump.ts';
import type { Span } from './journal-span.ts';
import { readDump } from './read-dump.ts';
import type { Files } from './restore-work.ts';
import { textOf } from './snapshots.ts';

/** What a restore would bring, without doing it. */
export interface Preview {
  /** Leads in it, by stage too. */
  leads: number;
  stages: Partial<Record<Stage, number>>;
  /** Of these, not here now. */
  back: number;
  /** Milliseconds UTC: when the snapshot was taken, and the newest change in it or in its journal. */
  takenAt: number;
  lastWrite: number;
  /** Changes that the journal adds. */
  journaled: number;
}

/**
 * Reads a snapshot, and what the journal adds to it, as a restore would.
 * @param since the generation that began with the newest snapshot: whoever was erased in it stays away
 */
export async function previewOf(
  db: AssayDb,
  { snapshots, journal }: Files,
  file: string,
  span: Span | null,
  since: number,
): Promise<Preview> {
  const { header, rows } = await readDump(textOf(snapshots, file));
  const found = new Map<string, Stage | null>();
  let lastWrite = 0;
  const take = async (batch: readonly DumpRow[]) => {
    for (const { table, row, ...rest } of batch) {
      if (table !== 'leads') continue;
      if (row === null) found.delete(String((rest as { key?: unknown }).key));
      else {
        const { id, stage, mergedInto, updatedAt } = row as Lead;
        found.set(id, mergedInto === null ? stage : null);
        lastWrite = Math.max(lastWrite, updatedAt);
      }
    }
    await banIn(db, batch, banned);
  };
  const banned = nobody();
  await banErased(journal, { from: since, until: null }, banned);
  for await (const batch of rows) await take(batch);
  let journaled = 0;
  if (span !== null)
    for await (const batch of journal.rows(span.from, span.until)) {
      journaled += batch.filter(({ table }) => table !== 'meta').length;
      await take(batch);
    }
  for (const id of banned.leads) found.delete(id);
  const stages: Partial<Record<Stage, number>> = {};
  for (const stage of found.values()) if (stage) stages[stage] = (stages[stage] ?? 0) + 1;
  const shown = [...found].flatMap(([id, stage]) => (stage ? [id] : []));
  const here = new Set(await db.leads.toCollection().primaryKeys());
  return {
    leads: shown.length,
    stages,
    back: shown.filter((id) => !here.has(id)).length,
    takenAt: header.createdAt,
    lastWrite,
    journaled,
  };
}
