import { expect, it } from 'vitest';
import { undoSave } from '../../../lib/store/undo-save.ts';
import { erase, names, restore, save, take, type Worker } from '../../support/erased.ts';
import { machine } from '../../support/guarded.ts';
import { importOf } from '../../support/imported.ts';
import { operation, packagedTables } from '../../support/store.ts';

const keysOf = async ({ db }: Worker) => (await db.identities.toArray()).map(({ key }) => key).sort();
/** Bo and Zora in an older copy and in the newest. */
async function withCopies() {
  const here = machine();
  const worker = here.start();
  await save(worker, 'bo');
  const zora = await save(worker, 'zora');
  const older = await take(here, worker);
  const newer = await take(here, worker);
  return { here, worker, zora, older, newer };
}
const copies = ['older', 'newer'] as const;

it.each(copies)('who was saved anew after a loss and erased stays away (%s)', async (which) => {
  const { here, ...rest } = await withCopies();
  here.loseDatabase();
  const after = here.start();
  await erase(after, await save(after, 'zora'));
  here.time.now += 1_000;
  await restore(after, rest[which].name);
  expect(await names(after)).toEqual(['bo']);
  expect(await keysOf(after)).toEqual(['slug:bo']);
});

it.each(copies)('nothing of before they were erased comes to who was saved anew (%s)', async (which) => {
  const { here, worker, zora, ...rest } = await withCopies();
  await erase(worker, zora);
  here.loseDatabase();
  const after = here.start();
  const anew = await save(after, 'zora');
  here.time.now += 1_000;
  await restore(after, rest[which].name);
  expect(await names(after)).toEqual(['bo', 'zora']);
  expect(await after.db.activities.where('leadId').equals(anew).count()).toBe(1);
  expect(await keysOf(after)).toEqual(['slug:bo', 'slug:zora']);
});

it.each(['snapshot', 'journal'])(
  'a save after a loss that was taken back leaves the key with who comes back (%s)',
  async (where) => {
    const { here, worker, newer } = await withCopies();
    const slug = where === 'journal' ? 'cy' : 'zora';
    if (where === 'journal') await save(worker, slug);
    here.loseDatabase();
    const after = here.start();
    const op = operation();
    await save(after, slug, op);
    await undoSave(after.writer(), operation('lead.undo'), op.id, packagedTables());
    here.time.now += 1_000;
    await restore(after, newer.name);
    expect(await keysOf(after)).toEqual((await names(after)).map((name) => `slug:${name}`));
    expect(await names(after)).toContain(slug);
  },
);

it('who was imported after a loss, while the list was lost, is no candidate once it is back', async () => {
  const { here, worker, zora, newer } = await withCopies();
  await erase(worker, zora, true);
  here.loseDatabase();
  const after = here.start();
  await save(after, 'dot');
  await importOf(after, 'zora', 'cy');
  here.time.now += 1_000;
  await restore(after, newer.name);
  expect((await after.db.candidates.toArray()).map(({ name }) => name)).toEqual(['cy']);
});

it.each([true, false])(
  'who was saved anew after each of two losses is one lead (somebody there: %s)',
  async (there) => {
    const { here, zora, newer } = await withCopies();
    here.loseDatabase();
    const between = here.start();
    await save(between, 'zora');
    await save(between, 'eve');
    here.time.now += 1_000;
    here.loseDatabase();
    const after = here.start();
    if (there) await save(after, 'dot');
    here.time.now += 1_000;
    await restore(after, newer.name);
    expect(await names(after)).toEqual(there ? ['bo', 'dot', 'eve', 'zora'] : ['bo', 'eve', 'zora']);
    expect(await keysOf(after)).toEqual((await names(after)).map((name) => `slug:${name}`));
    expect(await after.db.activities.where('leadId').equals(zora).count()).toBe(2);
    expect((await after.integrity.guard.check()).leads).toBe(there ? 4 : 3);
  },
);
