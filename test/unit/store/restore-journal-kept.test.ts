import { expect, it } from 'vitest';
import { mergeLeads } from '../../../lib/store/merge/merge.ts';
import { erase, names, restore, save, snapshotsOf, take } from '../../support/erased.ts';
import { machine } from '../../support/guarded.ts';
import { operation, packagedTables } from '../../support/store.ts';

/** Ada is in both copies, Bo in the newest, Cy in the journal alone; then the store is lost. */
async function lost() {
  const here = machine();
  const worker = here.start();
  await save(worker, 'ada');
  const older = await take(here, worker);
  await save(worker, 'bo');
  const newest = await take(here, worker);
  await save(worker, 'cy');
  here.loseDatabase();
  return { here, after: here.start(), older, newest };
}
const journalOf = (here: ReturnType<typeof machine>) => here.files.names('journal');

it('who tries an older copy first still gets back everything with the newest', async () => {
  const { here, after, older, newest } = await lost();
  here.time.now += 1_000;
  await restore(after, older.name);
  expect(await names(after)).toEqual(['ada']);
  here.time.now += 1_000;
  await after.integrity.undo(operation('restore.undo'));
  await after.integrity.runDue();
  const again = here.start();
  expect((await again.integrity.preview(newest.name)).leads).toBe(3);
  here.time.now += 1_000;
  await restore(again, newest.name);
  expect(await names(again)).toEqual(['ada', 'bo', 'cy']);
});

it('the same where the older copy stayed, and was worked on', async () => {
  const { here, after, older, newest } = await lost();
  here.time.now += 1_000;
  await restore(after, older.name);
  await save(after, 'dot');
  // Days later, with other copies between.
  await take(here, after);
  await take(here, after);
  here.time.now += 1_000;
  await restore(after, newest.name);
  expect(await names(after)).toEqual(['ada', 'bo', 'cy', 'dot']);
});

it('takes nothing away that came after it: two who were made one since stay one', async () => {
  const here = machine();
  const worker = here.start();
  await worker.integrity.runDue();
  const winnerId = await save(worker, 'ada');
  const loserId = await save(worker, 'bo');
  const [first] = await snapshotsOf(worker);
  here.time.now += 1_000;
  await restore(worker, first?.name ?? '');
  await mergeLeads(worker.writer(), operation('lead.merge'), { winnerId, loserId }, packagedTables());
  await take(here, worker);
  here.time.now += 1_000;
  await restore(worker, first?.name ?? '');
  expect((await worker.db.leads.get(loserId))?.mergedInto).toBe(winnerId);
});

it('what is kept of the journal goes with the copy that it belongs to, and when somebody is erased', async () => {
  const { here, after, older } = await lost();
  here.time.now += 1_000;
  await restore(after, older.name);
  const kept = journalOf(here);
  await take(here, after);
  expect(journalOf(here)).toEqual(expect.arrayContaining(kept.slice(0, 1)));
  await erase(after, await save(after, 'dot'));
  here.time.now += 1_000;
  await after.integrity.runDue();
  expect(await snapshotsOf(after)).toHaveLength(1);
  expect(journalOf(here).some((name) => kept.includes(name))).toBe(false);
});
