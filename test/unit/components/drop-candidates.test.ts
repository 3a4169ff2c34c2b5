import { expect, it } from 'vitest';
import '../../../lib/pages/index.ts';
import { filesOf } from '../../../components/data/use-drop-candidates.ts';
import { operation } from '../../support/store.ts';
import { testWorker } from '../../support/worker.ts';

const columns = { url: 'URL', name: 'Nome', title: 'Posizione', company: 'Azienda' };
const row = (at: number) => ({
  url: `https://www.linkedin.com/in/ada${at}/`,
  name: `Ada ${at}`,
  title: at % 3 === 0 ? null : 'Director',
  company: at % 2 === 0 ? null : 'Ferri',
});

it('candidates taken off the list come back as their files brought them', async () => {
  const { db, time, call } = testWorker();
  const rows = Array.from({ length: 12 }, (_, at) => row(at));
  await call('people.import', { to: 'candidates', file: 'a.csv', columns, madeAt: time.now - 5, rows });
  const other = [row(20), row(21)];
  await call('people.import', {
    to: 'candidates',
    file: 'b.csv',
    columns,
    madeAt: time.now - 9,
    rows: other,
  });
  const before = await db.candidates.toArray();
  await call('candidates.drop', { candidateIds: before.map(({ id }) => id) }, { op: operation().id });
  expect(await db.candidates.count()).toBe(0);
  for (const file of filesOf(before)) await call('people.import', { to: 'candidates', ...file });
  expect(await db.candidates.toArray()).toEqual(before);
});

it('no more are sent at once than may be', () => {
  const person = (at: number) => ({
    url: row(at).url,
    fields: { name: { value: 'Ada', via: 'Nome', seenAt: 7 } },
  });
  const many = Array.from({ length: 2_300 }, (_, at) => ({ name: 'Ada', file: 'a.csv', person: person(at) }));
  const files = filesOf(many as never);
  expect(files.map(({ rows }) => rows.length)).toEqual([1_000, 1_000, 300]);
});
