import fc from 'fast-check';
import { expect, it } from 'vitest';
import { edit } from '../../../lib/store/edit.ts';
import { eraseLead } from '../../../lib/store/erase-lead.ts';
import type { Integrity } from '../../../lib/store/integrity.ts';
import { moveLead } from '../../../lib/store/move-lead.ts';
import { stageCounts } from '../../../lib/store/queries.ts';
import { restoreState } from '../../../lib/store/restore-state.ts';
import { saveLead } from '../../../lib/store/save-lead.ts';
import { listSnapshots } from '../../../lib/store/snapshots.ts';
import { machine } from '../../support/guarded.ts';
import { operation, packagedTables, person } from '../../support/store.ts';

/** The worker ended: whatever it still does reaches no disk. */
class Ended extends Error {}

const step = fc.record({
  what: fc.constantFrom('save', 'save', 'save', 'move', 'fail', 'erase', 'snapshot'),
  who: fc.nat(5),
  /** Ends the worker at its so-manieth touch of the disk; most steps are left alone. */
  endAt: fc.option(fc.nat(6), { freq: 3, nil: null }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Carries the steps out over a machine whose worker ends now and then; gives what was acknowledged last. */
async function live(here: ReturnType<typeof machine>, steps: readonly Step[]) {
  let worker = here.start();
  for (const { what, who, endAt } of steps) {
    let touched = 0;
    here.files.watch.disk = () => {
      if (endAt !== null && touched++ >= endAt) throw new Ended();
    };
    here.time.now += 1_000;
    const again = operation('lead.save');
    try {
      await carryOut(worker, what, who, again);
    } catch (error) {
      if (!(error instanceof Ended)) throw error;
    }
    here.files.watch.disk = () => undefined;
    if (endAt === null) continue;
    worker.db.close();
    worker = here.start();
    // As the client does: the same operation again, until it is acknowledged.
    await carryOut(worker, what, who, again);
  }
  return worker;
}

type Worker = ReturnType<ReturnType<typeof machine>['start']>;

async function carryOut(worker: Worker, what: Step['what'], who: number, op: ReturnType<typeof operation>) {
  const { writer, db, integrity } = worker;
  if (what === 'snapshot') return void (await integrity.take('asked'));
  if (what === 'fail') return refused(worker);
  if (what === 'save')
    return saveLead(
      writer(),
      op,
      { person: person(`ada-${who}`), kind: 'profile', page: 'https://x.test/' },
      packagedTables(),
    );
  const lead = (await db.leads.toArray())[who];
  if (!lead) return null;
  if (what === 'erase')
    return eraseLead(writer(), { ...op, name: 'lead.erase' }, lead.id, false).catch(alreadyGone);
  const to = lead.stage === 'lead' ? 'prospect' : 'lead';
  return moveLead(writer(), { ...op, name: 'lead.move' }, { leadId: lead.id, to, reason: 'x' });
}

/** An edit that is refused when everything about it is written: a row without its key. */
const refused = ({ writer }: Worker) =>
  edit(writer(), null, async (path) => {
    path.addActivity({ leadId: 'nobody', kind: 'note', text: 'never' });
    path.changes.put('companies', {});
  }).catch((error: { name?: string }) => {
    if (error.name !== 'DataError') throw error;
    return null;
  });

const alreadyGone = (error: { name?: string }) => {
  if (error.name !== 'not-found') throw error;
  return null;
};

const content = ({ db }: Worker) =>
  Promise.all(['leads', 'identities', 'companies', 'activities'].map((name) => db.table(name).toArray()));

it('snapshot and journal bring every acknowledged change back, wherever workers ended', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const here = machine();
      // The first snapshot is there before the first loss, as after the first hour.
      const first = here.start();
      await first.integrity.take('daily');
      first.db.close();
      const worker = await live(here, steps);
      // What a worker that ended had not told is told by the snapshot that the next one takes at once.
      if ((await worker.integrity.guard.check()).gapSince !== null) await worker.integrity.runDue();
      const wanted = await content(worker);
      here.loseDatabase();
      const after = here.start();
      const { loss } = await after.integrity.guard.check();
      expect(loss !== null).toBe((wanted[0]?.length ?? 0) > 0);
      if (!loss) return;
      await restoreNewest(after.integrity);
      expect(await content(after)).toEqual(wanted);
    }),
    {
      numRuns: 40,
      examples: [
        // Somebody erased who is saved again is somebody new.
        [['save', 'erase', 'save'].map((what) => ({ what, who: 0, endAt: null }) as Step)],
        // An erasure whose worker ended after the commit, and a next worker that begins with a save.
        [
          [
            { what: 'save', who: 0, endAt: null },
            { what: 'save', who: 1, endAt: null },
            { what: 'erase', who: 1, endAt: 3 },
            { what: 'save', who: 0, endAt: null },
          ],
        ],
      ],
    },
  );
}, 120_000);

const restoreNewest = async (integrity: Integrity) => {
  const snapshots = await listSnapshots(integrity.files.snapshots);
  const newest = snapshots.find(({ generation }) => generation !== null);
  await integrity.restore(operation('restore.start'), newest?.name ?? '');
  await integrity.runDue();
};

it('a restore whose worker ends at any write goes on and ends the same', async () => {
  const finished = { value: false };
  for (let endAt = 0; !finished.value; endAt++) {
    const here = machine();
    const before = here.start();
    for (let who = 0; who < 3; who++) await carryOut(before, 'save', who, operation());
    await before.integrity.take('daily');
    await carryOut(before, 'save', 3, operation());
    const wanted = await content(before);
    here.loseDatabase();
    let worker = here.start();
    let touched = 0;
    const touch = () => {
      if (touched++ >= endAt) throw new Ended();
    };
    here.files.watch.disk = touch;
    const { db } = worker;
    const transaction = db.transaction.bind(db) as (...args: unknown[]) => unknown;
    Object.assign(db, {
      transaction: (...args: unknown[]) => {
        touch();
        return transaction(...args);
      },
    });
    await restoreNewest(worker.integrity).then(
      () => {
        finished.value = true;
      },
      () => undefined,
    );
    here.files.watch.disk = () => undefined;
    worker.db.close();
    worker = here.start();
    if (await restoreState(worker.db)) await worker.integrity.runDue();
    else await restoreNewest(worker.integrity);
    expect(await content(worker), `ended at write ${endAt}`).toEqual(wanted);
    expect((await stageCounts(worker.db)).lead).toBe(4);
    expect((await worker.integrity.guard.check()).loss).toBeNull();
  }
}, 120_000);
