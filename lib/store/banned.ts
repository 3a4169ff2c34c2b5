import { hashKeys } from '../privacy/suppression.ts';
import type { AssayDb } from './db.ts';
import type { DumpRow } from './dump.ts';
import type { Journal } from './journal.ts';
import type { Span } from './journal-span.ts';
import type { CandidateRow, IdentityRow, MetaRow, OpRow } from './rows.ts';

/** Who must not come back from a file, whatever it holds. */
export interface Banned {
  /** Ids of leads. */
  leads: Set<string>;
  /** Their keys (`slug:jane-doe`), and among them those of people who objected. */
  keys: Set<string>;
  objected: Set<string>;
  /** Spaces of the journal, numbered as they came: each loss begins another. */
  spaces: Map<string, number>;
  /** Keys of people whom the user erased, with the last space where: in rows of earlier ones they have other ids. */
  erased: Map<string, number>;
}

export const nobody = (): Banned => ({
  leads: new Set(),
  keys: new Set(),
  objected: new Set(),
  spaces: new Map(),
  erased: new Map(),
});

/**
 * Adds those among some rows of a file who objected, and the keys of everybody who is banned already. What says whose a
 * key is comes first in a file. Outside a transaction.
 */
export async function banIn(db: AssayDb, rows: readonly DumpRow[], banned: Banned): Promise<void> {
  const identities = rowsOf<IdentityRow>(rows, 'identities');
  const objected = await objectedAmong(db, [
    ...identities.map(({ key }) => key),
    ...rowsOf<CandidateRow>(rows, 'candidates').flatMap(({ keys }) => keys ?? []),
  ]);
  for (const key of objected) {
    banned.keys.add(key);
    banned.objected.add(key);
  }
  for (const row of identities)
    if (objected.has(row.key) || isErased(row, banned)) banned.leads.add(row.leadId);
  for (const { key, leadId } of identities) if (banned.leads.has(leadId)) banned.keys.add(key);
}

/**
 * Is this key one of somebody whom the user erased? In one space it may have come to somebody else, and there the ids
 * tell.
 */
export const isErased = (
  { key, spaceId, leadId }: Pick<IdentityRow, 'key' | 'spaceId' | 'leadId'>,
  { leads, spaces, erased }: Banned,
): boolean => leads.has(leadId) || (erased.get(key) ?? BEFORE) > (spaces.get(spaceId) ?? BEFORE);

/** The number of a space that ended before the journal began. */
const BEFORE = -1;

async function objectedAmong(db: AssayDb, keys: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  if (keys.length === 0) return found;
  for (const { value } of await db.secrets.toArray()) {
    const suppressed = await db.suppressions.bulkGet(await hashKeys(crypto.subtle, value, keys));
    for (const [index, row] of suppressed.entries())
      if (row?.why === 'objected') found.add(keys[index] as string);
  }
  return found;
}

/**
 * Adds whoever was erased since a snapshot: an older copy may hold them still, also as somebody imported and not saved
 * yet, and after a loss as somebody of another id. Not those who are only in the quarantine, because their rows could
 * not be read.
 */
export async function banErased(journal: Journal, { from, until }: Span, banned: Banned): Promise<void> {
  const aside = new Set<string>();
  const imported = new Map<string, readonly string[]>();
  /** Keys that the commit under way takes away. */
  let gone: [string, string][] = [];
  for await (const rows of journal.rows(from, until))
    for (const { table, row, ...rest } of rows) {
      const { key } = rest as { key?: unknown };
      if (table === 'leads' && row === null) banned.leads.add(String(key));
      if (table === 'quarantine' && row) aside.add((row as { id: string }).id);
      if (table === 'identities') {
        const [spaceId, text] = row
          ? [(row as IdentityRow).spaceId, (row as IdentityRow).key]
          : (key as [string, string]);
        if (!banned.spaces.has(spaceId)) banned.spaces.set(spaceId, banned.spaces.size);
        if (row) banned.keys.delete(text);
        else {
          banned.keys.add(text);
          gone.push([spaceId, text]);
        }
      }
      if (table === 'candidates' && row) imported.set((row as CandidateRow).id, (row as CandidateRow).keys);
      if (table === 'candidates' && !row) imported.delete(String(key));
      // A save that was taken back says nothing about what was there before.
      if (table === 'ops' && (row as OpRow | null)?.name === 'lead.erase')
        for (const [spaceId, text] of gone) banned.erased.set(text, banned.spaces.get(spaceId) ?? 0);
      // The clock ends every commit.
      if (table === 'meta' && (row as MetaRow | null)?.key === 'clock') gone = [];
    }
  for (const id of aside) banned.leads.delete(id.replace(/^leads:/, ''));
  // Imported again since, or again what they were before a save that was undone.
  for (const keys of imported.values()) for (const key of keys) banned.keys.delete(key);
}

interface Naming {
  id?: unknown;
  leadId?: unknown;
  leadIds?: unknown;
  keys?: unknown;
}

/** Is a row about one of them? */
export function isBanned(table: string, row: object, { leads, keys }: Banned): boolean {
  const { id, leadId, leadIds, keys: own } = row as Naming;
  switch (table) {
    case 'leads':
      return leads.has(String(id));
    // Not by its key: whoever was erased may have been saved again since, as somebody new.
    case 'identities':
    case 'activities':
      return leads.has(String(leadId));
    case 'questions':
      return Array.isArray(leadIds) && leadIds.some((one) => leads.has(String(one)));
    case 'candidates':
      return Array.isArray(own) && own.some((one) => keys.has(String(one)));
    case 'quarantine':
      return leads.has(String(id).replace(/^leads:/, ''));
    default:
      return false;
  }
}

const rowsOf = <T>(rows: readonly DumpRow[], table: string): T[] =>
  rows.flatMap((each) => (each.table === table && each.row ? [each.row as T] : []));
