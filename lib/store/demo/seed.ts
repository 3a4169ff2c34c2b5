import type { Company } from '../../model/company.ts';
import { DAY } from '../../model/day.ts';
import { INVENTED } from '../../model/invented.ts';
import type { Lead } from '../../model/lead.ts';
import type { Observed } from '../../model/reading.ts';
import type { Say } from '../../model/words.ts';
import { blankLead } from '../blank-lead.ts';
import type { AssayDb } from '../db.ts';
import { type Edit, edit, type Operation, type Writer } from '../edit.ts';
import { addFacts, type Stamp } from '../facts.ts';
import { judge, judgedColumns, judgeWithFrom, type Tables } from '../judge.ts';
import { ROW_VERSIONS } from '../upgrade/versions.ts';
import { inventedLeads } from './invented.ts';
import { inventedKey } from './invented-keys.ts';
import { DEMO_COMPANIES, DEMO_PEOPLE, type DemoCompany, type DemoPerson } from './people.ts';
import { takeDemoStep } from './steps.ts';

/**
 * Makes invented people in all stages, as if the user had worked with them for three months. Every part is an edit of its
 * own, dated when it is said to have happened; a repeat after the worker's end goes on where it ended. Answers how many
 * are there.
 */
export async function seedInvented(
  writer: Writer,
  operation: Operation,
  tables: Tables,
  t: Say,
): Promise<{ people: number }> {
  const { db, now } = writer;
  const at = (days: number): Writer => ({ ...writer, now: now - days * DAY });
  const part = (name: string): Operation => ({ ...operation, id: `${operation.id}/${name}` });
  for (const person of DEMO_PEOPLE) {
    const leadId = await savePerson(at(person.saved), part(person.slug), person, tables, t);
    if (leadId === null) continue;
    for (const [index, step] of person.steps.entries())
      await takeDemoStep(at(step.days), part(`${person.slug}/${index}`), leadId, step, t, now);
  }
  return edit(writer, operation, async () => ({ people: (await inventedLeads(db)).length }));
}

/** Answers the id, null where somebody has the key already. */
function savePerson(
  writer: Writer,
  operation: Operation,
  person: DemoPerson,
  tables: Tables,
  t: Say,
): Promise<string | null> {
  const { db, now, actor } = writer;
  return edit(writer, operation, async (path) => {
    const key = inventedKey(person.slug);
    if (await db.identities.get([db.spaceId, key])) return null;
    const stamp: Stamp = {
      by: actor,
      clock: () => path.stamp(),
      source: () => ({ kind: 'imported', file: t('demo_file'), column: '' }),
    };
    const company = person.company ? await companyOf(path, db, person.company, stamp) : null;
    const { name, title, headline, location } = person;
    const facts = addFacts(
      {},
      observed({ name, title, headline, location, company: company?.name }, now),
      stamp,
    );
    const judged = judge({ facts, positions: [] }, company, await judgeWithFrom(db, tables, now));
    const lead: Lead = {
      ...blankLead(path, INVENTED),
      ...judgedColumns(judged, now),
      name,
      companyId: company?.id ?? null,
      facts,
    };
    await path.putLead(lead, null);
    await path.putKeys(lead.id, [key]);
    path.addActivity({ leadId: lead.id, kind: 'captured', text: t('demo_file') });
    return lead.id;
  });
}

async function companyOf(path: Edit, db: AssayDb, name: DemoCompany, stamp: Stamp): Promise<Company> {
  const key = inventedKey(name);
  const known = await db.companies.where('keys').equals(key).first();
  if (known) return known;
  const facts = DEMO_COMPANIES[name];
  const row: Company = {
    id: path.newId(),
    spaceId: path.spaceId,
    v: ROW_VERSIONS.companies,
    name: facts.name,
    keys: [key],
    facts: addFacts({}, observed(facts, path.now), stamp),
    createdAt: path.now,
    updatedAt: path.now,
  };
  path.putCompany(row);
  return row;
}

const observed = <F extends string>(
  values: { [field in F]?: string | undefined },
  seenAt: number,
): Partial<Record<F, Observed>> =>
  Object.fromEntries(
    Object.entries<string | undefined>(values).flatMap(([field, value]) =>
      value === undefined ? [] : [[field, { value, via: INVENTED, confidence: 1, seenAt }]],
    ),
  ) as Partial<Record<F, Observed>>;
