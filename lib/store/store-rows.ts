import type { IndexableType } from 'dexie';
import { joinedRow } from './backup/join-rows.ts';
import type { Matches } from './backup/matches.ts';
import { type Banned, isBanned } from './banned.ts';
import type { AssayDb, StoreName } from './db.ts';
import { type DumpRow, keyIn } from './dump.ts';
import type { Edit } from './edit.ts';
import { isCheckedTable, isWell } from './row-checks.ts';
import type { IcpRow, QuestionRow, SecretRow } from './rows.ts';

/** Who wins where a row is there already: the newer one in tables that know it, else as said here. */
export type Wins = 'incoming' | 'present';

export interface StoreRows {
  wins: Wins;
  /** Neither they nor what belongs to them comes back. */
  banned: Banned;
  /** Who of the rows is who here; null where nobody was here. */
  matches: Matches | null;
}

/** Made anew by the restore, or true of this browser only. */
const LEFT_OUT: readonly string[] = ['counters', 'jobs', 'meta'];
/** Tables whose rows say when they were written last. */
const DATED: readonly string[] = ['leads', 'companies', 'icpDrafts'];

type Row = Record<string, unknown>;

/**
 * Writes rows of a dump or journal, all into this store's space. Rows of tables that this version does not know are
 * left out; a row without its key is left out too. To be called inside an edit.
 */
export async function storeRows(
  path: Edit,
  db: AssayDb,
  rows: readonly DumpRow[],
  { wins, banned, matches }: StoreRows,
): Promise<void> {
  const known = new Set(db.tables.map(({ name }) => name));
  for (const [name, entries] of byTable(rows, db)) {
    if (!known.has(name) || LEFT_OUT.includes(name)) continue;
    const table = name as StoreName;
    const keys = [...entries.values()].map(({ key }) => key);
    const present: (Row | undefined)[] = await db.table(table).bulkGet(keys);
    const puts: Row[] = [];
    const gone: IndexableType[] = [];
    for (const [index, { key, row }] of [...entries.values()].entries()) {
      const here = present[index];
      // A key of somebody who was here before stays theirs, whatever became of it in the file.
      if (table === 'identities' && here && matches && !matches.inFile.has(String(here.leadId))) continue;
      if (row === null) gone.push(key);
      else if (!isBanned(table, row, banned)) {
        const both = here && wins === 'present' && isUsable(table, here) ? joinedRow(table, here, row) : null;
        if (both) puts.push(both as Row);
        else if (comes(table, row, here, wins)) puts.push(row);
      }
    }
    if (table === 'identities' && wins === 'present')
      path.changes.bulkPut('questions', doublesOf(path, [...entries.values()], present, { banned, matches }));
    if (table === 'secrets') await putSecrets(path, db, puts as unknown as SecretRow[]);
    else if (table === 'icps') path.changes.bulkPut(table, await withoutSecondCurrent(db, puts, wins));
    else if (puts.length > 0) path.changes.bulkPut(table, puts);
    if (gone.length > 0) path.changes.bulkDelete(table, gone);
    if (table === 'leads') path.leadsChange = true;
  }
}

const isUsable = (table: StoreName, row: Row): boolean => !isCheckedTable(table) || isWell(table, row);

interface Entry {
  key: IndexableType;
  row: Row | null;
}

/** The last word about each key, by table. */
function byTable(rows: readonly DumpRow[], db: AssayDb): Map<string, Map<string, Entry>> {
  const tables = new Map<string, Map<string, Entry>>();
  const paths = new Map(db.tables.map(({ name, schema }) => [name, schema.primKey.keyPath]));
  for (const { table, row, ...rest } of rows) {
    const entries = tables.get(table) ?? new Map<string, Entry>();
    tables.set(table, entries);
    const own = row && ownRow(row as Row, db.spaceId);
    const path = paths.get(table);
    const key = own && path ? keyIn(own, path as string | string[]) : ownKey(rest, db.spaceId);
    // Two secrets under one key are those of two stores, the second after a loss: hashes need both.
    const id = table === 'secrets' ? [key, own?.value] : key;
    if (isKey(key)) entries.set(JSON.stringify(id), { key, row: own });
  }
  return tables;
}

/** A store has one space: what comes from another joins it. */
const ownRow = (row: Row, spaceId: string): Row => ('spaceId' in row ? { ...row, spaceId } : row);

/** Keys of deleted rows: `[spaceId, …]` where a space is part of them, which no other first part looks like. */
function ownKey(rest: object, spaceId: string): unknown {
  const { key } = rest as { key?: unknown };
  const isSpaced = Array.isArray(key) && key.length === 2 && typeof key[1] === 'string';
  return isSpaced ? [spaceId, key[1]] : key;
}

const isKey = (key: unknown): key is IndexableType =>
  typeof key === 'string' || typeof key === 'number' || (Array.isArray(key) && key.every(isKey));

function comes(table: StoreName, row: Row, here: Row | undefined, wins: Wins): boolean {
  if (!here) return true;
  // What somebody asked for themselves stays said (`suppress`).
  if (table === 'suppressions')
    return here.why !== 'objected' && (wins === 'incoming' || row.why === 'objected');
  if (DATED.includes(table) && row.updatedAt !== here.updatedAt)
    return Number(row.updatedAt) > Number(here.updatedAt);
  return wins === 'incoming' || table === 'secrets';
}

/** A key that names one lead here and another there: the same person saved twice. The user is asked. */
function doublesOf(
  path: Edit,
  entries: readonly Entry[],
  present: readonly (Row | undefined)[],
  { banned, matches }: Pick<StoreRows, 'banned' | 'matches'>,
): QuestionRow[] {
  const rows = entries.flatMap(({ row }, index): QuestionRow[] => {
    const [here, there] = [present[index]?.leadId, row?.leadId].map((id) => (id ? String(id) : null));
    if (!here || !there || here === there || banned.leads.has(there)) return [];
    const { spaceId, now: at } = path;
    const isOther = matches?.others.has(there) === true;
    const kind = isOther ? 'slug-reassigned' : 'same-person';
    const reasons = [isOther ? 'other-member' : 'key'];
    const id = `${kind}:${here}:${there}`;
    return [{ id, spaceId, kind, leadIds: [here, there], reasons, at, answered: null }];
  });
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** Content of versions never changes; an ICP that is here keeps its own newest version. */
async function withoutSecondCurrent(db: AssayDb, puts: readonly Row[], wins: Wins): Promise<Row[]> {
  if (wins === 'incoming') return [...puts];
  const here = new Set(
    (await db.icps.toArray())
      .filter(({ current, archivedAt }) => current === 1 || archivedAt !== undefined)
      .map(({ id }) => id),
  );
  return (puts as unknown as IcpRow[]).map((row) => {
    if (!here.has(row.id)) return { ...row };
    const { archivedAt: _, ...older } = row;
    return { ...older, current: 0 };
  });
}

/** Hashes count only with the secret they were made with: another one is kept beside it. */
async function putSecrets(path: Edit, db: AssayDb, rows: readonly SecretRow[]): Promise<void> {
  for (const row of rows) {
    const here = await db.secrets.get(row.key);
    if (here?.value === row.value) continue;
    path.changes.put('secrets', here ? { ...row, key: `${row.key}:${row.value.slice(0, 8)}` } : row);
  }
}
