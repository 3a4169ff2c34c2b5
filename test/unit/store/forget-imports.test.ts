import { expect, it } from 'vitest';
import { undoImport } from '../../../lib/store/import/undo-import.ts';
import { suppressPerson } from '../../../lib/store/suppress-person.ts';
import { erase, restore, save, take, type Worker } from '../../support/erased.ts';
import { machine } from '../../support/guarded.ts';
import { importOf } from '../../support/imported.ts';
import { operation, packagedTables } from '../../support/store.ts';

const kept = async ({ db }: Worker) => JSON.stringify(await db.ops.toArray());

/** Imported, then told to stay away; answers what an older copy was taken of. */
const WAYS: Record<string, (worker: Worker) => Promise<unknown>> = {
  erased: async (worker) => erase(worker, await save(worker, 'zora')),
  'not to be contacted': ({ writer }) =>
    suppressPerson(writer(), operation('person.suppress'), ['slug:zora'], 'objected'),
};

it.each(Object.keys(WAYS))('what is kept of an import does not name who is %s', async (how) => {
  const here = machine();
  const worker = here.start();
  await importOf(worker, 'zora', 'cy');
  const older = await take(here, worker);
  await take(here, worker);
  await WAYS[how]?.(worker);
  expect(await kept(worker)).not.toContain('zora');
  const [imported] = await worker.db.ops.filter(({ name }) => name === 'people.import').toArray();
  await save(worker, 'bo');
  here.loseDatabase();
  const after = here.start();
  await restore(after, older.name);
  expect(await kept(after)).not.toContain('zora');
  // All others can still be taken back.
  const undo = operation('import.undo');
  expect(await undoImport(after.writer(), undo, imported?.id ?? '', packagedTables())).toEqual({ undone: 1 });
  expect(await after.db.candidates.count()).toBe(0);
});
