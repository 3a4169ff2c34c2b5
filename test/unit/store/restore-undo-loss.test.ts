import { expect, it } from 'vitest';
import { saveLead } from '../../../lib/store/save-lead.ts';
import { listSnapshots } from '../../../lib/store/snapshots.ts';
import { machine } from '../../support/guarded.ts';
import { operation, packagedTables, person } from '../../support/store.ts';

it('whoever undoes the restore after a loss is told of the loss again', async () => {
  const here = machine();
  const before = here.start();
  const page = 'https://x.test/';
  const input = { person: person('ada'), kind: 'profile', page } as const;
  await saveLead(before.writer(), operation(), input, packagedTables());
  await before.integrity.take('daily');
  here.loseDatabase();
  const { db, integrity } = here.start();
  const loss = async () => (await integrity.guard.check()).loss;
  expect(await loss()).toMatchObject({ expected: 1, found: 0 });
  const [copy] = await listSnapshots(integrity.files.snapshots);
  await integrity.restore(operation('restore.start'), copy?.name ?? '');
  await integrity.runDue();
  expect([await loss(), await db.leads.count()]).toEqual([null, 1]);
  await integrity.undo(operation('restore.undo'));
  await integrity.runDue();
  expect(await db.leads.count()).toBe(0);
  expect(await loss()).toMatchObject({ expected: 1, found: 0 });
  expect((await here.start().integrity.guard.check()).loss).toMatchObject({ expected: 1, found: 0 });
  // The way back is open still.
  await integrity.restore(operation('restore.start'), copy?.name ?? '');
  await integrity.runDue();
  expect([await loss(), await db.leads.count()]).toEqual([null, 1]);
});
