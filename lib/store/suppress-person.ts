import type { AssayDb } from './db.ts';
import { edit, type Operation, type Writer } from './edit.ts';
import { keysOfLead, resolveLead } from './identities.ts';
import { forgetCandidates } from './import/candidates.ts';
import { forgetImports } from './import/forget-imports.ts';
import type { SuppressionRow } from './rows.ts';
import { suppress, unsuppress, withHashes, withNewHashes } from './suppressions.ts';

/** Puts a person on the do-not-contact list: these keys, and all others of the lead that they name. */
export async function suppressPerson(
  writer: Writer,
  operation: Operation,
  keys: readonly string[],
  why: SuppressionRow['why'],
): Promise<null> {
  const { db } = writer;
  const all = () => allKeys(db, keys);
  return withNewHashes(db, all, (hashed) =>
    edit(writer, operation, async (path) => {
      await suppress(path, db, hashed, why);
      await forgetCandidates(path, db, hashed.keys);
      await forgetImports(path, db, hashed.keys);
      return null;
    }),
  );
}

/** Takes a person off the do-not-contact list, whoever put them there. */
export async function unsuppressPerson(
  writer: Writer,
  operation: Operation,
  keys: readonly string[],
): Promise<null> {
  const { db } = writer;
  const all = () => allKeys(db, keys);
  return withHashes(db, all, (hashed) =>
    edit(writer, operation, async (path) => {
      await unsuppress(path, db, hashed, { objected: true });
      return null;
    }),
  );
}

async function allKeys(db: AssayDb, keys: readonly string[]): Promise<string[]> {
  const rows = await db.identities
    .where('[spaceId+key]')
    .anyOf(keys.map((key) => [db.spaceId, key]))
    .toArray();
  const leads = await Promise.all(rows.map(({ leadId }) => resolveLead(db, leadId)));
  const others = await Promise.all(leads.flatMap((lead) => (lead ? [keysOfLead(db, lead.id)] : [])));
  return [...new Set([...keys, ...others.flat()])];
}
