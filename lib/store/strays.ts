import type { AssayDb } from './db.ts';
import type { Edit } from './edit.ts';
import { resolveLead } from './identities.ts';
import { wellOf } from './row-checks.ts';
import { leadWords } from './search-words.ts';

/**
 * Sets right what a restored file says of people who did not come with it. Inside an edit, after all rows came and
 * before they are counted.
 */
export async function mendStrays(path: Edit, db: AssayDb): Promise<void> {
  await freeLeads(path, db);
  await dropKeys(path, db);
  await dropSaved(path, db);
}

/** Leads merged into nobody, or round in a ring, stand for themselves again: no list would ever show them. */
async function freeLeads(path: Edit, db: AssayDb): Promise<void> {
  for (const lead of await db.leads.filter(({ mergedInto }) => mergedInto !== null).toArray())
    if (lead.deleted === null && (await resolveLead(db, lead.id)) === null)
      path.changes.put('leads', { ...lead, mergedInto: null, words: leadWords(lead) });
}

/**
 * Takes away keys that name nobody: whoever has such a key would be made anew at every save. Those of a lead in the
 * quarantine are kept with it.
 */
async function dropKeys(path: Edit, db: AssayDb): Promise<void> {
  const owners = (await db.identities.orderBy('leadId').uniqueKeys()) as string[];
  const present = new Set(await db.leads.toCollection().primaryKeys());
  const nobody = owners.filter((id) => !present.has(id));
  if (nobody.length === 0) return;
  const rows = await db.identities.where('leadId').anyOf(nobody).toArray();
  path.changes.bulkDelete(
    'identities',
    rows.map(({ spaceId, key }): [string, string] => [spaceId, key]),
  );
  const aside = await db.quarantine.bulkGet(nobody.map((id) => `leads:${id}`));
  path.changes.bulkPut(
    'quarantine',
    aside.flatMap((row) => {
      const leadId = row?.id.slice('leads:'.length);
      return row
        ? [{ ...row, keys: [...(row.keys ?? []), ...rows.filter((own) => own.leadId === leadId)] }]
        : [];
    }),
  );
}

/** Whoever is saved, here or in the file, is no candidate of the other any more. */
async function dropSaved(path: Edit, db: AssayDb): Promise<void> {
  const candidates = wellOf('candidates', await db.candidates.toArray());
  const keys = candidates.flatMap((one) => one.keys.map((key): [string, string] => [db.spaceId, key]));
  const saved = new Set((await db.identities.bulkGet(keys)).flatMap((row) => (row ? [row.key] : [])));
  path.changes.bulkDelete(
    'candidates',
    candidates.filter((one) => one.keys.some((key) => saved.has(key))).map(({ id }) => id),
  );
}
