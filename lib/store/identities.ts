import type { Lead } from '../model/lead.ts';
import type { PersonKey } from '../model/reading.ts';
import type { AssayDb } from './db.ts';
import { isWell } from './row-checks.ts';
import type { IdentityRow } from './rows.ts';

/** Which key decides first when several are known (reference, linkedin-pages g). Never the name. */
const STRENGTH = ['member', 'token', 'slug', 'sales'] as const;

/** Keys as the identities table spells them, the strongest first. */
export function keyTexts(keys: readonly PersonKey[]): string[] {
  return STRENGTH.flatMap((kind) => keys.filter((key) => key.kind === kind)).map(
    ({ kind, value }) => `${kind}:${value}`,
  );
}

/** Saved people with one of some keys. */
export interface Found {
  /** Those who are this person, whom the strongest key named first. Several: saved apart, and seen now to be one. */
  same: Lead[];
  /** Those whose address this person has now, and who have another member number. */
  others: Lead[];
  /** What each key points to, in the order of `keyTexts`. */
  rows: (IdentityRow | undefined)[];
}

/**
 * Whom these keys name. A slug can be given to another member: where both sides show a member number and they
 * differ, the slug alone does not make them one person (design, decision 7).
 */
export async function whoIs(db: AssayDb, keys: readonly PersonKey[]): Promise<Found> {
  const texts = keyTexts(keys);
  const rows = await db.identities.bulkGet(texts.map((key) => [db.spaceId, key]));
  const found: Found = { same: [], others: [], rows };
  let members = texts.filter(isMember);
  for (const row of rows) {
    const lead = row && (await resolveLead(db, row.leadId));
    if (!lead || [...found.same, ...found.others].some(({ id }) => id === lead.id)) continue;
    // All other keys are one person's for ever.
    const theirs = row.key.startsWith('slug:') ? await membersOf(db, lead.id) : members;
    const differ = members.length > 0 && theirs.length > 0 && !theirs.some((key) => members.includes(key));
    found[differ ? 'others' : 'same'].push(lead);
    if (members.length === 0) members = theirs;
  }
  return found;
}

const isMember = (key: string): boolean => key.startsWith('member:');

/** Every key of a lead, as the table spells them. */
export const keysOfLead = async (db: AssayDb, leadId: string): Promise<string[]> =>
  (await db.identities.where('leadId').equals(leadId).toArray()).map(({ key }) => key);

/** Member numbers of a lead, as keys. */
export const membersOf = async (db: AssayDb, leadId: string): Promise<string[]> =>
  (await keysOfLead(db, leadId)).filter(isMember);

/** The saved lead that these keys name, or null. */
export const findLead = async (db: AssayDb, keys: readonly PersonKey[]): Promise<Lead | null> =>
  (await whoIs(db, keys)).same[0] ?? null;

/** The lead of an id, or the one it was merged into; null where rows of a file lead round in a ring. */
export async function resolveLead(db: AssayDb, id: string): Promise<Lead | null> {
  const met = new Set<string>();
  for (let next = id; !met.has(next); ) {
    met.add(next);
    const lead = await db.leads.get(next);
    if (!isWell('leads', lead) || lead.deleted !== null) return null;
    if (!lead.mergedInto) return lead;
    next = lead.mergedInto;
  }
  return null;
}

/** Leads for many keys at once (`slug:jane-doe`): for the badges of a list. */
export async function leadsByKey(db: AssayDb, keys: readonly string[]): Promise<Map<string, Lead>> {
  const rows = await db.identities.bulkGet(keys.map((key) => [db.spaceId, key]));
  const leads = await db.leads.bulkGet(rows.map((row) => row?.leadId ?? ''));
  return new Map(
    keys.flatMap((key, index) => {
      const lead = leads[index];
      return isWell('leads', lead) && lead.deleted === null ? [[key, lead] as const] : [];
    }),
  );
}
