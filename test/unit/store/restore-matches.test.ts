import { expect, it } from 'vitest';
import type { Person } from '../../../lib/model/reading.ts';
import { previewBackup } from '../../../lib/store/backup/preview.ts';
import { eraseLead } from '../../../lib/store/erase-lead.ts';
import { moveLead } from '../../../lib/store/move-lead.ts';
import { saveLead } from '../../../lib/store/save-lead.ts';
import { listSnapshots } from '../../../lib/store/snapshots.ts';
import { suppressPerson } from '../../../lib/store/suppress-person.ts';
import { machine } from '../../support/guarded.ts';
import { importOf } from '../../support/imported.ts';
import { backupOf, restoreText } from '../../support/restore-file.ts';
import { operation, packagedTables, person } from '../../support/store.ts';

type Worker = ReturnType<ReturnType<typeof machine>['start']>;

const save = async ({ writer }: Worker, slug: string, keys: Person['keys'] = [], company?: string) => {
  const fields = { name: slug, ...(company && { company, companyKey: `slug:${company}` }) };
  const seen = { person: person(slug, fields, keys), kind: 'profile', page: 'https://x.test/' } as const;
  return (await saveLead(writer(), operation(), seen, packagedTables())).leadId;
};
const member = (value: string): Person['keys'] => [{ kind: 'member', value }];
const move = ({ writer }: Worker, leadId: string) =>
  moveLead(writer(), operation('lead.move'), { leadId, to: 'prospect', reason: 'met' });

async function* piecewise(pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces;
}

/** Joins a backup of one browser with what is in another. */
async function join(from: Worker, here: Worker) {
  const pieces = await backupOf(from);
  const preview = await previewBackup(here.db, piecewise(pieces), () => undefined);
  await restoreText(here, pieces, 'merge');
  return preview;
}

it('somebody saved in two browsers is one lead: the further stage, both histories, one company', async () => {
  const [here, there] = [machine().start(), machine().start()];
  const leadId = await save(here, 'ada', member('4100000001'), 'acme');
  await move(there, await save(there, 'ada-new-name', member('4100000001'), 'acme'));
  expect(await join(there, here)).toMatchObject({ inFile: 1, added: 0, twice: 1, onlyHere: 0 });
  expect(await here.db.leads.toArray()).toMatchObject([{ id: leadId, stage: 'prospect' }]);
  const keys = await here.db.identities.toArray();
  expect(keys.map(({ key, leadId: of }) => [key, of])).toEqual(
    ['member:4100000001', 'slug:ada', 'slug:ada-new-name'].map((key) => [key, leadId]),
  );
  const happened = await here.db.activities.toArray();
  expect(happened.map(({ kind }) => kind).sort()).toEqual(['captured', 'captured', 'stage']);
  expect(happened.every((one) => one.leadId === leadId)).toBe(true);
  expect((await here.db.companies.toArray()).map(({ keys: own }) => own)).toEqual([['slug:acme']]);
  expect(await here.db.questions.count()).toBe(0);
});

it('an address that another member has now makes two leads and a question', async () => {
  const [here, there] = [machine().start(), machine().start()];
  const mine = await save(here, 'ada', member('4100000001'));
  const theirs = await save(there, 'ada', member('4100000002'));
  expect(await join(there, here)).toMatchObject({ added: 1, twice: 0, onlyHere: 1 });
  expect((await here.db.leads.toArray()).map(({ id }) => id).sort()).toEqual([mine, theirs].sort());
  expect((await here.db.identities.get([here.db.spaceId, 'slug:ada']))?.leadId).toBe(mine);
  expect(await here.db.questions.toArray()).toMatchObject([
    { kind: 'slug-reassigned', leadIds: [mine, theirs], answered: null },
  ]);
});

it('two leads here whom the file knows as one stay two, and the user is asked', async () => {
  const [here, there] = [machine().start(), machine().start()];
  const first = await save(here, 'ada');
  here.time.now++;
  const second = await save(here, 'ferri', [{ kind: 'token', value: 'A'.repeat(39) }]);
  await here.db.questions.clear();
  await save(there, 'ada', [{ kind: 'token', value: 'A'.repeat(39) }]);
  await join(there, here);
  expect(await here.db.leads.count()).toBe(2);
  expect(await here.db.questions.toArray()).toMatchObject([{ kind: 'same-person' }]);
  const [{ leadIds } = { leadIds: [] }] = await here.db.questions.toArray();
  expect([...leadIds].sort()).toEqual([first, second].sort());
});

it('after a loss, somebody saved again is one with who comes back, journal included', async () => {
  const here = machine();
  const before = here.start();
  await save(before, 'bo');
  await before.integrity.take('daily');
  const lost = await save(before, 'ada');
  await move(before, lost);
  here.loseDatabase();
  const after = here.start();
  const again = await save(after, 'ada');
  here.time.now += 1_000;
  const [copy] = await listSnapshots(after.integrity.files.snapshots);
  await after.integrity.restore(operation('restore.start'), copy?.name ?? '');
  await after.integrity.runDue();
  const stages = (await after.db.leads.toArray()).map(({ id, stage }) =>
    id === again ? `again ${stage}` : stage,
  );
  expect(stages.sort()).toEqual(['again prospect', 'lead']);
  expect((await after.db.identities.get([after.db.spaceId, 'slug:ada']))?.leadId).toBe(again);
  expect(await after.db.activities.filter(({ leadId }) => leadId === lost).count()).toBe(0);
});

it('whoever objected stays away as a candidate too', async () => {
  const [here, there] = [machine().start(), machine().start()];
  await suppressPerson(here.writer(), operation('person.suppress'), ['slug:ada'], 'objected');
  await eraseLead(here.writer(), operation('lead.erase'), await save(here, 'bo'), true);
  await save(there, 'bo');
  await importOf(there, 'ada', 'cy');
  expect(await join(there, here)).toMatchObject({ blocked: 1, candidates: 1 });
  expect((await here.db.candidates.toArray()).map(({ id }) => id)).toEqual(['slug:cy']);
  expect(await here.db.leads.count()).toBe(0);
});

it('whoever is saved here is not a candidate of the file as well, nor the other way round', async () => {
  const [here, there] = [machine().start(), machine().start()];
  for (const [worker, saved, imported] of [
    [here, 'ada', 'bo'],
    [there, 'bo', 'ada'],
  ] as const) {
    await save(worker, saved);
    await importOf(worker, imported, `only-${imported}`);
  }
  await join(there, here);
  expect((await here.db.leads.toArray()).map(({ name }) => name).sort()).toEqual(['ada', 'bo']);
  const left = (await here.db.candidates.toArray()).map(({ name }) => name);
  expect(left.sort()).toEqual(['only-ada', 'only-bo']);
});
