import { expect, it } from 'vitest';
import '../../../lib/pages/index.ts';
import type { ImportRow } from '../../../lib/model/import-file.ts';
import { eraseLead } from '../../../lib/store/erase-lead.ts';
import { saveIcp } from '../../../lib/store/icps.ts';
import { topCandidates } from '../../../lib/store/import/candidates.ts';
import { type ImportPeople, importPeople } from '../../../lib/store/import/import-people.ts';
import { countKnown } from '../../../lib/store/import/known.ts';
import { saveCandidates } from '../../../lib/store/import/save-candidates.ts';
import { undoImport } from '../../../lib/store/import/undo-import.ts';
import { stageCounts } from '../../../lib/store/queries.ts';
import { saveLead } from '../../../lib/store/save-lead.ts';
import { suppressPerson } from '../../../lib/store/suppress-person.ts';
import { directors, operation, packagedTables, person, testStore } from '../../support/store.ts';
import { contentOf } from '../../support/tables.ts';

const row = (slug: string, parts: Partial<ImportRow> = {}): ImportRow => ({
  url: `https://www.linkedin.com/in/${slug}/`,
  name: 'Ada Ferri',
  title: 'Operations Director',
  company: 'Ferri Meccanica',
  ...parts,
});
const file = { file: 'Connections.csv', madeAt: Date.UTC(2026, 9, 1) };
const columns = { url: 'URL', name: 'Nome + Cognome', title: 'Posizione', company: 'Azienda' };

function begin() {
  const store = testStore();
  const { writer } = store;
  const tables = packagedTables();
  const take = (rows: ImportRow[], to: ImportPeople['to'] = 'candidates') => {
    const op = operation('people.import');
    return importPeople(writer(), op, { to, rows, columns, ...file }, tables).then((done) => ({
      ...done,
      op: op.id,
    }));
  };
  const save = (ids: string[]) => {
    const op = operation('candidates.save');
    return saveCandidates(writer(), op, ids, tables).then((done) => ({ ...done, op: op.id }));
  };
  const undo = (id: string) => undoImport(writer(), operation('import.undo'), id, tables);
  const capture = (slug: string) =>
    saveLead(
      writer(),
      operation(),
      { person: person(slug), kind: 'profile', page: `https://www.linkedin.com/in/${slug}/` },
      tables,
    );
  const publish = () =>
    saveIcp(writer(), operation('icp.save'), { icpId: null, draft: directors }, packagedTables().industries);
  return { ...store, take, save, undo, capture, publish };
}

it('candidates are scored and ranked, and every value names its file and column once saved', async () => {
  const { db, take, save, publish } = begin();
  await publish();
  await take([row('bo', { name: 'Bo Lindqvist', title: 'Intern' }), row('ada')]);
  expect((await topCandidates(db, 10)).map(({ name }) => name)).toEqual(['Ada Ferri', 'Bo Lindqvist']);
  expect(await topCandidates(db, 1)).toMatchObject([
    { file: 'Connections.csv', fit: { verdict: expect.any(String) } },
  ]);
  expect(await db.leads.count()).toBe(0);

  await save(['slug:ada']);
  const [lead] = await db.leads.toArray();
  expect(lead).toMatchObject({
    name: 'Ada Ferri',
    stage: 'lead',
    source: 'imported',
    level: 'director',
    facts: {
      title: [
        {
          value: 'Operations Director',
          source: { kind: 'imported', file: 'Connections.csv', column: 'Posizione' },
          seenAt: file.madeAt,
        },
      ],
    },
  });
  expect((await topCandidates(db, 10)).map(({ name }) => name)).toEqual(['Bo Lindqvist']);
});

it('leaves out who is saved, who stands there twice and who is not to be contacted', async () => {
  const { db, writer, take, capture } = begin();
  await capture('ada');
  await suppressPerson(writer(), operation('person.suppress'), ['slug:cy'], 'user');
  const rows = [row('ada'), row('bo'), row('bo'), row('cy')];
  expect(
    await countKnown(
      db,
      rows.filter((_, at) => at !== 2),
    ),
  ).toEqual({ fresh: 1, saved: 1, candidates: 0, blocked: 1 });
  expect(await take(rows)).toMatchObject({ ids: ['slug:bo'], saved: 2, again: 0, blocked: 1 });
  expect(await take(rows)).toMatchObject({ ids: [], saved: 2, again: 1, blocked: 1 });
  expect(await countKnown(db, [row('bo')])).toEqual({ fresh: 0, saved: 0, candidates: 1, blocked: 0 });
  expect(await take(rows, 'leads')).toMatchObject({ saved: 2, blocked: 1 });
  expect(await db.candidates.count()).toBe(0);
  expect((await stageCounts(db)).lead).toBe(2);
});

it('an operation sent again is answered, not done again', async () => {
  const { db, writer, time } = begin();
  const op = operation('people.import');
  const send = () =>
    importPeople(writer(), op, { to: 'leads', rows: [row('ada')], columns, ...file }, packagedTables());
  const first = await send();
  time.now++;
  expect(await send()).toEqual(first);
  expect(await db.leads.count()).toBe(1);
  expect(await db.activities.toArray()).toMatchObject([
    { kind: 'captured', text: 'Connections.csv', op: op.id },
  ]);
});

it('undo leaves the store as it was, in both ways', async () => {
  const { db, take, save, undo, publish } = begin();
  await publish();
  const empty = await contentOf(db);
  for (const to of ['candidates', 'leads'] as const) {
    const { op } = await take([row('ada'), row('bo')], to);
    expect(await undo(op)).toEqual({ undone: 2 });
    expect(await contentOf(db)).toEqual(empty);
  }
  await take([row('ada')]);
  const before = await contentOf(db);
  const { op } = await save(['slug:ada']);
  expect(await undo(op)).toEqual({ undone: 1 });
  expect(await contentOf(db)).toEqual(before);
});

it('undo leaves whoever something happened to since, and undoes nothing of another command', async () => {
  const { db, take, undo, capture } = begin();
  const { op } = await take([row('ada'), row('bo')], 'leads');
  await capture('ada');
  expect(await undo(op)).toEqual({ undone: 1 });
  expect((await db.leads.toArray()).map(({ url }) => url)).toEqual(['https://www.linkedin.com/in/ada/']);
  const other = operation();
  expect(await undo(other.id)).toEqual({ undone: 0 });
});

it('who is erased or put on the do-not-contact list is no candidate any more', async () => {
  const { db, writer, take, capture } = begin();
  await take([row('ada'), row('bo')]);
  const { leadId } = await capture('ada');
  await eraseLead(writer(), operation('lead.erase'), leadId);
  await suppressPerson(writer(), operation('person.suppress'), ['slug:bo'], 'objected');
  expect(await db.candidates.count()).toBe(0);
});
