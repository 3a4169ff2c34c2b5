import Dexie from 'dexie';
import { backfillStep, backfillWhenDue } from '../../../lib/store/backfill.ts';
import type { AssayDb } from '../../../lib/store/db.ts';
import { runJobs } from '../../../lib/store/jobs.ts';
import { goBackTo, letGo } from '../../faults/client/stores.ts';
import type { Dump } from '../../support/make-stores.ts';
import { storeOfWorker } from './store-of-worker.ts';

/** Rows per transaction, as the backfill has them. */
const CHUNK = 500;

/** Longest and middle one of many, ms. */
export interface Times {
  longest: number;
  middle: number;
}

const timesOf = (taken: readonly number[]): Times => {
  const sorted = [...taken].sort((a, b) => a - b);
  return { longest: sorted.at(-1) ?? 0, middle: sorted[Math.floor(sorted.length / 2)] ?? 0 };
};

/** Brings so many rows of the first schema into today's shape, then writes the same rows in the same chunks barely. */
export async function timeUpgrade(
  dump: Dump,
  rows: number,
): Promise<{ ours: Times; bare: Times; left: number }> {
  const { db, writer } = await storeOfWorker(async () => {
    await goBackTo(dump, rows);
    letGo();
  });
  if (!(await backfillWhenDue(writer()))) throw new Error('Nothing was to be upgraded');
  const began: number[] = [];
  // One writer for each chunk: between two of them lies one chunk with all that belongs to it.
  const marked = () => {
    began.push(performance.now());
    return writer();
  };
  await runJobs(marked, { backfill: backfillStep(db) }, new AbortController().signal);
  began.push(performance.now());
  // The first is asked for before any chunk; leads come first, and the other tables' rows are only looked at.
  const chunks = began.slice(2).map((at, index) => at - (began[index + 1] ?? at));
  const ours = chunks.slice(0, Math.ceil(rows / CHUNK));
  const left = (await db.leads.toArray()).filter(({ v }) => v === 1).length;
  return { ours: timesOf(ours), bare: timesOf(await barePuts(db)), left };
}

/** Milliseconds of each chunk of all leads into a database with the same indexes and durability, and nothing else. */
async function barePuts(db: AssayDb): Promise<number[]> {
  const bare = new Dexie('bare', { cache: 'disabled', chromeTransactionDurability: 'strict' });
  const { primKey, indexes } = db.leads.schema;
  bare.version(1).stores({ leads: [primKey, ...indexes].map(({ src }) => src).join(', ') });
  const all = await db.leads.toArray();
  const taken: number[] = [];
  // Twice, because ours wrote over rows that were there.
  for (const isFirst of [true, false])
    for (let at = 0; at < all.length; at += CHUNK) {
      const began = performance.now();
      await bare.table('leads').bulkPut(all.slice(at, at + CHUNK));
      if (!isFirst) taken.push(performance.now() - began);
    }
  await bare.delete();
  return taken;
}
