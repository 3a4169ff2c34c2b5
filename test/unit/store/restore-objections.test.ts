import { describe, expect, it } from 'vitest';
import { moveLead } from '../../../lib/store/move-lead.ts';
import { suppressPerson, unsuppressPerson } from '../../../lib/store/suppress-person.ts';
import { undoSave } from '../../../lib/store/undo-save.ts';
import { erase, names, restore, save, take, type Worker, withErased } from '../../support/erased.ts';
import { machine } from '../../support/guarded.ts';
import { importOf } from '../../support/imported.ts';
import { operation, packagedTables } from '../../support/store.ts';

const list = ({ writer }: Worker, slug: string, why: 'user' | 'objected') =>
  suppressPerson(writer(), operation('person.suppress'), [`slug:${slug}`], why);
const unlist = ({ writer }: Worker, slug: string) =>
  unsuppressPerson(writer(), operation('person.unsuppress'), [`slug:${slug}`]);
/** By name; null where it was done. */
const refusal = (done: Promise<unknown>): Promise<string | null> =>
  done.then(
    () => null,
    (error: Error) => error.name,
  );

it.each([true, false])(
  'whoever was imported in an older copy and erased since stays away (objecting: %s)',
  async (objected) => {
    const here = machine();
    const worker = here.start();
    await save(worker, 'bo');
    await importOf(worker, 'zora', 'cy');
    const older = await take(here, worker);
    const zora = await save(worker, 'zora');
    await take(here, worker);
    await erase(worker, zora, objected);
    here.loseDatabase();
    const after = here.start();
    await restore(after, older.name);
    expect((await after.db.candidates.toArray()).map(({ name }) => name)).toEqual(['cy']);
    expect(await refusal(save(after, 'zora'))).toBe(objected ? 'do-not-contact' : null);
  },
);

it('a save that was undone does not take away the candidate of an older copy', async () => {
  const here = machine();
  const worker = here.start();
  await save(worker, 'bo');
  await importOf(worker, 'cy');
  const older = await take(here, worker);
  await take(here, worker);
  const op = operation();
  await save(worker, 'cy', op);
  await undoSave(worker.writer(), operation('lead.undo'), op.id, packagedTables());
  here.loseDatabase();
  const after = here.start();
  await restore(after, older.name);
  expect((await after.db.candidates.toArray()).map(({ name }) => name)).toEqual(['cy']);
});

it.each(['older', 'newer', 'file'] as const)(
  'who objected before it and who did after it stay away (%s)',
  async (which) => {
    const { here, worker, ...copies } = await withErased(true);
    const { snapshots, incoming } = worker.integrity.files;
    await incoming.write('7.jsonl.gz', (await snapshots.read(copies.newer.name)).stream() as never);
    here.loseDatabase();
    const after = here.start();
    // Their hashes are made with a secret of their own: the first is lost with the store.
    await erase(after, await save(after, 'dot'), true);
    here.time.now += 1_000;
    const file = {
      folder: 'incoming',
      file: '7.jsonl.gz',
      mode: null,
      generation: null,
      isUndo: false,
    } as const;
    if (which === 'file') await after.integrity.start(operation('backup.restore'), file);
    else await after.integrity.restore(operation('restore.start'), copies[which].name);
    await after.integrity.runDue();
    expect(await names(after)).toEqual(which === 'older' ? ['bo'] : ['bo', 'cy']);
    for (const slug of ['zora', 'dot']) expect(await refusal(save(after, slug))).toBe('do-not-contact');
  },
);

it('an older copy comes back also where the newest cannot be read', async () => {
  const { here, older, newer, worker } = await withErased(true);
  await worker.integrity.files.snapshots.write(newer.name, new Blob(['x']).stream() as never);
  here.loseDatabase();
  const after = here.start();
  await restore(after, older.name);
  expect(await names(after)).toEqual(['bo']);
  expect(await refusal(save(after, 'zora'))).toBe('do-not-contact');
  expect(here.reported).toHaveLength(1);
});

it('who objected after the user had put them on the list stays somebody who objected', async () => {
  const here = machine();
  const worker = here.start();
  await save(worker, 'bo');
  await list(worker, 'zora', 'user');
  const older = await take(here, worker);
  await take(here, worker);
  await list(worker, 'zora', 'objected');
  here.loseDatabase();
  const after = here.start();
  await restore(after, older.name);
  expect((await after.db.suppressions.toArray()).map(({ why }) => why)).toEqual(['objected']);
});

describe('whoever was taken off the list', () => {
  it('and saved since is there after a loss', async () => {
    const here = machine();
    const worker = here.start();
    await erase(worker, await save(worker, 'zora'), true);
    const newest = await take(here, worker);
    await unlist(worker, 'zora');
    await save(worker, 'zora');
    here.loseDatabase();
    const after = here.start();
    await restore(after, newest.name);
    expect(await names(after)).toEqual(['zora']);
    expect(await refusal(save(after, 'zora'))).toBeNull();
  });

  it('is on it again where the user put them, as the user', async () => {
    const here = machine();
    const worker = here.start();
    await save(worker, 'bo');
    await list(worker, 'zora', 'objected');
    const newest = await take(here, worker);
    await unlist(worker, 'zora');
    await list(worker, 'zora', 'user');
    here.loseDatabase();
    const after = here.start();
    await restore(after, newest.name);
    expect((await after.db.suppressions.toArray()).map(({ why }) => why)).toEqual(['user']);
  });

  it.each([true, false])('stays off it with an older copy (after a loss: %s)', async (lost) => {
    const here = machine();
    const worker = here.start();
    const leadId = await save(worker, 'zora');
    const move = (to: 'archived' | 'lead', reason: string) =>
      moveLead(worker.writer(), operation('lead.move'), { leadId, to, reason });
    await move('archived', 'do-not-contact');
    const older = await take(here, worker);
    here.time.now += 1_000;
    await move('lead', 'she called');
    await take(here, worker);
    here.time.now += 1_000;
    if (lost) here.loseDatabase();
    const after = lost ? here.start() : worker;
    await restore(after, older.name);
    expect(await refusal(save(after, 'zora'))).toBeNull();
    if (!lost) expect((await after.db.leads.get(leadId))?.stage).toBe('lead');
  });
});

it('who objected, and was saved after the loss before the list was back, is found by their key and left alone', async () => {
  const here = machine();
  const worker = here.start();
  await save(worker, 'bo');
  const zora = await save(worker, 'zora');
  const newest = await take(here, worker);
  await erase(worker, zora, true);
  here.loseDatabase();
  const after = here.start();
  here.time.now += 1_000;
  const again = await save(after, 'zora');
  here.time.now += 1_000;
  await restore(after, newest.name);
  expect(await names(after)).toEqual(['bo', 'zora']);
  expect(await after.db.leads.get(again)).toMatchObject({ stage: 'archived', reason: 'do-not-contact' });
  expect((await after.db.identities.get([after.db.spaceId, 'slug:zora']))?.leadId).toBe(again);
});
