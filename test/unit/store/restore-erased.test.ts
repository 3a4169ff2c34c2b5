import { describe, expect, it } from 'vitest';
import { restoreState } from '../../../lib/store/restore-state.ts';
import { undoSave } from '../../../lib/store/undo-save.ts';
import {
  erase,
  names,
  restore,
  save,
  snapshotsOf,
  take,
  type Worker,
  withErased,
} from '../../support/erased.ts';
import { machine } from '../../support/guarded.ts';
import { operation, packagedTables } from '../../support/store.ts';

const undo = async ({ integrity }: Worker) => {
  await integrity.undo(operation('restore.undo'));
  await integrity.runDue();
};
describe('somebody erased a moment ago', () => {
  it('is gone from every copy before one of them can come back', async () => {
    const { worker, older } = await withErased();
    await expect(worker.integrity.restore(operation('restore.start'), older.name)).rejects.toMatchObject({
      name: 'not-found',
    });
    expect(await names(worker)).toEqual(['bo', 'cy']);
    const [only, ...others] = await snapshotsOf(worker);
    expect(others).toEqual([]);
    await restore(worker, only?.name ?? '');
    expect(await names(worker)).toEqual(['bo', 'cy']);
  });

  it('takes no undo copy away with them', async () => {
    const { here, worker } = await withErased();
    await worker.integrity.settleErasures();
    const [copy] = await snapshotsOf(worker);
    here.time.now += 1_000;
    await save(worker, 'dot');
    const all = await names(worker);
    await restore(worker, copy?.name ?? '');
    expect((await restoreState(worker.db))?.aside).toEqual(
      (await snapshotsOf(worker)).find(({ occasion }) => occasion === 'aside')?.name,
    );
    await undo(worker);
    expect(await names(worker)).toEqual(all);
  });

  it('does not come back with the undo of a restore', async () => {
    const here = machine();
    const worker = here.start();
    const zora = await save(worker, 'zora');
    const copy = await take(here, worker);
    here.time.now += 1_000;
    await restore(worker, copy.name);
    await erase(worker, zora);
    await expect(undo(worker)).rejects.toMatchObject({ name: 'not-found' });
    expect(await names(worker)).toEqual([]);
  });

  it('leaves the file alone that the user brought to be restored', async () => {
    const { here, worker, newer } = await withErased();
    const { snapshots, incoming } = worker.integrity.files;
    await incoming.write('7.jsonl.gz', (await snapshots.read(newer.name)).stream() as never);
    const start = { folder: 'incoming', mode: 'merge', generation: null, isUndo: false } as const;
    await worker.integrity.start(operation('backup.restore'), { ...start, file: '7.jsonl.gz' });
    await worker.integrity.runDue();
    expect(here.files.names('incoming')).toEqual([]);
    // Files that users keep are theirs: who is in them comes back.
    expect(await names(worker)).toEqual(['bo', 'cy', 'zora']);
    await undo(worker);
    expect(await names(worker)).toEqual(['bo', 'cy']);
  });
});

it('whoever was saved between a restore and its undo is in the snapshot that the undo sets aside', async () => {
  const here = machine();
  const worker = here.start();
  await save(worker, 'bo');
  await restore(worker, (await take(here, worker)).name);
  here.time.now += 1_000;
  await save(worker, 'late');
  await undo(worker);
  expect(await names(worker)).toEqual(['bo']);
  const aside = (await snapshotsOf(worker)).find(
    ({ occasion, leads }) => occasion === 'aside' && leads === 2,
  );
  here.time.now += 1_000;
  await restore(worker, aside?.name ?? '');
  expect(await names(worker)).toEqual(['bo', 'late']);
});

it('whoever was erased while a snapshot was taken does not stay in it', async () => {
  const here = machine();
  const worker = here.start();
  const zora = await save(worker, 'zora');
  const { guard } = worker.integrity;
  const lower = guard.lower.bind(guard);
  guard.lower = async (people) => {
    await lower(people);
    await take(here, worker);
  };
  await erase(worker, zora);
  here.time.now += 1_000;
  expect((await snapshotsOf(worker)).map(({ leads }) => leads)).toEqual([1]);
  await worker.integrity.runDue();
  expect((await snapshotsOf(worker)).map(({ leads }) => leads)).toEqual([0]);
});

it('a file that was brought and never restored goes after a day', async () => {
  const here = machine();
  const worker = here.start();
  const { incoming } = worker.integrity.files;
  await incoming.write(`${here.time.now}.jsonl.gz`, new Blob(['x']).stream() as never);
  await worker.integrity.runDue();
  expect(await incoming.names()).toHaveLength(1);
  here.time.now += 24 * 60 * 60 * 1_000;
  await worker.integrity.runDue();
  expect(await incoming.names()).toEqual([]);
});

describe('after a loss, which puts the purge off', () => {
  it.each(['older', 'newer'] as const)('whoever was erased stays away from the %s copy', async (which) => {
    const { here, ...rest } = await withErased();
    here.loseDatabase();
    const after = here.start();
    expect((await after.integrity.guard.check()).loss).not.toBeNull();
    await restore(after, rest[which].name);
    expect(await names(after)).toEqual(which === 'older' ? ['bo'] : ['bo', 'cy']);
    for (const table of ['identities', 'activities', 'companies'])
      expect(JSON.stringify(await after.db.table(table).toArray())).not.toContain('zora');
    expect((await after.integrity.guard.check()).loss).toBeNull();
  });

  it('whoever was saved since is kept for undo, also with that purge behind it', async () => {
    const { here, older } = await withErased();
    here.loseDatabase();
    const after = here.start();
    await save(after, 'eve');
    here.time.now += 1_000;
    await restore(after, older.name);
    expect(await names(after)).toEqual(['bo', 'eve']);
    await undo(after);
    expect(await names(after)).toEqual(['eve']);
    expect((await snapshotsOf(after)).map(({ name }) => name)).not.toContain(older.name);
  });
});

describe('while a restore runs', () => {
  it('nobody is erased: they could come back behind it, or take the undo copy away', async () => {
    const here = machine();
    const worker = here.start();
    const op = operation();
    const zora = await save(worker, 'zora', op);
    const copy = await take(here, worker);
    here.time.now += 1_000;
    const refusals: unknown[] = [];
    const adopt = worker.integrity.guard.adopt.bind(worker.integrity.guard);
    worker.integrity.guard.adopt = async () => {
      const busy = async (done: Promise<unknown>) => refusals.push(await done.catch((error) => error.name));
      await busy(erase(worker, zora));
      await busy(undoSave(worker.writer(), operation('lead.undo'), op.id, packagedTables()));
      await adopt();
    };
    await restore(worker, copy.name);
    expect(refusals).toEqual(['restore-busy', 'restore-busy']);
    expect(await names(worker)).toEqual(['zora']);
    const { erasures, purged, leaving } = await worker.integrity.guard.check();
    expect([erasures, leaving]).toEqual([purged, 0]);
    await erase(worker, zora);
    expect(await names(worker)).toEqual([]);
  });
});
