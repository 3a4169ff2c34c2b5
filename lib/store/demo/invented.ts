import { isInvented } from '../../model/invented.ts';
import type { Lead } from '../../model/lead.ts';
import type { AssayDb } from '../db.ts';
import { keysOfLead } from '../identities.ts';
import { wellOf } from '../row-checks.ts';
import { DEMO_PEOPLE, type DemoPerson } from './people.ts';

/** No slug of LinkedIn has such a sign. */
export const demoKey = ({ slug }: Pick<DemoPerson, 'slug'>): string => `slug:@invented/${slug}`;
export const DEMO_KEYS: readonly string[] = DEMO_PEOPLE.map(demoKey);

/** Invented people who are there; whoever was merged with somebody real is none of them any more. */
export async function inventedLeads(db: AssayDb): Promise<Lead[]> {
  await db.open();
  const keys = await db.identities.bulkGet(DEMO_KEYS.map((key): [string, string] => [db.spaceId, key]));
  const ids = [...new Set(keys.flatMap((row) => (row ? [row.leadId] : [])))];
  const leads = wellOf('leads', await db.leads.bulkGet(ids)).filter(isInvented);
  const own = await Promise.all(
    leads.map(async ({ id }) => (await keysOfLead(db, id)).every((key) => DEMO_KEYS.includes(key))),
  );
  return leads.filter((_, at) => own[at]);
}
