import { expect, it } from 'vitest';
import { undoSave } from '../../../lib/store/undo-save.ts';
import { erase, save, type Worker } from '../../support/erased.ts';
import { machine } from '../../support/guarded.ts';
import { operation, packagedTables } from '../../support/store.ts';

const undo = ({ writer }: Worker, id: string) =>
  undoSave(writer(), operation('lead.undo'), id, packagedTables());

/** What was asked for and took nobody away. */
const HARMLESS: Record<string, (worker: Worker) => Promise<unknown>> = {
  'a second save taken back': async (worker) => {
    const again = operation();
    await save(worker, 'ada', again);
    await undo(worker, again.id);
  },
  'an undo of nothing': (worker) => undo(worker, operation().id),
  'an erasure of nobody': (worker) => erase(worker, 'nobody').catch((error) => error.name),
};

it.each(Object.keys(HARMLESS))('who is lost after %s is missed', async (what) => {
  const here = machine();
  const worker = here.start();
  await save(worker, 'ada');
  await HARMLESS[what]?.(worker);
  expect((await worker.integrity.guard.check()).leaving).toBe(0);
  here.loseDatabase();
  expect((await here.start().integrity.guard.check()).loss).toMatchObject({ expected: 1, found: 0 });
});
