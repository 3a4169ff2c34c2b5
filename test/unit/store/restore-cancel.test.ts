import { describe, expect, it } from 'vitest';
import { type RestoreStep, restoreState } from '../../../lib/store/restore-state.ts';
import { saveLead } from '../../../lib/store/save-lead.ts';
import { listSnapshots } from '../../../lib/store/snapshots.ts';
import { suppressPerson } from '../../../lib/store/suppress-person.ts';
import { machine } from '../../support/guarded.ts';
import { operation, packagedTables, person } from '../../support/store.ts';

type Machine = ReturnType<typeof machine>;
type Worker = ReturnType<Machine['start']>;

const save = ({ writer }: Worker, slug: string) =>
  saveLead(
    writer(),
    operation(),
    { person: person(slug), kind: 'profile', page: 'https://x.test/' },
    packagedTables(),
  );
const keysOf = async ({ db }: Worker) => (await db.identities.toArray()).map(({ key }) => key);
const content = async ({ db }: Worker) =>
  Promise.all([
    ...['leads', 'identities', 'companies', 'activities', 'icps'].map((name) => db.table(name).toArray()),
    // None is as good as no row.
    db.counters.filter(({ value }) => value !== 0).toArray(),
  ]);

/** Ada in a copy, Bo saved since and in no copy but the journal. */
async function withCopy() {
  const here = machine();
  const worker = here.start();
  await save(worker, 'ada');
  await worker.integrity.take('daily');
  here.time.now += 1_000;
  await save(worker, 'bo');
  return { here, worker };
}

/** Restores the newest copy and cancels it as soon as it has come to `step`. */
async function cancelAt(here: Machine, worker: Worker, step: RestoreStep): Promise<unknown> {
  const [copy] = await listSnapshots(worker.integrity.files.snapshots);
  let answer: unknown = 'never there';
  let asked = false;
  here.watch.alive = async () => {
    if (asked || (await restoreState(worker.db))?.step !== step) return;
    asked = true;
    answer = await worker.integrity.cancel(operation('restore.cancel')).catch((error) => error.name);
  };
  await worker.integrity.restore(operation('restore.start'), copy?.name ?? '');
  await worker.integrity.runDue();
  return answer;
}

