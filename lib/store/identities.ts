import type { Lead } from '../model/lead.ts';
import type { PersonKey } from '../model/reading.ts';
import type { AssayDb } from './db.ts';

/** Which key decides first when several are known (reference, linkedin-pages g). Never the name. */
const STRENGTH = ['member', 'token', 'slug', 'sales'] as const;

/** Keys as the identities table spells them, the strongest first. */
export function keyTexts(keys: readonly PersonKey[]): string[] {
  return STRENGTH.flatMap((kind) => keys.filter((key) => key.kind === kind)).map(
    ({ kind, value }) => `${kind}:${value}`,
  );
}

/**
 * The saved lead that these keys name, or null.
 * A slug can be given to another member: where both sides show a member number and they differ, the slug
 * alone does not make them one person (design, decision 7).
 */
export async function findLead(db: AssayDb, keys: readonly PersonKey[]): Promise<Lead | null> {
  const texts = keyTexts(keys);
  const rows = await db.identities.bulkGet(texts.map((key) => [db.spaceId, key]));
  const member = texts.find((key) => key.startsWith('member:'));
  for (const row of rows) {
    if (!row) continue;
    if (member && row.key.startsWith('slug:') && (await hasOtherMember(db, row.leadId, member))) continue;
    const lead = await resolve(db, row.leadId);
    if (lead) return lead;
  }
  return null;
}

async function hasOtherMember(db: AssayDb, leadId: string, member: string): Promise<boolean> {
  const keys = await db.identities.where('leadId').equals(leadId).toArray();
  const members = keys.filter(({ key }) => key.startsWith('member:'));
  return members.length > 0 && members.every(({ key }) => key !== member);
}

/** Follows merges to the lead that is still there. */
async function resolve(db: AssayDb, id: string): Promise<Lead | null> {
  const lead = await db.leads.get(id);
  if (!lead || lead.deleted !== null) return null;
  return lead.mergedInto ? resolve(db, lead.mergedInto) : lead;
}

/** Leads for many keys at once (`slug:jane-doe`): for the badges of a list. */
export async function leadsByKey(db: AssayDb, keys: readonly string[]): Promise<Map<string, Lead>> {
  const rows = await db.identities.bulkGet(keys.map((key) => [db.spaceId, key]));
  const leads = await db.leads.bulkGet(rows.map((row) => row?.leadId ?? ''));
  return new Map(
    keys.flatMap((key, index) => {
      const lead = leads[index];
      return lead && lead.deleted === null ? [[key, lead] as const] : [];
    }),
  );
}
