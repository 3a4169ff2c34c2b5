import { describe, expect, it } from 'vitest';
import { eraseLead } from '../../../lib/store/erase-lead.ts';
import { moveLead } from '../../../lib/store/move-lead.ts';
import { stageCounts } from '../../../lib/store/queries.ts';
import { restoreState } from '../../../lib/store/restore-state.ts';
import { saveLead } from '../../../lib/store/save-lead.ts';
import { listSnapshots } from '../../../lib/store/snapshots.ts';
import { machine } from '../../support/guarded.ts';
import { operation, packagedTables, person } from '../../support/store.ts';

type Worker = ReturnType<ReturnType<typeof machine>['start']>;

const save = ({ writer }: Worker, slug: string, name = 'Ada Ferri') =>
  saveLead(
    writer(),
    operation(),
    { person: person(slug, { name }), kind: 'profile', page: 'https://x.test/' },
    packagedTables(),
  );

const restoreNewest = async ({ integrity }: Worker) => {
  const [newest] = await listSnapshots(integrity.files.snapshots);
  await integrity.restore(operation('restore.start'), newest?.name ?? '');
  await integrity.runDue();
};

/** Everything about people, in order. */
const content = async ({ db }: Worker) =>
  Promise.all(
    ['leads', 'identities', 'companies', 'activities', 'icps'].map((name) => db.table(name).toArray()),
  );

it('a snapshot takes the older journal away, also where its next line was prepared and never came', async () => {
  const here = machine();
  here.files.watch.locks = true;
  const worker = here.start();
  await save(worker, 'ada');
  await worker.integrity.take('daily');
  await save(worker, 'bo');
  await worker.integrity.guard.prepare();
  await worker.integrity.files.journal.settled();
  await worker.integrity.take('daily');
  expect(here.files.names('journal')).toHaveLength(1);
});

describe('a loss', () => {
  it('is found at the next start, and a restore brings every saved row back', async () => {
    const here = machine();
    const before = here.start();
    await save(before, 'ada');
    await before.integrity.take('daily');
    const { leadId } = await save(before, 'bo');
    await moveLead(before.writer(), operation('lead.move'), { leadId, to: 'prospect', reason: 'met' });
    const all = await content(before);
    here.loseDatabase();
    const after = here.start();
    expect((await after.integrity.guard.check()).loss).toMatchObject({ expected: 2, found: 0 });
    await restoreNewest(after);
    expect(await content(after)).toEqual(all);
    expect(await stageCounts(after.db)).toMatchObject({ lead: 1, prospect: 1 });
    expect((await after.integrity.guard.check()).loss).toBeNull();
    expect((await here.start().integrity.guard.check()).loss).toBeNull();
  });

  it('on the first day is restored from the journal alone', async () => {
    const here = machine();
    const before = here.start();
    await before.integrity.runDue();
    await save(before, 'ada');
    const { leadId } = await save(before, 'bo');
    await moveLead(before.writer(), operation('lead.move'), { leadId, to: 'prospect', reason: 'met' });
    const all = await content(before);
    here.loseDatabase();
    const after = here.start();
    await restoreNewest(after);
    expect(await content(after)).toEqual(all);
    expect((await after.integrity.guard.check()).loss).toBeNull();
  });

  it('is none after a deletion, a lost marker or the first start', async () => {
    const here = machine();
    const worker = here.start();
    expect((await worker.integrity.guard.check()).loss).toBeNull();
    const { leadId } = await save(worker, 'ada');
    await save(worker, 'bo');
    await eraseLead(worker.writer(), operation('lead.erase'), leadId, false);
    expect((await here.start().integrity.guard.check()).loss).toBeNull();
    const [last] = await worker.db.leads.toArray();
    await eraseLead(worker.writer(), operation('lead.erase'), last?.id ?? '', false);
    expect((await here.start().integrity.guard.check()).loss).toBeNull();
    here.storage.marker = null;
    here.loseDatabase();
    expect((await here.start().integrity.guard.check()).loss).toBeNull();
  });

  it('is none when the worker ends while somebody is erased', async () => {
    const here = machine();
    const worker = here.start();
    const { leadId } = await save(worker, 'ada');
    worker.integrity.guard.committed = async () => undefined;
    await eraseLead(worker.writer(), operation('lead.erase'), leadId, false);
    expect((await here.start().integrity.guard.check()).loss).toBeNull();
  });

  it('stays a loss while people are saved again, and merging keeps both', async () => {
    const here = machine();
    const before = here.start();
    await save(before, 'ada');
    await before.integrity.take('daily');
    here.loseDatabase();
    const after = here.start();
    await save(after, 'cy', 'Cy Nomura');
    const again = here.start();
    expect((await again.integrity.guard.check()).loss).toMatchObject({ expected: 1, found: 0 });
    await again.integrity.runDue();
    expect(await listSnapshots(again.integrity.files.snapshots)).toHaveLength(1);
    await restoreNewest(again);
    expect((await again.db.leads.toArray()).map(({ name }) => name).sort()).toEqual([
      'Ada Ferri',
      'Cy Nomura',
    ]);
    expect((await stageCounts(again.db)).lead).toBe(2);
  });

  it('is found in the middle of a worker’s life too, where the store opens anew as another one', async () => {
    const here = machine();
    const worker = here.start();
    await save(worker, 'ada');
    await worker.db.delete();
    await worker.db.open();
    expect((await worker.integrity.guard.check()).loss).toMatchObject({ expected: 1, found: 0 });
    await save(worker, 'bo');
    expect((await here.start().integrity.guard.check()).loss).toMatchObject({ expected: 1, found: 0 });
  });

  it('may be undone after a restore', async () => {
    const here = machine();
    const before = here.start();
    await save(before, 'ada');
    await before.integrity.take('daily');
    here.loseDatabase();
    const after = here.start();
    await save(after, 'cy', 'Cy Nomura');
    const saved = await content(after);
    await restoreNewest(after);
    await after.integrity.undo(operation('restore.undo'));
    await after.integrity.runDue();
    expect(await content(after)).toEqual(saved);
    expect(await restoreState(after.db)).toMatchObject({ step: 'done', isUndo: true });
  });
});

