import Dexie from 'dexie';
import type { Lead } from '../model/lead.ts';
import type { ReadyStage } from '../model/stage.ts';
import type { AssayDb } from './db.ts';
import { shownOf } from './top-leads.ts';

/** Who has earned stage `to` and was not moved there, best first, at most `limit`. */
export async function readyLeads(db: AssayDb, to: ReadyStage, limit: number): Promise<Lead[]> {
  await db.open();
  const ready = db.leads
    .where('[spaceId+ready+rank]')
    .between([db.spaceId, to, Dexie.minKey], [db.spaceId, to, Dexie.maxKey]);
  return shownOf(await ready.reverse().limit(limit).toArray());
}
