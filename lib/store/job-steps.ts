import { backfillStep } from './backfill.ts';
import type { AssayDb } from './db.ts';
import type { JobSteps } from './jobs.ts';
import type { Tables } from './judge.ts';
import { rescoreChunk } from './rescore.ts';
import { sweepStep } from './sweep.ts';

/** What carries out each kind of job. */
export const jobSteps = (db: AssayDb, tables: Tables): JobSteps => ({
  rescore: rescoreChunk.bind(null, db, tables),
  backfill: backfillStep(db),
  sweep: sweepStep(db),
});
