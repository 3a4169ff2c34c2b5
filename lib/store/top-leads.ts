import Dexie from 'dexie';
import type { Lead } from '../model/lead.ts';
import type { Stage } from '../model/stage.ts';
import type { AssayDb } from './db.ts';
import { wellOf } from './row-checks.ts';

/** The best `limit` leads of a stage, highest rank first. */
export async function topLeads(db: AssayDb, stage: Stage, limit: number): Promise<Lead[]> {
  await db.open();
  for (let read = limit; ; read *= 2) {
    const rows = await db.leads
      .where('[spaceId+stage+rank]')
      .between([db.spaceId, stage, Dexie.minKey], [db.spaceId, stage, Dexie.maxKey])
      .reverse()
      .limit(read)
      .toArray();
    const shown = shownOf(rows);
    // Rows that nobody sees must not end a list early.
    if (shown.length >= limit || rows.length < read) return shown.slice(0, limit);
  }
}

/** Those of some rows that lists show: not deleted, nor merged into another, and in order. */
export const shownOf = (rows: readonly (Lead | undefined)[]): Lead[] =>
  wellOf('leads', rows).filter(({ deleted, mergedInto }) => deleted === null && mergedInto === null);
