import type { AssayDb } from './db.ts';
import type { Edit } from './edit.ts';
import { resolveLead } from './identities.ts';
import { forgetCandidates } from './import/candidates.ts';
import { isDoNotContact } from './move-lead.ts';
import { suppressedAmong } from './suppressions.ts';

/** Keys hashed at a time. */
const CHUNK = 2_000;

/** Keys of leads and imported people here that are on the do-not-contact list. Outside a transaction. */
export async function stoppedKeys(db: AssayDb): Promise<string[]> {
  if ((await db.suppressions.limit(1).count()) === 0) return [];
  const stopped: string[] = [];
  const saved = (await db.identities.toCollection().primaryKeys()).map(([, key]) => key);
  const imported = (await db.candidates.orderBy('keys').uniqueKeys()) as string[];
  const all = [...new Set([...saved, ...imported])];
  for (let at = 0; at < all.length; at += CHUNK)
    stopped.push(...(await suppressedAmong(db, all.slice(at, at + CHUNK))));
  return stopped;
}

/**
 * Archives whoever has one of these keys as not to be contacted: in a file they may still be at another stage. Imported
 * people with one go.
 */
export async function keepAway(path: Edit, db: AssayDb, keys: readonly string[]): Promise<void> {
  await forgetCandidates(path, db, keys);
  const rows = await db.identities.bulkGet(keys.map((key) => [db.spaceId, key]));
  for (const id of new Set(rows.flatMap((row) => (row ? [row.leadId] : [])))) {
    const lead = await resolveLead(db, id);
    if (!lead || isDoNotContact(lead.stage, lead.reason)) continue;
    const stage = { stage: 'archived', reason: 'do-not-contact', followUpAt: null, sign: null } as const;
    path.changes.put('leads', { ...lead, ...stage });
  }
}
