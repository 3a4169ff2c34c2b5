import type { Company } from '../model/company.ts';
import type { Icp } from '../model/icp.ts';
import type { Lead } from '../model/lead.ts';
import type { Kind, Person } from '../model/reading.ts';
import type { Settings } from '../model/settings.ts';
import { leadUrl } from '../pages/canonical.ts';
import { blankLead } from './blank-lead.ts';
import { changedAt } from './clock.ts';
import { companyOfPerson } from './companies.ts';
import type { AssayDb } from './db.ts';
import { type Edit, edit, type Operation, type Writer } from './edit.ts';
import { addFacts, captured, shownText } from './facts.ts';
import { keyTexts, whoIs } from './identities.ts';
import { candidateByKey, forgetCandidates } from './import/candidates.ts';
import { type JudgeWith, judge, judgedColumns, judgeWithFrom, type Tables } from './judge.ts';
import { idsHavingWords } from './look-alikes.ts';
import { mergeInto } from './merge/merge.ts';
import { changesFor } from './person-changes.ts';
import { readSettings } from './queries.ts';
import { ask, askAboutLookAlikes } from './questions.ts';
import { renewalOf } from './renewal.ts';
import { refuseSuppressed, withHashes } from './suppressions.ts';
import { isTyped, type Typed, tellTyped, withEntered, withPlans } from './typed.ts';
import { ROW_VERSIONS } from './upgrade/versions.ts';

export interface SaveLead extends Typed {
  person: Person;
  kind: Kind;
  /** Address of the page it was read from. */
  page: string;
  /** Of somebody saved only what the user typed is added, and nothing that the page shows is taken over. */
  addOnly?: boolean | undefined;
}

/** What a save did; also kept with the operation, for undo. */
export interface Saved {
  leadId: string;
  created: boolean;
}

/** A lead as it was written, and the ICPs that it was judged by. */
export interface Written {
  lead: Lead;
  icps: readonly Icp[];
}

/**
 * Saves a person in one transaction: lead, keys, facts with their source, company, activity, counters, operation.
 * A person who is already there gets the newer facts, which the user accepts by it: where title or company changed,
 * what was entered gives way. The stage stays; leads that turn out to be one person become one, the oldest. Refuses
 * (`do-not-contact`) whoever is suppressed.
 * @param onWritten is told what is about to commit; not where an earlier save is answered again, or nothing is new
 */
