import { ExpectedError } from '../errors.ts';
import { hashKeys, newSecret } from '../privacy/suppression.ts';
import type { AssayDb } from './db.ts';
import type { Edit } from './edit.ts';
import type { SuppressionRow } from './rows.ts';

/** Texts of keys (`slug:jane-doe`), or how to find them: again inside the edit, where somebody may have more by then. */
export type Keys = readonly string[] | (() => Promise<readonly string[]>);

/** Keys as hashes, made before a transaction, which may await nothing but the store. */
export interface Hashed {
  keys: readonly string[];
  /** Finds the keys anew; without it they are these. */
  find?: () => Promise<readonly string[]>;
  /** The secrets they were made with, this store's own first; those of other stores came with their backups. */
  secrets: readonly string[];
  /** For each secret, of each key. */
  hashes: string[][];
}

/** The secrets stored are others than the hashes were made with. */
class OtherSecrets extends Error {
  constructor(readonly secrets: readonly string[]) {
    super('other secrets');
  }
}

/** There are more keys than hashes were made of. */
class OtherKeys extends Error {}

/** The secrets as seen last, so that a save needs no second transaction for them. */
const lastSecrets = new WeakMap<AssayDb, readonly string[]>();
const lastOf = (db: AssayDb): readonly string[] => lastSecrets.get(db) ?? [];

/**
 * Does `work` with the hashes of some keys, again if it finds other secrets than they were made with (once in the life
 * of a worker, and after a restore), or more keys.
 */
export async function withHashes<T>(
  db: AssayDb,
  keys: Keys,
  work: (hashed: Hashed) => Promise<T>,
  secrets = lastOf(db),
): Promise<T> {
  const find = typeof keys === 'function' ? keys : undefined;
  const found = typeof keys === 'function' ? await keys() : keys;
  const hashes = await hashAll(secrets, found);
  try {
    return await work({ keys: found, secrets, hashes, ...(find && { find }) });
  } catch (error) {
    if (error instanceof OtherKeys) return withHashes(db, keys, work, secrets);
    if (error instanceof OtherSecrets) return withHashes(db, keys, work, error.secrets);
    throw error;
  }
}

/** The same for an edit that may suppress somebody: it brings a secret for a store without one. */
export const withNewHashes = <T>(db: AssayDb, keys: Keys, work: (hashed: Hashed) => Promise<T>): Promise<T> =>
  withHashes(db, keys, work, lastOf(db).length > 0 ? lastOf(db) : [newSecret(crypto)]);

/** Refuses (`do-not-contact`) where one of the keys is not to be saved. Inside `withHashes` and a transaction. */
export async function refuseSuppressed(db: AssayDb, hashed: Hashed): Promise<void> {
  const [, rows] = await Promise.all([
    checkSecrets(db, hashed),
    db.suppressions.bulkGet(hashed.hashes.flat()),
  ]);
  if (rows.some(Boolean)) throw new ExpectedError('do-not-contact');
}

/** Those of the hashed keys that are not to be saved, and why. Inside `withHashes` and a transaction. */
export async function suppressedIn(db: AssayDb, hashed: Hashed): Promise<Map<string, SuppressionRow['why']>> {
  await checkSecrets(db, hashed);
  const found = new Map<string, SuppressionRow['why']>();
  for (const hashes of hashed.hashes) {
    const rows = await db.suppressions.bulkGet(hashes);
    for (const [index, key] of hashed.keys.entries()) {
      const why = rows[index]?.why;
      if (why && found.get(key) !== 'objected') found.set(key, why);
    }
  }
  return found;
}

/** The hashes of some of the keys. That nobody has more keys by now is still asked of all. */
export function hashesOf(hashed: Hashed, some: Iterable<string>): Hashed {
  const wanted = new Set(some);
  const hashes = hashed.hashes.map((of) => of.filter((_, at) => wanted.has(hashed.keys[at] as string)));
  return { ...hashed, hashes };
}

/** Keeps the hashes; what was said by the person stays said. Inside `withNewHashes` and an edit. */
export async function suppress(
  path: Edit,
  db: AssayDb,
  hashed: Hashed,
  why: SuppressionRow['why'],
): Promise<void> {
  await checkKeys(hashed);
  const [secret] = hashed.secrets;
  if ((await storedSecrets(db)).length > 0) await checkSecrets(db, hashed);
  else path.changes.put('secrets', { key: 'suppression', value: secret });
  const [hashes = []] = hashed.hashes;
  const before = await db.suppressions.bulkGet(hashes);
  const rows = hashes.flatMap((id, index): SuppressionRow[] => {
    const old = before[index];
    return old && (old.why === 'objected' || why === 'user') ? [] : [{ id, at: old?.at ?? path.now, why }];
  });
  path.changes.bulkPut('suppressions', rows);
}

/** Takes the hashes away, all or only those that were the user's own decision. As `suppress`. */
export async function unsuppress(
  path: Edit,
  db: AssayDb,
  hashed: Hashed,
  { objected }: { objected: boolean },
): Promise<void> {
  if ((await storedSecrets(db)).length === 0) return;
  await checkSecrets(db, hashed);
  await checkKeys(hashed);
  const rows = await db.suppressions.bulkGet(hashed.hashes.flat());
  const gone = rows.flatMap((row) => (row && (objected || row.why === 'user') ? [row.id] : []));
  path.changes.bulkDelete('suppressions', gone);
}

/** Which of these keys are not to be contacted. Outside a transaction. */
export async function suppressedAmong(db: AssayDb, keys: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const hashes of await hashAll(await storedSecrets(db), keys)) {
    const rows = await db.suppressions.bulkGet(hashes);
    for (const [index, key] of keys.entries()) if (rows[index]) found.add(key);
  }
  return found;
}

const hashAll = (secrets: readonly string[], keys: readonly string[]): Promise<string[][]> =>
  Promise.all(secrets.map((secret) => hashKeys(crypto.subtle, secret, keys)));

async function checkKeys({ keys, find }: Hashed): Promise<void> {
  const now = (await find?.()) ?? [];
  if (now.some((key) => !keys.includes(key))) throw new OtherKeys();
}

async function checkSecrets(db: AssayDb, { secrets }: Hashed): Promise<void> {
  const stored = await storedSecrets(db);
  if (stored.join() !== secrets.join()) throw new OtherSecrets(stored);
}

/** By key: this store's own, `suppression`, comes before `suppression:…`. */
async function storedSecrets(db: AssayDb): Promise<string[]> {
  const rows = await db.secrets.toArray();
  const secrets = rows.filter(({ key }) => key.startsWith('suppression')).map(({ value }) => value);
  lastSecrets.set(db, secrets);
  return secrets;
}
