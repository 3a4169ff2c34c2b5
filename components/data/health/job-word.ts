import type { WordKey } from '../../../lib/model/words.ts';
import type { JobRow } from '../../../lib/store/rows.ts';

const WORDS: Partial<Record<JobRow['kind'], WordKey>> = {
  rescore: 'health_job_rescore',
  backfill: 'health_job_backfill',
  sweep: 'health_job_sweep',
};

/** What a job does, in words. */
export const jobWord = (kind: JobRow['kind']): WordKey => WORDS[kind] ?? 'health_job_unknown';