export function saveLead(
  writer: Writer,
  operation: Operation,
  input: SaveLead,
  tables: Tables,
  onWritten?: (written: Written) => void,
): Promise<Saved> {
  const { db } = writer;
  const { kind, page } = input;
  const keys = keyTexts(input.person.keys);
  const name = input.entered?.name?.trim() || String(input.person.fields.name?.value ?? '');
  return withHashes(db, keys, (hashed) => {
    // All at once: one after the other these readings take longer than the commit.
    const reads = () => {
      const reading = readSettings(db);
      return Promise.all([
        refuseSuppressed(db, hashed),
        reading,
        judgeWithFrom(db, tables, writer.now, reading),
        whoIs(db, input.person.keys),
        companyOfPerson(db, input.person, null),
        candidateByKey(db, keys),
        idsHavingWords(db, name),
      ]);
    };
    const work = async (path: Edit, read: Awaited<ReturnType<typeof reads>>): Promise<Saved> => {
      const [, settings, judgeWith, { same, others, rows }, employer, imported, named] = read;
      const candidates = imported.length > 0 ? await forgetCandidates(path, db, keys) : [];
      const kept = keptOf(input.person, settings);
      const { lead: before, merges } = await asOne(path, db, same, judgeWith);
      if (before && input.addOnly && !isTyped(input)) return { leadId: before.id, created: false };
      const person = before && input.addOnly ? NOTHING : kept;
      const stamp = captured(page, writer.actor, () => path.stamp());
      const company = await companyOf(writer, path, person, before, employer);
      const accepted = before ? await withoutCorrected(db, before, person) : {};
      const facts = withEntered(addFacts(accepted, person.fields, stamp), input, path, writer.actor);
      const positions = person.positions.length ? person.positions : (before?.positions ?? []);
      const known = before ?? blankLead(path, `captured:${kind}`);
      const lead: Lead = {
        ...known,
        ...judgedColumns(judge({ facts, positions }, company?.row ?? null, judgeWith), path.now),
        ...withPlans(known, input, path),
        name: shownText(facts.name) ?? '',
        companyId: company?.row.id ?? before?.companyId ?? null,
        url: person.url ?? before?.url ?? null,
        salesUrl: leadUrl(person.keys) ?? before?.salesUrl ?? null,
        facts,
        positions,
        education: person.education.length ? person.education : (before?.education ?? []),
        updatedAt: changedAt(before, path.now),
      };
      const [written] = await Promise.all([
        // A merge moved keys since they were read.
        path.putKeys(lead.id, keyTexts(person.keys), merges.length > 0 ? undefined : rows),
        path.putLead(lead, before),
        before ? null : askAboutLookAlikes(path, db, lead, keys, lead.name === name ? named : undefined),
      ]);
      if (company?.made) path.putCompany(company.row);
      const companyId = company?.made ? company.row.id : null;
      const renewal = before && renewalOf(before, lead, { keys: written, companyId, merges });
      await tellTyped(path, lead.id, input, before?.facts ?? {}, facts);
      // Last: by it the whole save is taken back.
      path.addActivity({
        leadId: lead.id,
        ...(person === kept ? { kind: 'captured', page } : { kind: 'edited' }),
        ...(renewal && { renewal }),
        ...(!before && candidates.length > 0 && { candidates }),
      });
      for (const other of others)
        await ask(path, db, 'slug-reassigned', [other.id, lead.id], ['other-member']);
      onWritten?.({ lead, icps: judgeWith.icps });
      return { leadId: lead.id, created: !before };
    };
    return edit(writer, operation, work, { reads });
  });
}

/** The lead of a person; where several were saved apart, the oldest after the others were merged into it. */
async function asOne(
  path: Edit,
  db: AssayDb,
  same: readonly Lead[],
  judgeWith: JudgeWith,
): Promise<{ lead: Lead | null; merges: string[] }> {
  const [first, ...others] = same.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  let lead = first ?? null;
  const merges: string[] = [];
  for (const other of others) {
    if (!lead) break;
    const merged = await mergeInto(path, db, lead, other, judgeWith);
    lead = merged.lead;
    merges.push(merged.activityId);
  }
  return { lead, merges };
}

/** A person without what the user does not want kept. */
export function keptOf(person: Person, { keepAbout }: Pick<Settings, 'keepAbout'>): Person {
  const { about, ...fields } = person.fields;
  return { ...person, fields: { ...fields, ...(keepAbout && about && { about }) } };
}

/** Nothing of what a page shows. */
const NOTHING: Person = {
  keys: [],
  url: null,
  fields: {},
  positions: [],
  education: [],
  morePositions: false,
};

/** Facts of a lead without what was entered where the page shows another title or company since. */
async function withoutCorrected(db: AssayDb, lead: Lead, person: Person): Promise<Lead['facts']> {
  const employer = await db.companies.get(lead.companyId ?? '');
  const changed = changesFor(lead, employer ?? null, person).map(({ field }) => field);
  const facts = { ...lead.facts };
  for (const field of changed)
    facts[field] = facts[field]?.filter(({ source }) => source.kind !== 'entered') ?? [];
  return facts;
}

/** The company that the person works at, made when it is new; `shown` is the stored one whose key the page shows. */
async function companyOf(
  { db }: Writer,
  path: Edit,
  person: Person,
  before: Lead | null,
  shown: Company | null,
): Promise<{ row: Company; made: boolean } | null> {
  const key = person.fields.companyKey?.value;
  const known = typeof key === 'string' ? shown : await companyOfPerson(db, person, before);
  if (known) return { row: known, made: false };
  if (typeof key !== 'string') return null;
  const row: Company = {
    id: path.newId(),
    spaceId: path.spaceId,
    v: ROW_VERSIONS.companies,
    name: String(person.fields.company?.value ?? ''),
    keys: [key],
    facts: {},
    createdAt: path.now,
    updatedAt: path.now,
  };
  return { row, made: true };
}
