import { ExpectedError } from '../errors.ts';
import { hashKeys, newSecret } from '../privacy/suppression.ts';
import type { AssayDb } from './db.ts';
import type { Edit } from './edit.ts';
import type { SuppressionRow } from './rows.ts';

/** Keys as hashes, made before a transaction, which may await nothing but the store. */
export interface Hashed {
  /** The secret they were made with; null where there was none, and hence nobody to look for. */
  secret: string | null;
  hashes: string[];
}

/** The secret stored is another one than the hashes were made with. */
class OtherSecret extends Error {
  constructor(readonly secret: string | null) {
    super('other secret');
  }
}

/** The secret as seen last, so that a save needs no second transaction for it. */
const lastSecrets = new WeakMap<AssayDb, string>();

/**
 * Does `work` with the hashes of some keys, again if it finds another secret than they were made with (once in the
 * life of a worker, and after a restore).
 */
export async function withHashes<T>(
  db: AssayDb,
  keys: readonly string[],
  work: (hashed: Hashed) => Promise<T>,
  secret: string | null = lastSecrets.get(db) ?? null,
): Promise<T> {
  const hashes = secret === null ? [] : await hashKeys(crypto.subtle, secret, keys);
  try {
    return await work({ secret, hashes });
  } catch (error) {
    if (!(error instanceof OtherSecret)) throw error;
    return withHashes(db, keys, work, error.secret);
  }
}

/** The same for an edit that may suppress somebody: it brings a secret for a store without one. */
export const withNewHashes = <T>(
  db: AssayDb,
  keys: readonly string[],
  work: (hashed: Hashed) => Promise<T>,
): Promise<T> => withHashes(db, keys, work, lastSecrets.get(db) ?? newSecret(crypto));

/** Refuses (`do-not-contact`) where one of the keys is not to be saved. Inside `withHashes` and a transaction. */
export async function refuseSuppressed(db: AssayDb, hashed: Hashed): Promise<void> {
  const stored = await storedSecret(db);
  if (stored !== hashed.secret) throw new OtherSecret(stored);
  const rows = stored === null ? [] : await db.suppressions.bulkGet(hashed.hashes);
  if (rows.some(Boolean)) throw new ExpectedError('do-not-contact');
}

/** Keeps the hashes; what was said by the person stays said. Inside `withNewHashes` and an edit. */
export async function suppress(
  path: Edit,
  db: AssayDb,
  { secret, hashes }: Hashed,
  why: SuppressionRow['why'],
): Promise<void> {
  const stored = await storedSecret(db);
  if (stored !== null && stored !== secret) throw new OtherSecret(stored);
  if (stored === null) await path.changes.put('secrets', { key: 'suppression', value: secret });
  const before = await db.suppressions.bulkGet(hashes);
  const rows = hashes.flatMap((id, index): SuppressionRow[] =>
    before[index] && (before[index].why === 'objected' || why === 'user')
      ? []
      : [{ id, at: before[index]?.at ?? path.now, why }],
  );
  await path.changes.bulkPut('suppressions', rows);
}

/** Takes the hashes away, all or only those that were the user's own decision. As `suppress`. */
export async function unsuppress(
  path: Edit,
  db: AssayDb,
  { secret, hashes }: Hashed,
  { objected }: { objected: boolean },
): Promise<void> {
  const stored = await storedSecret(db);
  if (stored === null) return;
  if (stored !== secret) throw new OtherSecret(stored);
  const rows = await db.suppressions.bulkGet(hashes);
  const gone = rows.flatMap((row) => (row && (objected || row.why === 'user') ? [row.id] : []));
  await path.changes.bulkDelete('suppressions', gone);
}

/** Which of these keys are not to be contacted. Outside a transaction. */
export async function suppressedAmong(db: AssayDb, keys: readonly string[]): Promise<Set<string>> {
  const secret = await storedSecret(db);
  if (secret === null || keys.length === 0) return new Set();
  const hashes = await hashKeys(crypto.subtle, secret, keys);
  const rows = await db.suppressions.bulkGet(hashes);
  return new Set(keys.filter((_, index) => rows[index]));
}

async function storedSecret(db: AssayDb): Promise<string | null> {
  const row = await db.secrets.get('suppression');
  if (!row) lastSecrets.delete(db);
  else lastSecrets.set(db, row.value);
  return row?.value ?? null;
}
