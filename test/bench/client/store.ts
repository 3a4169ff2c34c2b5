import Dexie from 'dexie';
import { openDb } from '../../../lib/store/db.ts';
import { folderIn } from '../../../lib/store/folder.ts';
import { searchLeads } from '../../../lib/store/search-leads.ts';
import { takeSnapshot } from '../../../lib/store/snapshots.ts';
import { topLeads } from '../../../lib/store/top-leads.ts';
import { type Save, saveAll } from '../../faults/client/index.ts';
import { longestTask } from './longest-task.ts';

/** Runs in an inert page of the extension, beside the real store: ours against the barest that does the same. */
const now = Date.now;
const db = openDb({ now });
const RUNS = 15;

async function time(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

/** Milliseconds of each run after one warm-up. */
async function times(run: () => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let at = 0; at <= RUNS; at++) taken.push(await time(run));
  return taken.slice(1);
}

export const timeTop = (): Promise<number[]> => times(() => topLeads(db, 'lead', 50));

/** What somebody types, letter by letter; one number per keystroke. */
export async function timeSearch(): Promise<number[]> {
  const taken: number[] = [];
  for (const text of ['f', 'fe', 'fer', 'ferr', 'ferri', 'ferri a', 'ferri ad', 'ferri ada'])
    taken.push(...(await times(async () => (await searchLeads(db, text, 20)).length)));
  return taken;
}

/** A Dexie database with the same leads under the same indexes and durability, and nothing else. */
async function bareStore() {
  const bare = new Dexie('bare', { cache: 'disabled', chromeTransactionDurability: 'strict' });
  await db.open();
  const { primKey, indexes } = db.leads.schema;
  bare.version(1).stores({ leads: [primKey, ...indexes].map(({ src }) => src).join(', ') });
  const leads = await db.leads.toArray();
  await bare.table('leads').bulkPut(leads);
  return { leads, bare };
}

/** Whole saves, message and answer included, and puts of the same rows, in turns. */
export async function timeSaves(saves: readonly Save[]): Promise<{ ours: number[]; bare: number[] }> {
  const { bare } = await bareStore();
  const taken = { ours: [] as number[], bare: [] as number[] };
  for (const [at, save] of saves.entries()) {
    const ours = await time(async () => {
      const { refused } = await saveAll([save], 1);
      if (refused.length > 0) throw new Error(`Not saved: ${refused[0]}`);
    });
    const row = await db.leads.orderBy('id').last();
    const plain = await time(() => bare.table('leads').put({ ...row, id: `bare-${at}` }));
    // The first pair warms up.
    if (at === 0) continue;
    taken.ours.push(ours);
    taken.bare.push(plain);
  }
  await bare.delete();
  return taken;
}

/**
 * The longest task of a snapshot, and of bare reads of 2,000 rows through the same table: as many, because whatever else
 * the machine does makes the longest of many longer.
 */
export async function timeSnapshot(): Promise<{ ours: number; bare: number }> {
  await db.open();
  const idb = db.backendDB();
  const read = (range: IDBKeyRange | null) =>
    new Promise<{ id: string }[]>((resolve, reject) => {
      const request = idb.transaction('leads').objectStore('leads').getAll(range, 2_000);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const bare = await longestTask(async () => {
    for (let rows = await read(null); rows.length > 0; )
      rows = await read(IDBKeyRange.lowerBound(rows.at(-1)?.id, true));
  });
  const folder = folderIn(() => navigator.storage.getDirectory(), 'bench');
  const options = { folder, idb, now: now(), occasion: 'asked' as const, generation: null };
  const ours = await longestTask(() => takeSnapshot({ ...options, alive: async () => undefined }));
  return { ours, bare };
}
