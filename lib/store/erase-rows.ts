import type { Lead } from '../model/lead.ts';
import type { AssayDb } from './db.ts';
import type { Edit } from './edit.ts';
import { forgetCandidates } from './import/candidates.ts';
import type { QuarantineRow } from './rows.ts';

/**
 * Erases a person inside an edit: row, the rows merged into it, keys, all that happened, questions, what was imported of
 * them, what of them could not be read, and companies where nobody else saved works.
 */
export async function eraseRows(path: Edit, db: AssayDb, lead: Lead): Promise<void> {
  const merged = await db.activities
    .where('[leadId+at]')
    .between([lead.id, 0], [lead.id, Number.POSITIVE_INFINITY])
    .filter(({ merge }) => merge !== undefined)
    .toArray();
  const own = [lead.id, ...merged.flatMap(({ merge }) => (merge ? [merge.loser.id] : []))];
  const identities = await db.identities.where('leadId').anyOf(own).toArray();
  const keys = identities.map(({ key }) => key);
  const unread = await unreadOf(db, own, keys);
  const ids = [...new Set([...own, ...unread.flatMap(leadIdOf)])];
  const happened = (
    await Promise.all(ids.map((id) => db.activities.where('[leadId+at]').between([id], [id, []]).toArray()))
  ).flat();
  const companies = [
    lead.companyId,
    ...happened.flatMap(({ merge, renewal }) => [
      merge?.winner.companyId,
      merge?.loser.companyId,
      renewal?.columns.companyId,
    ]),
  ];
  for (const row of await db.leads.bulkGet(ids)) if (row) path.deleteLead(row);
  path.changes.bulkDelete(
    'identities',
    identities.map(({ spaceId, key }): [string, string] => [spaceId, key]),
  );
  path.changes.bulkDelete(
    'activities',
    happened.map(({ id }) => id),
  );
  path.changes.bulkDelete(
    'questions',
    await db.questions.where('leadIds').anyOf(ids).distinct().primaryKeys(),
  );
  path.changes.bulkDelete(
    'quarantine',
    unread.map(({ id }) => id),
  );
  await forgetCandidates(path, db, keys);
  for (const companyId of new Set(companies)) await eraseCompanyOfNobody(path, db, companyId ?? null);
}

/** Takes a company away if nobody saved works there. */
export async function eraseCompanyOfNobody(path: Edit, db: AssayDb, companyId: string | null): Promise<void> {
  if (companyId === null) return;
  const colleague = await db.leads.where('companyId').equals(companyId).first();
  if (!colleague) path.changes.delete('companies', companyId);
}

/** Rows in the quarantine that are a person's, by their lead's id or by a key. Few are ever there: all are read. */
async function unreadOf(
  db: AssayDb,
  leadIds: readonly string[],
  keys: readonly string[],
): Promise<QuarantineRow[]> {
  const rows = await db.quarantine.toArray();
  const isTheirs = (row: QuarantineRow) =>
    leadIdOf(row).some((id) => leadIds.includes(id)) || keysIn(row).some((key) => keys.includes(key));
  // A lead that could not be read has a history, parts of which may be there too.
  const all = [...leadIds, ...rows.filter(isTheirs).flatMap(leadIdOf)];
  return rows.filter((row) => isTheirs(row) || leadIdOf(row).some((id) => all.includes(id)));
}

/** Whatever is wrong with a row: its id came from the table's key, and of an activity the lead's may be there. */
function leadIdOf({ table, id, row }: QuarantineRow): string[] {
  if (table === 'leads') return [id.slice('leads:'.length)];
  const { leadId } = (row ?? {}) as { leadId?: unknown };
  return typeof leadId === 'string' ? [leadId] : [];
}

function keysIn({ keys = [], row }: QuarantineRow): string[] {
  const { keys: own } = (row ?? {}) as { keys?: unknown };
  return [...keys.map(({ key }) => key), ...(Array.isArray(own) ? own.map(String) : [])];
}