describe('a restore that is stopped', () => {
  it.each(['aside', 'rows', 'journal'] as const)('at %s leaves everything as it was', async (step) => {
    const { here, worker } = await withCopy();
    const before = await content(worker);
    expect(await cancelAt(here, worker, step)).toBeNull();
    expect(await content(worker)).toEqual(before);
    expect(await restoreState(worker.db)).toMatchObject({ step: 'done', cancelled: true });
    expect((await worker.integrity.guard.check()).loss).toBeNull();
    // The copies are as good as before.
    here.loseDatabase();
    const after = here.start();
    const base = (await listSnapshots(after.integrity.files.snapshots)).find(({ generation }) => generation);
    await after.integrity.restore(operation('restore.start'), base?.name ?? '');
    await after.integrity.runDue();
    expect((await keysOf(after)).sort()).toEqual(['slug:ada', 'slug:bo']);
  });

  it.each(['clear', 'rows'] as const)('at %s, replacing, brings back who was here', async (step) => {
    const { here, worker } = await withCopy();
    const [copy] = await listSnapshots(worker.integrity.files.snapshots);
    await worker.integrity.files.incoming.write(
      `${here.time.now}.jsonl.gz`,
      (await worker.integrity.files.snapshots.read(copy?.name ?? '')).stream() as never,
    );
    const before = await content(worker);
    here.watch.alive = async () => {
      const state = await restoreState(worker.db);
      if (state?.step !== step || state.cancelled) return;
      await worker.integrity.cancel(operation('restore.cancel'));
    };
    await worker.integrity.start(operation('backup.restore'), {
      file: `${here.time.now}.jsonl.gz`,
      folder: 'incoming',
      mode: 'replace',
      generation: null,
      isUndo: false,
    });
    await worker.integrity.runDue();
    expect(await restoreState(worker.db)).toMatchObject({ step: 'done', cancelled: true });
    expect(await content(worker)).toEqual(before);
  });

  it('after a loss leaves the loss to be decided, and the copies whole', async () => {
    const { here } = await withCopy();
    here.loseDatabase();
    const after = here.start();
    await save(after, 'eve');
    here.time.now += 1_000;
    expect(await cancelAt(here, after, 'rows')).toBeNull();
    expect(await keysOf(after)).toEqual(['slug:eve']);
    const again = here.start();
    expect((await again.integrity.guard.check()).loss).toMatchObject({ expected: 2 });
    const base = (await listSnapshots(again.integrity.files.snapshots)).find(({ generation }) => generation);
    await again.integrity.restore(operation('restore.start'), base?.name ?? '');
    await again.integrity.runDue();
    expect((await keysOf(again)).sort()).toEqual(['slug:ada', 'slug:bo', 'slug:eve']);
  });

  it('also where the worker ended in between', async () => {
    const { here, worker } = await withCopy();
    const before = await content(worker);
    const [copy] = await listSnapshots(worker.integrity.files.snapshots);
    here.watch.alive = async () => {
      const state = await restoreState(worker.db);
      if (state?.step === 'rows' && !state.cancelled)
        await worker.integrity.cancel(operation('restore.cancel'));
      if (state?.step === 'clear' && state.cancelled) throw new Error('the worker ended');
    };
    await worker.integrity.restore(operation('restore.start'), copy?.name ?? '');
    await worker.integrity.runDue().catch(() => undefined);
    here.watch.alive = async () => undefined;
    const later = here.start();
    await later.integrity.runDue();
    expect(await content(later)).toEqual(before);
  });

  it('is refused near its end, when undone, and where none runs', async () => {
    const { here, worker } = await withCopy();
    const cancel = () => worker.integrity.cancel(operation('restore.cancel')).catch((error) => error.name);
    expect(await cancel()).toBe('not-found');
    expect(await cancelAt(here, worker, 'mark')).toBe('restore-busy');
    expect(await restoreState(worker.db)).toMatchObject({ step: 'done' });
    expect((await restoreState(worker.db))?.cancelled).toBeUndefined();
    const refusals: unknown[] = [];
    here.watch.alive = async () => {
      const state = await restoreState(worker.db);
      if (state?.isUndo && state.step !== 'done') refusals.push(await cancel());
    };
    await worker.integrity.undo(operation('restore.undo'));
    await worker.integrity.runDue();
    expect(new Set(refusals)).toEqual(new Set(['restore-busy']));
  });
});

it('nobody is saved while a restore runs: they would be gone when it is stopped, or comes to its rows', async () => {
  const { here, worker } = await withCopy();
  const [copy] = await listSnapshots(worker.integrity.files.snapshots);
  const { incoming, snapshots } = worker.integrity.files;
  await incoming.write('1.jsonl.gz', (await snapshots.read(copy?.name ?? '')).stream() as never);
  const answers = new Map<string, unknown>();
  here.watch.alive = async () => {
    const { step } = (await restoreState(worker.db)) ?? { step: 'done' };
    if (answers.has(step)) return;
    answers.set(step, null);
    answers.set(step, await save(worker, 'eve').catch((error) => error.name));
    // Whoever objects meanwhile is heard.
    await suppressPerson(worker.writer(), operation('person.suppress'), [`slug:${step}`], 'objected');
  };
  const start = { folder: 'incoming', file: '1.jsonl.gz', mode: 'replace', generation: null } as const;
  await worker.integrity.start(operation('backup.restore'), { ...start, isUndo: false });
  await worker.integrity.runDue();
  expect([...answers.keys()]).toEqual(['aside', 'clear', 'rows', 'count', 'mark', 'snapshot']);
  expect(new Set(answers.values())).toEqual(new Set(['restore-busy']));
  expect(await worker.db.suppressions.count()).toBe(6);
  expect(await keysOf(worker)).toEqual(['slug:ada']);
  await save(worker, 'eve');
  expect(await keysOf(worker)).toEqual(['slug:ada', 'slug:eve']);
});
