import type { Lead } from '../model/lead.ts';
import type { AssayDb } from './db.ts';
import type { Edit } from './edit.ts';
import { forgetCandidates } from './import/candidates.ts';

/**
 * Erases a person inside an edit: row, the rows merged into it, keys, a candidate of the same keys, all that happened, questions, and companies where
 * nobody else saved works.
 */
export async function eraseRows(path: Edit, db: AssayDb, lead: Lead): Promise<void> {
  const happened = await db.activities
    .where('[leadId+at]')
    .between([lead.id, 0], [lead.id, Number.POSITIVE_INFINITY])
    .toArray();
  const ids = [lead.id, ...happened.flatMap(({ merge }) => (merge ? [merge.loser.id] : []))];
  const companies = [
    lead.companyId,
    ...happened.flatMap(({ merge, renewal }) => [
      merge?.winner.companyId,
      merge?.loser.companyId,
      renewal?.columns.companyId,
    ]),
  ];
  for (const row of await db.leads.bulkGet(ids)) if (row) path.deleteLead(row);
  const keys = await db.identities.where('leadId').anyOf(ids).primaryKeys();
  path.changes.bulkDelete('identities', keys);
  await forgetCandidates(
    path,
    db,
    keys.map(([, key]) => key),
  );
  path.changes.bulkDelete(
    'activities',
    happened.map(({ id }) => id),
  );
  path.changes.bulkDelete(
    'questions',
    await db.questions.where('leadIds').anyOf(ids).distinct().primaryKeys(),
  );
  for (const companyId of new Set(companies)) await eraseCompanyOfNobody(path, db, companyId ?? null);
}

/** Takes a company away if nobody saved works there. */
export async function eraseCompanyOfNobody(path: Edit, db: AssayDb, companyId: string | null): Promise<void> {
  if (companyId === null) return;
  const colleague = await db.leads.where('companyId').equals(companyId).first();
  if (!colleague) path.changes.delete('companies', companyId);
}
