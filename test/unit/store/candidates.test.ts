import { expect, it } from 'vitest';
import '../../../lib/pages/index.ts';
import { eraseLead } from '../../../lib/store/erase-lead.ts';
import { importPeople } from '../../../lib/store/import/import-people.ts';
import { jobSteps } from '../../../lib/store/job-steps.ts';
import { runJobs } from '../../../lib/store/jobs.ts';
import { saveLead } from '../../../lib/store/save-lead.ts';
import { suppressPerson } from '../../../lib/store/suppress-person.ts';
import { undoSave } from '../../../lib/store/undo-save.ts';
import { directors, operation, packagedTables, person } from '../../support/store.ts';
import { contentOf } from '../../support/tables.ts';
import { testWorker } from '../../support/worker.ts';

const tables = packagedTables();
const DAY = 24 * 60 * 60 * 1_000;

/** A worker with so many candidates, directors as the even ones. */
async function withCandidates(count: number) {
  const worker = testWorker();
  const rows = Array.from({ length: count }, (_, at) => ({
    url: `https://www.linkedin.com/in/ada${at}/`,
    name: `Ada ${at}`,
    title: at % 2 === 0 ? 'Operations Director' : 'Intern',
    company: null,
  }));
  const file = { file: 'Connections.csv', columns: { title: 'Posizione' }, madeAt: worker.time.now };
  for (let at = 0; at < count; at += 1_000)
    await importPeople(
      worker.writer(),
      operation('people.import'),
      { to: 'candidates', rows: rows.slice(at, at + 1_000), ...file },
      tables,
    );
  const save = async (slug: string) => {
    const op = operation();
    const seen = { person: person(slug), kind: 'profile', page: 'https://x.test/' } as const;
    await saveLead(worker.writer(), op, seen, tables);
    return op.id;
  };
  const undo = (save: string) => undoSave(worker.writer(), operation('lead.undo'), save, tables);
  return { ...worker, save, undo };
}

it('undo of a first save brings back the candidate whom it was made of, with what is left of the 30 days', async () => {
  const { db, time, save, undo, call } = await withCandidates(2);
  await call('icp.save', { icpId: null, draft: { ...directors, live: false } });
  const before = await contentOf(db);
  time.now += DAY;
  const op = await save('ada0');
  expect(await db.candidates.count()).toBe(1);
  expect(await undo(op)).toEqual({ undone: true });
  expect(await contentOf(db)).toEqual(before);
});

it('undo brings back nobody whom the user put on the do-not-contact list meanwhile', async () => {
  const { db, writer, save, undo } = await withCandidates(1);
  const op = await save('ada0');
  await suppressPerson(writer(), operation('person.suppress'), ['slug:ada0'], 'user');
  expect(await undo(op)).toEqual({ undone: true });
  expect(await db.candidates.count()).toBe(0);
});

it('erasing somebody erases the candidate whom they were made of', async () => {
  const { db, writer, save } = await withCandidates(1);
  await save('ada0');
  const [lead] = await db.leads.toArray();
  await eraseLead(writer(), operation('lead.erase'), lead?.id ?? '');
  for (const table of db.tables)
    if (table.name !== 'ops') expect(JSON.stringify(await table.toArray())).not.toMatch(/Ada 0|ada0/);
  expect(JSON.stringify(await db.ops.toArray())).not.toMatch(/Ada 0/);
});

it('candidates are scored again when an ICP is published, in chunks that a new worker goes on with', async () => {
  const { db, call, writer } = await withCandidates(1_200);
  expect(await db.candidates.filter(({ fit }) => fit !== null).count()).toBe(0);
  await call('icp.save', { icpId: null, draft: directors });
  expect(await db.jobs.get('rescore')).toMatchObject({ total: 1_200 });
  const { rescore } = jobSteps(db, tables);
  const stop = new AbortController();
  let chunks = 0;
  const some: typeof rescore = async (...args) => {
    if (++chunks === 2) stop.abort();
    return (await rescore?.(...args)) ?? { cursor: null, done: 0 };
  };
  await runJobs(writer, { rescore: some }, stop.signal);
  const half = await db.candidates.filter(({ fit }) => fit !== null).count();
  expect(half).toBeGreaterThan(0);
  expect(half).toBeLessThan(1_200);
  await runJobs(writer, jobSteps(db, tables), new AbortController().signal);
  expect(await db.jobs.count()).toBe(0);
  const rows = await db.candidates.toArray();
  expect(rows.every(({ fit }) => fit !== null)).toBe(true);
  const [director, intern] = ['slug:ada0', 'slug:ada1'].map(
    (id) => rows.find((row) => row.id === id)?.rank ?? 0,
  );
  expect(director).toBeGreaterThan(intern ?? 0);
});
