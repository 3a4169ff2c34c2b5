import Dexie from 'dexie';
import type { Lead } from '../model/lead.ts';
import type { Playbook, WorkStage } from '../model/playbook.ts';
import { quietBefore } from '../pipeline/quiet.ts';
import type { AssayDb } from './db.ts';
import { shownOf } from './top-leads.ts';

/** Who of a stage was neither moved nor touched for longer than the playbook allows, longest first, at most `limit`. */
export async function quietLeads(
  db: AssayDb,
  stage: WorkStage,
  playbook: Playbook,
  now: number,
  limit: number,
): Promise<Lead[]> {
  const before = quietBefore(stage, playbook, now);
  if (before === null) return [];
  await db.open();
  const quiet = db.leads
    .where('[spaceId+stage+activeAt]')
    .between([db.spaceId, stage, Dexie.minKey], [db.spaceId, stage, before], true, false);
  return shownOf(await quiet.limit(limit).toArray());
}
