import { hashKeys } from '../privacy/suppression.ts';
import type { AssayDb } from './db.ts';
import type { DumpRow } from './dump.ts';
import type { IdentityRow } from './rows.ts';

/**
 * Ids of the leads among these rows' identities whose people objected: they were erased and stay so, whatever an older
 * file says. Outside a transaction.
 */
export async function objectedLeads(db: AssayDb, rows: readonly DumpRow[]): Promise<Set<string>> {
  const found = new Set<string>();
  const identities = rows.flatMap(({ table, row }) =>
    table === 'identities' && row ? [row as IdentityRow] : [],
  );
  if (identities.length === 0) return found;
  const keys = identities.map(({ key }) => key);
  for (const { value } of await db.secrets.toArray()) {
    const hashes = await hashKeys(crypto.subtle, value, keys);
    const suppressed = await db.suppressions.bulkGet(hashes);
    for (const [index, row] of suppressed.entries())
      if (row?.why === 'objected') found.add(identities[index]?.leadId ?? '');
  }
  return found;
}
