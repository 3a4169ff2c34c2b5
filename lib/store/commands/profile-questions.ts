import type { Lead } from '../../model/lead.ts';
import type { Person } from '../../model/reading.ts';
import type { Translate } from '../../model/words.ts';
import type { AssayDb } from '../db.ts';
import { keysOfLead, keyTexts } from '../identities.ts';

/**
 * Asks about a saved person whose profile has an address that was not seen before: known by member number or token, they
 * renamed it. Nothing for a lead that was never seen under a public name.
 */
export async function renamed(db: AssayDb, lead: Lead, person: Person, t: Translate): Promise<string[]> {
  const isSlug = (key: string) => key.startsWith('slug:');
  const known = (await keysOfLead(db, lead.id)).filter(isSlug);
  const shown = keyTexts(person.keys).filter(isSlug);
  if (known.length === 0 || shown.length === 0 || shown.some((key) => known.includes(key))) return [];
  const address = known.map((key) => key.replace('slug:', '/in/')).join(', ');
  return [t('panel_renamed', { address })];
}

/** Says that somebody else who is saved had this address. */
export const reassigned = (t: Translate): string => t('panel_reassigned');
