import type { ImportColumns, ImportRow } from '../../model/import-file.ts';
import type { Lead } from '../../model/lead.ts';
import type { Person } from '../../model/reading.ts';
import { blankLead } from '../blank-lead.ts';
import { type Edit, edit, type Operation, type Writer } from '../edit.ts';
import { addFacts, shownText } from '../facts.ts';
import { keyTexts } from '../identities.ts';
import { type JudgeWith, judge, judgedColumns, judgeWithFrom, type Tables } from '../judge.ts';
import type { CandidateRow } from '../rows.ts';
import { suppressedIn, withHashes } from '../suppressions.ts';
import { imported, personOf } from './person-of.ts';

/** Some rows of a file; one edit, so that a worker that ends costs one of them at most. */
export interface ImportPeople {
  to: 'candidates' | 'leads';
  rows: readonly ImportRow[];
  file: string;
  columns: ImportColumns;
  /** When the file was made, milliseconds UTC. */
  madeAt: number;
}

/** What became of some people. */
export interface Imported {
  /** Rows made; by them the import is taken back. */
  ids: string[];
  /** Saved already: nothing of them changes. */
  saved: number;
  /** Candidates already; the newer file counts. */
  again: number;
  /** On the do-not-contact list: not kept. */
  blocked: number;
}

/** Somebody of a file, with the texts of the keys. */
export interface Newcomer {
  person: Person;
  keys: string[];
  file: string;
  /** When they came in; without it, now. Milliseconds UTC. */
  createdAt?: number;
}

/** Takes people of a file in as candidates or leads. Safe to repeat: whoever is here already is not made again. */
export function importPeople(
  writer: Writer,
  operation: Operation,
  { to, rows, file, columns, madeAt }: ImportPeople,
  tables: Tables,
): Promise<Imported> {
  const { db, now } = writer;
  const people = rows.flatMap((row) => {
    const person = personOf(row, columns, Math.min(madeAt, now));
    return person ? [{ person, keys: keyTexts(person.keys), file }] : [];
  });
  return takeIn(writer, operation, people, async (path, free) => {
    const judgeWith = await judgeWithFrom(db, tables, now);
    const before = await db.candidates.bulkGet(free.map(idOf));
    if (to === 'leads') {
      const known = before.flatMap((row) => (row ? [row.id] : []));
      path.changes.bulkDelete('candidates', known);
      return { ids: await putNewLeads(path, writer, free, judgeWith), again: 0 };
    }
    const candidates = free.map((one) => candidateOf(path, one, writer.actor, judgeWith));
    path.changes.bulkPut('candidates', candidates);
    const ids = candidates.flatMap(({ id }, at) => (before[at] ? [] : [id]));
    return { ids, again: candidates.length - ids.length };
  });
}

/** Sorts out who is saved or not to be contacted, and does `work` with all others, in one edit. */
export function takeIn(
  writer: Writer,
  operation: Operation,
  people: readonly Newcomer[],
  work: (path: Edit, free: Newcomer[]) => Promise<Pick<Imported, 'ids' | 'again'>>,
): Promise<Imported> {
  const { db } = writer;
  const keys = people.flatMap((one) => one.keys);
  return withHashes(db, keys, (hashed) =>
    edit(writer, operation, async (path) => {
      const blocked = await suppressedIn(db, hashed);
      const rows = await db.identities.bulkGet(keys.map((key) => [db.spaceId, key]));
      const taken = new Set(rows.flatMap((row) => (row ? [row.key] : [])));
      const free: Newcomer[] = [];
      const answer = { saved: 0, blocked: 0 };
      for (const one of people) {
        if (one.keys.some((key) => blocked.has(key))) answer.blocked++;
        else if (one.keys.some((key) => taken.has(key))) answer.saved++;
        else {
          free.push(one);
          for (const key of one.keys) taken.add(key);
        }
      }
      return { ...answer, ...(await work(path, free)) };
    }),
  );
}

/** The strongest key: one person of two files is one candidate. */
const idOf = ({ keys: [key = ''] }: Newcomer): string => key;

const factsOf = (path: Edit, { person, file }: Newcomer, actor: string): Lead['facts'] =>
  addFacts(
    {},
    person.fields,
    imported(file, actor, () => path.stamp()),
  );

function candidateOf(path: Edit, one: Newcomer, actor: string, judgeWith: JudgeWith): CandidateRow {
  const facts = factsOf(path, one, actor);
  return {
    id: idOf(one),
    spaceId: path.spaceId,
    v: 1,
    name: shownText(facts.name) ?? '',
    keys: one.keys,
    person: one.person,
    file: one.file,
    ...judgedAs(facts, judgeWith, path.now),
    createdAt: one.createdAt ?? path.now,
  };
}

type Judged = Pick<CandidateRow, 'fit' | 'rank' | 'evidence'>;

function judgedAs(facts: Lead['facts'], judgeWith: JudgeWith, now: number): Judged {
  const { evidence, fit, rank } = judgedColumns(judge({ facts, positions: [] }, null, judgeWith), now);
  return { evidence, fit, rank };
}

/** A candidate scored by the ICPs of today. */
export function rescoredCandidate(row: CandidateRow, judgeWith: JudgeWith, now: number): CandidateRow {
  const stamp = imported(row.file, '', () => '');
  return { ...row, ...judgedAs(addFacts({}, row.person.fields, stamp), judgeWith, now) };
}

/** Writes leads of people of whom nothing is here yet; answers their ids. */
export async function putNewLeads(
  path: Edit,
  { db, actor }: Writer,
  people: readonly Newcomer[],
  judgeWith: JudgeWith,
): Promise<string[]> {
  const leads = people.map((one) => leadOf(path, one, actor, judgeWith));
  // All at once: nothing is read in between, and a thousand turns would be lost.
  await Promise.all(leads.map((lead) => path.putLead(lead, null)));
  const seen = { firstSeen: path.now, lastSeen: path.now };
  path.changes.bulkPut(
    'identities',
    people.flatMap(({ keys }, at) =>
      keys.map((key) => ({ spaceId: db.spaceId, key, leadId: leads[at]?.id ?? '', ...seen })),
    ),
  );
  await Promise.all(
    leads.map(({ id }, at) =>
      path.addActivity({ leadId: id, kind: 'captured', text: people[at]?.file ?? '' }),
    ),
  );
  return leads.map(({ id }) => id);
}

function leadOf(path: Edit, one: Newcomer, actor: string, judgeWith: JudgeWith): Lead {
  const facts = factsOf(path, one, actor);
  return {
    ...blankLead(path, 'imported'),
    ...judgedColumns(judge({ facts, positions: [] }, null, judgeWith), path.now),
    name: shownText(facts.name) ?? '',
    companyId: null,
    url: one.person.url,
    facts,
  };
}

/** Makes candidates of people again, as they were taken in. */
export function putCandidates(
  path: Edit,
  { actor }: Writer,
  people: readonly Newcomer[],
  judgeWith: JudgeWith,
): void {
  path.changes.bulkPut(
    'candidates',
    people.map((one) => candidateOf(path, one, actor, judgeWith)),
  );
}
