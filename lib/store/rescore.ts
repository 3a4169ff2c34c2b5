import { startBackfill } from './backfill.ts';
import type { AssayDb } from './db.ts';
import type { Edit } from './edit.ts';
import { rescoredCandidate } from './import/import-people.ts';
import { judgedColumns, judgeLead, judgeWithFrom, type Tables } from './judge.ts';
import { leadCount } from './queries.ts';
import { wellOf } from './row-checks.ts';
import type { JobRow } from './rows.ts';

/** Has everybody scored again, then the candidates: one job at most, starting it again starts it over. */
export async function startRescore(path: Edit, db: AssayDb, fresh = false): Promise<void> {
  const running = await db.jobs.get('rescore');
  path.putJob({
    id: 'rescore',
    kind: 'rescore',
    // What an earlier start wanted is still wanted.
    fresh: fresh || running?.fresh === true,
    cursor: '',
    done: 0,
    total: (await leadCount(db)) + (await db.candidates.count()),
    createdAt: path.now,
  });
}

/** Has the leads of one company scored again, after its facts changed. */
export async function startCompanyRescore(path: Edit, db: AssayDb, companyId: string): Promise<void> {
  const total = await db.leads.where('companyId').equals(companyId).count();
  path.putJob({ ...only(companyId), companyId, total, createdAt: path.now });
}

/** Has one lead scored again, after a fact changed. */
export const startLeadRescore = (path: Edit, leadId: string): void =>
  path.putJob({ ...only(leadId), leadId, total: 1, createdAt: path.now });

const only = (id: string) => ({
  id: `rescore:${id}`,
  kind: 'rescore' as const,
  fresh: true,
  cursor: '',
  done: 0,
});

/** Leads per transaction: well under a second each (reference, reliability 1.6). */
const CHUNK = 500;

/** Begins the cursor behind the last lead; a candidate's id follows. */
const CANDIDATES = 'candidates:';

/** Scores the next chunk of leads after `job.cursor`, and of candidates where everybody is to be scored. */
export async function rescoreChunk(
  db: AssayDb,
  tables: Tables,
  path: Edit,
  job: JobRow,
): Promise<{ cursor: string | null; done: number }> {
  if (job.cursor.startsWith(CANDIDATES)) return candidatesChunk(db, tables, path, job.cursor);
  const rows = await leftOf(db, job).limit(CHUNK).toArray();
  const leads = wellOf('leads', rows);
  if (leads.length < rows.length) await startBackfill(path, db);
  const companies = await db.companies.bulkGet(leads.map((lead) => lead.companyId ?? ''));
  const judgeWith = await judgeWithFrom(db, tables, path.now);
  // Jobs of the first schema say nothing of it, and may be there because facts changed.
  const fresh = job.fresh ?? true;
  await path.putRescored(
    leads.map((lead, index) => ({
      ...lead,
      ...judgedColumns(
        judgeLead(lead, wellOf('companies', [companies[index]])[0] ?? null, judgeWith, fresh),
        path.now,
      ),
    })),
  );
  const end = job.leadId || job.companyId ? null : CANDIDATES;
  return { cursor: rows.length < CHUNK ? end : (rows.at(-1)?.id ?? end), done: rows.length };
}

async function candidatesChunk(
  db: AssayDb,
  tables: Tables,
  path: Edit,
  cursor: string,
): Promise<{ cursor: string | null; done: number }> {
  const rows = await db.candidates.where('id').above(cursor.slice(CANDIDATES.length)).limit(CHUNK).toArray();
  const judgeWith = await judgeWithFrom(db, tables, path.now);
  await path.putRescoredCandidates(
    wellOf('candidates', rows).map((row) => rescoredCandidate(row, judgeWith, path.now)),
  );
  const last = rows.length < CHUNK ? undefined : rows.at(-1);
  return { cursor: last ? CANDIDATES + last.id : null, done: rows.length };
}

function leftOf(db: AssayDb, { companyId, leadId, cursor }: JobRow) {
  if (leadId) return db.leads.where('id').equals(leadId);
  if (!companyId) return db.leads.where('id').above(cursor);
  // In the order of their ids, as an index gives its equal entries.
  return db.leads
    .where('companyId')
    .equals(companyId)
    .filter(({ id }) => id > cursor);
}
