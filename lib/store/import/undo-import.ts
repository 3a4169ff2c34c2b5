import type { Lead } from '../../model/lead.ts';
import type { Person } from '../../model/reading.ts';
import type { AssayDb } from '../db.ts';
import { edit, type Operation, type Writer } from '../edit.ts';
import { eraseRows } from '../erase-rows.ts';
import { keysOfLead } from '../identities.ts';
import { judgeWithFrom, type Tables } from '../judge.ts';
import { type Imported, type Newcomer, putCandidates } from './import-people.ts';

/**
 * Takes back what operation `id` took in: candidates go, leads are erased as if never saved, unless something happened
 * to them since. Leads made of candidates are candidates again.
 */
export async function undoImport(
  writer: Writer,
  operation: Operation,
  id: string,
  tables: Tables,
): Promise<{ undone: number }> {
  const { db } = writer;
  await db.open();
  const done = await db.ops.get(id);
  const isOurs = done?.name === 'people.import' || done?.name === 'candidates.save';
  const ids = isOurs ? (done.answer as Imported).ids : [];
  const leads = (await db.leads.bulkGet(ids)).filter((lead) => lead !== undefined);
  return edit(
    writer,
    operation,
    async (path) => {
      const candidates = await db.candidates.where('id').anyOf(ids).primaryKeys();
      path.changes.bulkDelete('candidates', candidates);
      // All at once: one after the other they take twice as long.
      const asked = await Promise.all(
        leads.map(async ({ id: leadId }) =>
          (await isUntouched(db, leadId)) ? db.leads.get(leadId) : undefined,
        ),
      );
      const own = asked.filter((lead) => lead !== undefined);
      const isAgain = done?.name === 'candidates.save';
      const back = isAgain ? await Promise.all(own.map((lead) => newcomerOf(db, lead))) : [];
      await Promise.all(own.filter(isWithoutCompany).map((lead) => eraseRows(path, db, lead)));
      // Whether a colleague is left is seen only when the last one is gone.
      for (const lead of own) if (!isWithoutCompany(lead)) await eraseRows(path, db, lead);
      if (isAgain) putCandidates(path, writer, back, await judgeWithFrom(db, tables, path.now));
      return { undone: candidates.length + own.length };
    },
    { erases: leads.length },
  );
}

const isWithoutCompany = ({ companyId }: Lead): boolean => companyId === null;

/** Nothing but being taken in, and being seen. */
async function isUntouched(db: AssayDb, leadId: string): Promise<boolean> {
  const happened = await db.activities
    .where('[leadId+at]')
    .between([leadId, 0], [leadId, Infinity])
    .toArray();
  return happened.filter(({ kind }) => kind !== 'visited').length === 1;
}

/** Somebody as they came out of the file. */
async function newcomerOf(db: AssayDb, lead: Lead): Promise<Newcomer> {
  let file = '';
  const fields: Person['fields'] = {};
  for (const [field, facts = []] of Object.entries(lead.facts)) {
    const fact = facts.at(-1);
    if (fact?.source.kind !== 'imported') continue;
    const { value, confidence, seenAt, source } = fact;
    file = source.file;
    fields[field as keyof typeof fields] = { value, via: source.column, confidence, seenAt };
  }
  const keys = await keysOfLead(db, lead.id);
  const person: Person = {
    keys: keys.map((key) => ({
      kind: key.replace(/:.*/s, '') as Person['keys'][number]['kind'],
      value: key.replace(/^\w+:/, ''),
    })),
    url: lead.url,
    fields,
    positions: [],
    education: [],
    morePositions: false,
  };
  return { person, keys, file };
}
