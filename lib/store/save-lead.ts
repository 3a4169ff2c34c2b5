import type { Company } from '../model/company.ts';
import type { Lead } from '../model/lead.ts';
import type { Kind, Person } from '../model/reading.ts';
import type { Settings } from '../model/settings.ts';
import { leadUrl } from '../pages/canonical.ts';
import { companyOfPerson } from './companies.ts';
import { type Edit, edit, type Operation, type Writer } from './edit.ts';
import { addFacts, captured, shownText } from './facts.ts';
import { findLead, keyTexts } from './identities.ts';
import { type Judgement, type JudgeWith, judge, judgedColumns, judgeWithFrom, type Tables } from './judge.ts';
import { readSettings } from './queries.ts';
import { searchWords } from './search-words.ts';

/** Row shape of leads and companies. */
export const ROW_VERSION = 1;

export interface SaveLead {
  person: Person;
  kind: Kind;
  /** Address of the page it was read from. */
  page: string;
}

/** What a save did; also kept with the operation, for undo. */
export interface Saved {
  leadId: string;
  created: boolean;
}

/**
 * Saves a person in one transaction: lead, keys, facts with their source, company, activity, counters, operation.
 * A person who is already there gets the newer facts and keeps the stage.
 */
export function saveLead(
  writer: Writer,
  operation: Operation,
  input: SaveLead,
  tables: Tables,
): Promise<Saved> {
  return edit(writer, operation, async (path) => {
    const { kind, page } = input;
    const person = keptOf(input.person, await readSettings(writer.db));
    const before = await findLead(writer.db, person.keys);
    const facts = addFacts(
      before?.facts ?? {},
      person.fields,
      captured(page, writer.actor, () => path.stamp()),
    );
    const company = await companyOf(writer, path, person, before);
    const judgeWith = await judgeWithFrom(writer.db, tables, path.now);
    const positions = person.positions.length ? person.positions : (before?.positions ?? []);
    const lead: Lead = {
      ...(before ?? blankLead(path, kind)),
      ...judgedColumns(judge({ facts, positions }, company?.row ?? null, judgeWith), path.now),
      name: shownText(facts.name) ?? '',
      companyId: company?.row.id ?? before?.companyId ?? null,
      url: person.url ?? before?.url ?? null,
      salesUrl: leadUrl(person.keys) ?? before?.salesUrl ?? null,
      facts,
      positions,
      education: person.education.length ? person.education : (before?.education ?? []),
      words: searchWords([shownText(facts.name) ?? '', shownText(facts.company) ?? ''], 'index'),
      updatedAt: path.now,
    };
    await path.putLead(lead);
    await path.putKeys(lead.id, keyTexts(person.keys));
    if (company?.made) await path.putCompany(company.row);
    await path.addActivity({ leadId: lead.id, kind: before ? 'visited' : 'captured', page });
    return { leadId: lead.id, created: !before };
  });
}

/** A person without what the user does not want kept. */
export function keptOf(person: Person, { keepAbout }: Pick<Settings, 'keepAbout'>): Person {
  const { about, ...fields } = person.fields;
  return { ...person, fields: { ...fields, ...(keepAbout && about && { about }) } };
}

/** What would be stored, judged in memory; with a saved lead, its facts plus what the page newly shows. */
export function judgePerson(
  person: Person,
  lead: Lead | null,
  company: Company | null,
  judgeWith: JudgeWith,
): Judgement {
  const facts = addFacts(
    lead?.facts ?? {},
    person.fields,
    captured('', 'local', () => ''),
  );
  const positions = person.positions.length ? person.positions : (lead?.positions ?? []);
  return judge({ facts, positions }, company, judgeWith);
}

function blankLead(
  path: Edit,
  kind: Kind,
): Pick<
  Lead,
  | 'id'
  | 'spaceId'
  | 'v'
  | 'stage'
  | 'reason'
  | 'interest'
  | 'followUpAt'
  | 'source'
  | 'tags'
  | 'createdAt'
  | 'deleted'
  | 'mergedInto'
> {
  return {
    id: path.newId(),
    spaceId: path.spaceId,
    v: ROW_VERSION,
    stage: 'lead',
    reason: null,
    interest: 0,
    followUpAt: null,
    source: `captured:${kind}`,
    tags: {},
    createdAt: path.now,
    deleted: null,
    mergedInto: null,
  };
}

/** The company that the person works at, made when it is new. */
async function companyOf(
  { db }: Writer,
  path: Edit,
  person: Person,
  before: Lead | null,
): Promise<{ row: Company; made: boolean } | null> {
  const known = await companyOfPerson(db, person, before);
  if (known) return { row: known, made: false };
  const key = person.fields.companyKey?.value;
  if (typeof key !== 'string') return null;
  const row: Company = {
    id: path.newId(),
    spaceId: path.spaceId,
    v: ROW_VERSION,
    name: String(person.fields.company?.value ?? ''),
    keys: [key],
    facts: {},
    createdAt: path.now,
    updatedAt: path.now,
  };
  return { row, made: true };
}
