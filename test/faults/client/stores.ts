import { type Dump, makeStores } from '../../support/make-stores.ts';
import { readTables, settled, withStore } from './raw.ts';

/** Rows per transaction while many are made. */
const CHUNK = 2_000;

const finished = (request: IDBOpenDBRequest): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const written = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

type Row = Record<string, unknown>;

/** Words that nobody else has: equal rows would be compressed to nothing. */
const noise = () => Array.from({ length: 12 }, () => crypto.randomUUID().slice(0, 13)).join(' ');

/** Another person like this one, with keys, an address and words of their own. */
const copyOf = (lead: Row, n: number): Row => {
  const facts = lead.facts as Record<string, object[] | undefined>;
  const { name: [fact] = [] } = facts;
  return {
    ...lead,
    id: `ffffffff-${String(n).padStart(12, '0')}`,
    name: `${lead.name} ${n}`,
    url: `https://www.linkedin.com/in/copy-${n}/`,
    facts: { ...facts, ...(fact && { about: [{ ...fact, value: noise() }] }) },
  };
};

async function fill(database: IDBDatabase, like: Row, from: number, to: number): Promise<void> {
  for (let start = from; start < to; start += CHUNK) {
    const transaction = database.transaction(['leads', 'identities', 'activities'], 'readwrite');
    for (let n = start; n < Math.min(to, start + CHUNK); n++) {
      const lead = copyOf(like, n);
      const { id: leadId, spaceId, createdAt: at } = lead;
      transaction.objectStore('leads').put(lead);
      transaction
        .objectStore('identities')
        .put({ spaceId, key: `slug:copy-${n}`, leadId, firstSeen: at, lastSeen: at });
      transaction
        .objectStore('activities')
        .put({ id: `act-${n}`, spaceId, leadId, kind: 'captured', at, actor: 'local', clock: '' });
    }
    await written(transaction);
  }
}

/** Makes further leads like the first one there, past our code, and counts them as saves would have. */
export const addCopies = (count: number): Promise<void> =>
  withStore(async (database) => {
    const read = database.transaction(['leads', 'counters']);
    const [[like], before] = await Promise.all([
      settled<Row[]>(read.objectStore('leads').getAll(null, 1)),
      settled(read.objectStore('leads').count()),
    ]);
    if (!like) throw new Error('There is no lead to copy');
    await fill(database, like, before, before + count);
    const name = `stage:${like.stage}`;
    const write = database.transaction('counters', 'readwrite');
    const row: Row = await settled(write.objectStore('counters').get([String(like.spaceId), name]));
    write.objectStore('counters').put({ ...row, value: Number(row.value) + count });
    await written(write);
  });

/** Sets the counters to what is there. */
async function countStages(database: IDBDatabase): Promise<void> {
  const { leads } = await readTables(database, ['leads']);
  const stages = new Map<unknown, number>();
  for (const { stage } of leads) stages.set(stage, (stages.get(stage) ?? 0) + 1);
  const transaction = database.transaction('counters', 'readwrite');
  for (const [stage, value] of stages) {
    transaction.objectStore('counters').put({ spaceId: leads[0]?.spaceId, name: `stage:${stage}`, value });
  }
  await written(transaction);
}

let held: IDBDatabase | null = null;

/**
 * Puts the store of an older version in place of today's, with so many leads. The connection stays open until `letGo`,
 * and does not give way to an upgrade: so a page of an older version may stand in the way.
 */
export async function goBackTo(dump: Dump, count: number): Promise<void> {
  // Both at once: whoever else opens the store stands behind them.
  indexedDB.deleteDatabase('assay');
  const request = indexedDB.open('assay', dump.schema * 10);
  request.onupgradeneeded = () => makeStores(request.result, dump);
  held = await finished(request);
  const like = dump.rows.leads?.[0] as Row;
  await fill(held, like, 0, count - (dump.rows.leads?.length ?? 0));
  await countStages(held);
}
export const letGo = (): void => held?.close();

/** Raises the version, as a newer build of the extension does. */
export async function makeNewer(): Promise<void> {
  const request = indexedDB.open('assay', 9_990);
  request.onupgradeneeded = () => request.result.createObjectStore('future', { keyPath: 'id' });
  (await finished(request)).close();
}

/** How the leads stand after an upgrade. */
export interface LeadShapes {
  leads: number;
  /** Different row versions among them. */
  shapes: number;
  nameless: number;
}

/** Counted here: a hundred thousand rows are more than a driver takes over in one answer. */
export const leadShapes = (): Promise<LeadShapes> =>
  withStore(async (database) => {
    const { leads } = await readTables(database, ['leads']);
    return {
      leads: leads.length,
      shapes: new Set(leads.map(({ v }) => v)).size,
      nameless: leads.filter(({ name }) => !name).length,
    };
  });

/** How the store stands as a whole: its version, its tables, and the rows of each. */
export const shape = (): Promise<string> =>
  withStore(async (database) => {
    const names = [...database.objectStoreNames].sort();
    const rows = await readTables(database, names);
    return JSON.stringify([database.version, names.map((name) => [name, rows[name]?.length])]);
  });

/** Writes so much beside the store that LevelDB, which holds all databases of the extension, makes tables of its log. */
export async function addBallast(): Promise<void> {
  const request = indexedDB.open('ballast', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('ballast', { autoIncrement: true });
  const database = await finished(request);
  for (let turn = 0; turn < 12; turn++) {
    const transaction = database.transaction('ballast', 'readwrite', { durability: 'strict' });
    // Random, because equal bytes are compressed away; small, because large values lie in files of their own.
    for (let row = 0; row < 64; row++)
      transaction.objectStore('ballast').put(crypto.getRandomValues(new Uint8Array(16_384)));
    await written(transaction);
  }
  database.close();
}
