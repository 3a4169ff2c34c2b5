import { isInvented } from '../../model/invented.ts';
import type { Lead } from '../../model/lead.ts';
import type { AssayDb } from '../db.ts';
import { keysOfLead } from '../identities.ts';
import { wellOf } from '../row-checks.ts';

/** Keys of invented people begin so; no slug of LinkedIn has such a sign. */
const PREFIX = 'slug:@invented/';
export const inventedKey = (slug: string): string => PREFIX + slug;

const inventedKeys = (db: AssayDb) =>
  db.identities.where('[spaceId+key]').between([db.spaceId, PREFIX], [db.spaceId, `${PREFIX}\uffff`]);

/** How many invented people there are, by their keys. */
export async function inventedCount(db: AssayDb): Promise<number> {
  await db.open();
  return inventedKeys(db).count();
}

/** Invented people who are there; whoever was merged with somebody real is none of them any more. */
export async function inventedLeads(db: AssayDb): Promise<Lead[]> {
  await db.open();
  const ids = [...new Set((await inventedKeys(db).toArray()).map(({ leadId }) => leadId))];
  const leads = wellOf('leads', await db.leads.bulkGet(ids)).filter(isInvented);
  const own = await Promise.all(
    leads.map(async ({ id }) => (await keysOfLead(db, id)).every((key) => key.startsWith(PREFIX))),
  );
  return leads.filter((_, at) => own[at]);
}
