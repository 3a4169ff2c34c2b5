import type { AssayDb } from './db.ts';
import type { Edit } from './edit.ts';
import { judge, judgedColumns, type Tables } from './judge.ts';
import { liveIcps } from './queries.ts';
import type { JobRow } from './rows.ts';

/** One job at most: saving an ICP again starts it over. */
export const RESCORE_JOB = { id: 'rescore', kind: 'rescore', cursor: '' } as const;

/** Scores the leads of one company again, after its facts changed. */
export const rescoreCompany = (companyId: string): Pick<JobRow, 'id' | 'kind' | 'companyId' | 'cursor'> => ({
  id: `rescore:${companyId}`,
  kind: 'rescore',
  companyId,
  cursor: '',
});

/** Leads per transaction: well under a second each (reference, reliability 1.6). */
const CHUNK = 500;

/** Scores the next chunk of leads after `job.cursor`; answers the new cursor, or null when all are done. */
export async function rescoreChunk(
  db: AssayDb,
  tables: Tables,
  path: Edit,
  job: JobRow,
): Promise<string | null> {
  const left = job.companyId
    ? // In the order of their ids, as an index gives its equal entries.
      db.leads
        .where('companyId')
        .equals(job.companyId)
        .filter(({ id }) => id > job.cursor)
    : db.leads.where('id').above(job.cursor);
  const leads = await left.limit(CHUNK).toArray();
  const companies = await db.companies.bulkGet(leads.map((lead) => lead.companyId ?? ''));
  const judgeWith = { ...tables, icps: await liveIcps(db), now: path.now };
  await path.putRescored(
    leads.map((lead, index) => ({
      ...lead,
      ...judgedColumns(judge(lead.facts, companies[index] ?? null, judgeWith), path.now),
    })),
  );
  return leads.length < CHUNK ? null : (leads.at(-1)?.id ?? null);
}
