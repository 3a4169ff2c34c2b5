import { expect, it } from 'vitest';
import '../../../lib/pages/index.ts';
import { importPeople } from '../../../lib/store/import/import-people.ts';
import { restoreState } from '../../../lib/store/restore-state.ts';
import { listSnapshots } from '../../../lib/store/snapshots.ts';
import { machine } from '../../support/guarded.ts';
import { operation, packagedTables } from '../../support/store.ts';

it('a restore whose worker ended goes on from its checkpoint, and never says less than before', async () => {
  const here = machine();
  const worker = here.start();
  const rows = Array.from({ length: 600 }, (_, at) => ({
    url: `https://www.linkedin.com/in/person-${at}-invented/`,
    name: `Person ${at}`,
    title: null,
    company: null,
  }));
  const file = { to: 'leads', rows, file: 'a.csv', columns: {}, madeAt: 0 } as const;
  await importPeople(worker.writer(), operation(), file, packagedTables());
  await worker.integrity.take('daily');
  const [copy] = await listSnapshots(worker.integrity.files.snapshots);
  const told: number[] = [];
  let left = 3;
  here.watch.alive = async () => {
    const state = await restoreState(worker.db);
    if (state?.step !== 'rows' || state.at === 0) return;
    told.push(state.at);
    if (--left === 0) throw new Error('the worker ended');
  };
  await worker.integrity.restore(operation('restore.start'), copy?.name ?? '');
  await worker.integrity.runDue().catch(() => undefined);
  await worker.integrity.runDue();
  expect((await restoreState(worker.db))?.step).toBe('done');
  expect(left).toBeLessThan(0);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});