describe('snapshots', () => {
  it('are taken once a day, if anything changed, and seven stay', async () => {
    const here = machine();
    const worker = here.start();
    const { snapshots } = worker.integrity.files;
    await worker.integrity.runDue();
    await worker.integrity.runDue();
    const [first, ...others] = await listSnapshots(snapshots);
    expect([first?.leads, others]).toEqual([0, []]);
    here.time.now += 25 * 60 * 60 * 1_000;
    for (let day = 0; day < 9; day++) {
      await save(worker, `ada-${day}`);
      await worker.integrity.runDue();
      await worker.integrity.runDue();
      here.time.now += 25 * 60 * 60 * 1_000;
    }
    const kept = await listSnapshots(snapshots);
    expect(kept.map(({ leads }) => leads)).toEqual([9, 8, 7, 6, 5, 4, 3]);
    await worker.integrity.runDue();
    expect(await listSnapshots(snapshots)).toEqual(kept);
  });

  it('leave nothing of somebody erased, in no file', async () => {
    const here = machine();
    const worker = here.start();
    const { leadId } = await save(worker, 'zora-quill', 'Zora Quill');
    await save(worker, 'bo');
    await worker.integrity.take('daily');
    here.time.now += 1_000;
    await moveLead(worker.writer(), operation('lead.move'), { leadId, to: 'prospect', reason: 'met' });
    await eraseLead(worker.writer(), operation('lead.erase'), leadId, false);
    expect(worker.wanted.soon).toBe(true);
    await here.start().integrity.runDue();
    expect(await unpacked(here)).not.toMatch(/zora/i);
    expect(await unpacked(here)).toMatch(/slug:bo/);
  });

  it('that are half written are none', async () => {
    const here = machine();
    const worker = here.start();
    await save(worker, 'ada');
    const { snapshots } = worker.integrity.files;
    for (const step of ['open', 'write', 'close', 'move'] as const) {
      here.files.watch.disk = (what, name) => {
        if (what === step && /part|jsonl.gz/.test(name)) throw new DOMException('full', 'QuotaExceededError');
      };
      await expect(worker.integrity.take('daily')).rejects.toThrow();
      expect(await listSnapshots(snapshots)).toEqual([]);
    }
    here.files.watch.disk = () => undefined;
    await worker.integrity.take('daily');
    expect(here.files.names('snapshots')).toHaveLength(1);
  });
});

describe('a full disk', () => {
  it('fails no save, and the next snapshot holds what the journal missed', async () => {
    const here = machine();
    const worker = here.start();
    await save(worker, 'ada');
    await worker.integrity.take('daily');
    here.files.watch.disk = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await save(worker, 'bo');
    here.files.watch.disk = () => undefined;
    const later = here.start();
    expect((await later.integrity.guard.check()).gapSince).not.toBeNull();
    here.time.now += 1_000;
    await later.integrity.runDue();
    here.loseDatabase();
    const after = here.start();
    await restoreNewest(after);
    expect(await after.db.leads.count()).toBe(2);
  });
});

async function unpacked(here: ReturnType<typeof machine>): Promise<string> {
  const { snapshots } = here.start().integrity.files;
  const texts = await Promise.all(
    here.files
      .names('snapshots')
      .map(async (name) =>
        new Response(
          (await snapshots.read(name)).stream().pipeThrough(new DecompressionStream('gzip')),
        ).text(),
      ),
  );
  return texts.join('\n') + here.files.text();
}
