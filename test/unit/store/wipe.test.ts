import { describe, expect, it } from 'vitest';
import { saveLead } from '../../../lib/store/save-lead.ts';
import { writeSettings } from '../../../lib/store/settings.ts';
import { listSnapshots } from '../../../lib/store/snapshots.ts';
import { suppressPerson } from '../../../lib/store/suppress-person.ts';
import { machine } from '../../support/guarded.ts';
import { operation, packagedTables, person } from '../../support/store.ts';

type Worker = ReturnType<ReturnType<typeof machine>['start']>;

const save = ({ writer }: Worker, slug: string) =>
  saveLead(
    writer(),
    operation(),
    { person: person(slug, { name: 'Zora Quill' }), kind: 'profile', page: 'https://x.test/' },
    packagedTables(),
  );

/** Somebody saved, a copy, a file brought to be restored, settings, and somebody not to be contacted. */
async function lived() {
  const here = machine();
  const worker = here.start();
  await save(worker, 'zora-quill');
  await worker.integrity.take('daily');
  here.time.now += 1_000;
  await save(worker, 'zora-two');
  await suppressPerson(worker.writer(), operation('person.suppress'), ['slug:bo'], 'objected');
  await writeSettings(worker.writer(), operation('agreement.choose'), { mode: 'badges' });
  await worker.integrity.files.incoming.write('1.jsonl.gz', new Blob(['zora']).stream() as never);
  return { here, worker, space: worker.db.spaceId, device: worker.db.deviceId };
}

/** Rows of every table that says anything of people or of what the user chose. */
async function rowsOf({ db }: Worker): Promise<Record<string, number>> {
  const counts = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.count()] as const),
  );
  return Object.fromEntries(counts.filter(([name, count]) => count > 0 && !['meta', 'ops'].includes(name)));
}

const filesOf = (here: ReturnType<typeof machine>) =>
  ['snapshots', 'incoming', 'journal'].flatMap((folder) => here.files.names(folder));

/** Nothing of before is left, in no place, and nobody is missing: also not for a worker that starts anew. */
async function expectNothing(here: ReturnType<typeof machine>, before: { space: string; device: string }) {
  const worker = here.start();
  expect((await worker.integrity.guard.check()).loss).toBeNull();
  await worker.integrity.guard.checkRows();
  await worker.integrity.runDue();
  expect((await worker.integrity.guard.check()).loss).toBeNull();
  expect(await rowsOf(worker)).toEqual({});
  expect((await listSnapshots(worker.integrity.files.snapshots)).map(({ leads }) => leads)).toEqual([0]);
  expect(here.files.names('incoming')).toEqual([]);
  expect(here.files.text() + here.storage.marker).not.toMatch(/zora|slug:/);
  expect(here.storage.marker).not.toContain(before.space);
  expect(worker.db.spaceId).not.toBe(before.space);
  expect(worker.db.deviceId).not.toBe(before.device);
  expect(await worker.integrity.isSettled()).toBe(true);
}

describe('deleting everything', () => {
  it('leaves nothing in the store, in the files, in the marker, and no loss', async () => {
    const { here, worker, ...before } = await lived();
    await worker.integrity.wipe(operation('store.wipe'));
    await expectNothing(here, before);
  });

  it('is done once: a repeat of the same message takes nothing of what came since', async () => {
    const { worker } = await lived();
    const op = operation('store.wipe');
    await worker.integrity.wipe(op);
    await save(worker, 'eve');
    await worker.integrity.wipe(op);
    expect(await worker.db.leads.count()).toBe(1);
  });

  it.each(['journal', 'jsonl.gz', 'marker'])(
    'goes on at the next start where the worker ended at the %s',
    async (at) => {
      const { here, worker, ...before } = await lived();
      const stop = (what: string, name: string) => {
        const isThere = at === 'journal' ? /^\d{6}-\d{6}/.test(name) : name.includes(at);
        if (isThere && (at === 'journal' ? what === 'remove' : true)) throw new Error('the worker ended');
      };
      here.files.watch.disk = stop;
      await worker.integrity.wipe(operation('store.wipe')).catch(() => undefined);
      here.files.watch.disk = () => undefined;
      const after = here.start();
      // Ended before anything was deleted: the client sends its message again.
      if ((await after.db.leads.count()) > 0) await after.integrity.wipe(operation('store.wipe'));
      await expectNothing(here, before);
    },
  );

  it('keeps what was saved between the two starts, and can lose none of it', async () => {
    const { here, worker } = await lived();
    here.files.watch.disk = (what, name) => {
      if (what === 'remove' && name.includes('jsonl.gz')) throw new Error('the worker ended');
    };
    await worker.integrity.wipe(operation('store.wipe')).catch(() => undefined);
    here.files.watch.disk = () => undefined;
    const after = here.start();
    await after.db.open();
    await save(after, 'eve');
    await after.integrity.runDue();
    expect(filesOf(here).length).toBeGreaterThan(0);
    here.loseDatabase();
    const later = here.start();
    expect((await later.integrity.guard.check()).loss).toMatchObject({ expected: 1 });
    const [copy] = await listSnapshots(later.integrity.files.snapshots);
    await later.integrity.restore(operation('restore.start'), copy?.name ?? '');
    await later.integrity.runDue();
    expect((await later.db.identities.toArray()).map(({ key }) => key)).toEqual(['slug:eve']);
  });

  it('also ends a loss that is not decided', async () => {
    const { here, worker: _, ...before } = await lived();
    here.loseDatabase();
    const after = here.start();
    expect((await after.integrity.guard.check()).loss).not.toBeNull();
    await after.integrity.wipe(operation('store.wipe'));
    await expectNothing(here, before);
  });

  it('waits for no restore: it refuses while one runs', async () => {
    const { here, worker } = await lived();
    const [copy] = await listSnapshots(worker.integrity.files.snapshots);
    const adopt = worker.integrity.guard.adopt.bind(worker.integrity.guard);
    let refusal: unknown;
    worker.integrity.guard.adopt = async () => {
      refusal = await worker.integrity.wipe(operation('store.wipe')).catch((error) => error.name);
      await adopt();
    };
    here.time.now += 1_000;
    await worker.integrity.restore(operation('restore.start'), copy?.name ?? '');
    await worker.integrity.runDue();
    expect(refusal).toBe('restore-busy');
  });
});
