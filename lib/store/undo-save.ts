import type { Activity } from '../model/activity.ts';
import type { Lead } from '../model/lead.ts';
import type { AssayDb } from './db.ts';
import { type Edit, edit, type Operation, type Writer } from './edit.ts';
import { eraseCompanyOfNobody, eraseRows } from './erase-rows.ts';
import { putCandidates } from './import/import-people.ts';
import { judge, judgedColumns, judgeWithFrom, type Tables } from './judge.ts';
import { unmergeIn } from './merge/unmerge.ts';
import { putKeysBack, withoutRenewal } from './renewal.ts';
import type { Saved } from './save-lead.ts';
import { suppressedAmong } from './suppressions.ts';

/**
 * Takes back the save made by operation `save`. Somebody saved for the first time is erased as if never saved, and a
 * candidate again who was one; of
 * somebody who was there before the former facts come back. Refuses (`undone: false`) when something happened to the
 * lead since; having been seen is nothing.
 */
export async function undoSave(
  writer: Writer,
  operation: Operation,
  save: string,
  tables: Tables,
): Promise<{ undone: boolean }> {
  const { db } = writer;
  await db.open();
  const unwanted = await unwantedAmong(db, save);
  return edit(
    writer,
    operation,
    async (path) => {
      const done = await db.ops.get(save);
      if (done?.name !== 'lead.save') return { undone: false };
      const { leadId, created } = done.answer as Saved;
      const lead = await db.leads.get(leadId);
      const last = lead && lead.mergedInto === null && (await lastOf(db, leadId));
      if (!last || last.op !== save) return { undone: false };
      if (created) {
        await eraseRows(path, db, lead);
        const back = (last.candidates ?? []).filter(({ keys }) => !keys.some((key) => unwanted.has(key)));
        if (back.length > 0) putCandidates(path, writer, back, await judgeWithFrom(db, tables, path.now));
      } else await takeBack(path, db, lead, last, tables);
      return { undone: true };
    },
    { erases: 1 },
  );
}

/** Keys of the candidates whom the save took away who are not to be contacted by now. Outside the edit. */
async function unwantedAmong(db: AssayDb, save: string): Promise<Set<string>> {
  const done = await db.ops.get(save);
  const leadId = done?.name === 'lead.save' ? (done.answer as Saved).leadId : '';
  const keys = (await lastOf(db, leadId))?.candidates?.flatMap((one) => one.keys) ?? [];
  return keys.length > 0 ? suppressedAmong(db, keys) : new Set();
}

/** The last thing that happened to a lead: of a save it is what tells how to take it back. */
async function lastOf(db: AssayDb, leadId: string): Promise<Activity | null> {
  const happened = await db.activities
    .where('[leadId+at]')
    .between([leadId, 0], [leadId, Infinity])
    .filter(({ kind }) => kind !== 'visited')
    .toArray();
  // By clock: several may have the same millisecond.
  return happened.reduce<Activity | null>(
    (latest, one) => (latest && latest.clock > one.clock ? latest : one),
    null,
  );
}

async function takeBack(
  path: Edit,
  db: AssayDb,
  lead: Lead,
  { op, renewal }: Activity,
  tables: Tables,
): Promise<void> {
  if (!renewal) return;
  const before = withoutRenewal(lead, renewal);
  const company = (before.companyId && (await db.companies.get(before.companyId))) || null;
  const judgeWith = await judgeWithFrom(db, tables, path.now);
  await path.putLead({ ...before, ...judgedColumns(judge(before, company, judgeWith), path.now) });
  const written = await db.activities
    .where('[leadId+at]')
    .between([lead.id, 0], [lead.id, Infinity])
    // Merges that it brought about are taken back below.
    .filter((activity) => activity.op === op && activity.kind !== 'merged')
    .primaryKeys();
  path.changes.bulkDelete('activities', written);
  await putKeysBack(path, db, renewal);
  await eraseCompanyOfNobody(path, db, renewal.companyId);
  for (const merge of renewal.merges.toReversed()) await unmergeIn(path, db, merge, null);
}
