import { isInvented } from '../../model/invented.ts';
import type { Lead } from '../../model/lead.ts';
import type { AssayDb } from '../db.ts';
import { keysOfLead } from '../identities.ts';
import { wellOf } from '../row-checks.ts';
import { INVENTED_KEYS, inventedKeys } from './invented-keys.ts';

/** Invented people who are there; whoever was merged with somebody real is none of them any more. */
export async function inventedLeads(db: AssayDb): Promise<Lead[]> {
  await db.open();
  const ids = [...new Set((await inventedKeys(db).toArray()).map(({ leadId }) => leadId))];
  const leads = wellOf('leads', await db.leads.bulkGet(ids)).filter(isInvented);
  const own = await Promise.all(
    leads.map(async ({ id }) => (await keysOfLead(db, id)).every((key) => key.startsWith(INVENTED_KEYS))),
  );
  return leads.filter((_, at) => own[at]);
}
