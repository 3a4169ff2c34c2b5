import '../../../lib/pages/index.ts';
import { describe, expect, it } from 'vitest';
import { enterValue, undoEnter } from '../../../lib/store/enter.ts';
import { eraseLead } from '../../../lib/store/erase-lead.ts';
import { shownText } from '../../../lib/store/facts.ts';
import { importPeople } from '../../../lib/store/import/import-people.ts';
import { moveLead } from '../../../lib/store/move-lead.ts';
import { saveLead } from '../../../lib/store/save-lead.ts';
import { listSnapshots } from '../../../lib/store/snapshots.ts';
import { undoSave } from '../../../lib/store/undo-save.ts';
import { machine } from '../../support/guarded.ts';
import { backupOf, restoreText } from '../../support/restore-file.ts';
import { NOON, operation, packagedTables, person } from '../../support/store.ts';

type Worker = ReturnType<ReturnType<typeof machine>['start']>;
const YEAR = 365 * 86_400_000;
const tables = packagedTables();

const save = async ({ writer }: Worker, slug: string, op = operation()) => {
  const seen = { person: person(slug, { name: slug }), kind: 'profile', page: 'https://x.test/' } as const;
  return (await saveLead(writer(), op, seen, tables)).leadId;
};
const enter = ({ writer }: Worker, leadId: string, value: string, op = operation('lead.enter')) =>
  enterValue(writer(), op, { leadId, field: 'title', value });
const stop = ({ writer }: Worker, leadId: string) =>
  moveLead(writer(), operation('lead.move'), { leadId, to: 'archived', reason: 'do-not-contact' });
const titleOf = async ({ db }: Worker, leadId: string) =>
  shownText((await db.leads.get(leadId))?.facts.title);

describe.each(['merge', 'replace'] as const)(
  'after a file from a computer whose clock is ahead (%s)',
  (mode) => {
    async function restored() {
      const [there, here] = [machine(), machine().start()];
      there.time.now = NOON + 5 * YEAR;
      const ahead = there.start();
      const leadId = await save(ahead, 'ada');
      await enter(ahead, leadId, 'Old title');
      const lines = await backupOf(ahead);
      await save(here, 'eve');
      await restoreText(here, lines, mode);
      return { here, leadId, lines };
    }

    it('what is entered later can be taken back', async () => {
      const { here, leadId } = await restored();
      const [entry, again] = [operation('lead.enter'), operation()];
      await enter(here, leadId, 'New title', entry);
      const undone = await undoEnter(here.writer(), operation('lead.undoEnter'), entry.id);
      expect(undone).toEqual({ undone: true });
      await save(here, 'ada', again);
      const undo = await undoSave(here.writer(), operation('lead.undo'), again.id, tables);
      expect(undo).toEqual({ undone: true });
    });

    it('what is changed later stands, also when the file is restored again', async () => {
      const { here, leadId, lines } = await restored();
      await enter(here, leadId, 'New title');
      const move = { leadId, to: 'customer', reason: 'signed' } as const;
      await moveLead(here.writer(), operation('lead.move'), move);
      await restoreText(here, lines, 'merge');
      expect(await titleOf(here, leadId)).toBe('New title');
      expect((await here.db.leads.get(leadId))?.stage).toBe('customer');
    });
  },
);

it('with a clock that went back, what is changed last is still the newest', async () => {
  const { time, start } = machine();
  const here = start();
  const leadId = await save(here, 'ada');
  await enter(here, leadId, 'Old title');
  const lines = await backupOf(here);
  time.now -= YEAR;
  await enter(here, leadId, 'New title');
  await moveLead(here.writer(), operation('lead.move'), { leadId, to: 'customer', reason: 'signed' });
  await restoreText(here, lines, 'merge');
  expect(await titleOf(here, leadId)).toBe('New title');
  expect((await here.db.leads.get(leadId))?.stage).toBe('customer');
});

describe('whoever is not to be contacted stays so', () => {
  it.each(['merge', 'replace'] as const)('where a file of before has them (%s)', async (mode) => {
    const here = machine().start();
    const leadId = await save(here, 'ada');
    const lines = await backupOf(here);
    here.time.now += 1_000;
    await stop(here, leadId);
    await restoreText(here, lines, mode);
    expect(await here.db.leads.get(leadId)).toMatchObject({ stage: 'archived', reason: 'do-not-contact' });
  });

  it('where another browser changed them later', async () => {
    const [here, there] = [machine().start(), machine().start()];
    const leadId = await save(here, 'ada');
    await restoreText(there, await backupOf(here), 'replace');
    await stop(here, leadId);
    there.time.now += 60_000;
    await enter(there, leadId, 'CEO');
    await restoreText(here, await backupOf(there), 'merge');
    expect(await titleOf(here, leadId)).toBe('CEO');
    expect(await here.db.leads.get(leadId)).toMatchObject({ stage: 'archived', reason: 'do-not-contact' });
  });
});

it('a candidate imported after the same person was erased comes back after a loss', async () => {
  const here = machine();
  const worker = here.start();
  await save(worker, 'bo');
  here.time.now += 1_000;
  await worker.integrity.take('daily');
  await eraseLead(worker.writer(), operation('lead.erase'), await save(worker, 'zora'), false);
  const row = { url: 'https://www.linkedin.com/in/zora/', name: 'zora', title: '', company: '' };
  const file = { to: 'candidates', rows: [row], file: 'c.csv', columns: {}, madeAt: NOON } as never;
  await importPeople(worker.writer(), operation('people.import'), file, tables);
  here.loseDatabase();
  const after = here.start();
  await after.integrity.guard.check();
  const [copy] = await listSnapshots(after.integrity.files.snapshots);
  await after.integrity.restore(operation('restore.start'), copy?.name ?? '');
  await after.integrity.runDue();
  expect((await after.db.candidates.toArray()).map(({ name }) => name)).toEqual(['zora']);
  expect((await after.db.leads.toArray()).map(({ name }) => name)).toEqual(['bo']);
});
