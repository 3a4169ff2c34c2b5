import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { IcpDraft } from '../../../lib/model/icp.ts';
import { DB_NAME, openDb } from '../../../lib/store/db.ts';
import { archivedIcps, currentIcps, icpDrafts, icpHistory, liveIcps } from '../../../lib/store/queries.ts';
import { directors, directorsIcp, NOON, operation, person } from '../../support/store.ts';
import { testWorker } from '../../support/worker.ts';

const page = 'https://www.linkedin.com/in/ada-ferri/';
const ada = { person: person('ada-ferri'), kind: 'profile' as const, page };
/** Ada Ferri is no manager. */
const managers: IcpDraft = {
  ...directors,
  name: 'Managers in Italy',
  criteria: directors.criteria.map((criterion) =>
    criterion.attribute === 'seniority' ? { ...criterion, anyOf: ['manager' as const] } : criterion,
  ),
};

/** A worker with Ada saved and one ICP that she fits. */
async function withAda() {
  const worker = testWorker();
  const { icpId } = await worker.call('icp.save', { icpId: null, draft: directors });
  const { leadId } = await worker.call('lead.save', ada);
  await worker.runAll();
  const fitNow = async () => (await worker.db.leads.get(leadId))?.fit;
  return { ...worker, icpId, leadId, fitNow };
}

describe('a draft', () => {
  it('stands beside the live version and touches no score until it is published', async () => {
    const { db, call, icpId, fitNow, runAll } = await withAda();
    const before = await fitNow();
    expect(await call('draft.save', { icpId, draft: managers })).toEqual({ icpId });
    expect(await db.jobs.count()).toBe(0);
    expect(await liveIcps(db)).toMatchObject([{ version: 1, name: directors.name }]);
    expect(await icpDrafts(db)).toMatchObject([{ id: icpId, base: 1, draft: managers }]);

    expect(await call('draft.publish', { icpId })).toEqual({ icpId, version: 2 });
    await runAll();
    expect(await icpDrafts(db)).toEqual([]);
    expect(before).toMatchObject({ verdict: 'fit', icpVersion: 1 });
    expect(await fitNow()).toMatchObject({ verdict: 'not-fit', icpVersion: 2 });
  });

  it('keeps the version it was begun from while it is edited on', async () => {
    const { db, call, icpId, time } = await withAda();
    await call('draft.save', { icpId, draft: managers });
    await call('icp.save', { icpId, draft: directors });
    time.now += 1_000;
    await call('draft.save', { icpId, draft: { ...managers, threshold: 60 } });
    expect(await icpDrafts(db)).toMatchObject([
      { base: 1, createdAt: NOON, updatedAt: NOON + 1_000, draft: { threshold: 60 } },
    ]);
  });

  it('can be thrown away, twice as well', async () => {
    const { db, call, icpId } = await withAda();
    await call('draft.save', { icpId, draft: managers });
    await call('draft.discard', { icpId });
    await call('draft.discard', { icpId });
    expect(await icpDrafts(db)).toEqual([]);
    expect(await currentIcps(db)).toMatchObject([{ id: icpId, version: 1 }]);
    await expect(call('draft.publish', { icpId })).rejects.toMatchObject({ name: 'not-found' });
  });

  it('of a new ICP becomes its first version, and a repeated command makes no second', async () => {
    const { db, call } = testWorker();
    const made = operation().id;
    const { icpId } = await call('draft.save', { icpId: null, draft: directors }, { op: made });
    expect(await call('draft.save', { icpId: null, draft: directors }, { op: made })).toEqual({ icpId });
    expect(await currentIcps(db)).toEqual([]);
    const published = operation().id;
    await call('draft.publish', { icpId }, { op: published });
    expect(await call('draft.publish', { icpId }, { op: published })).toEqual({ icpId, version: 1 });
    expect(await icpHistory(db, icpId)).toHaveLength(1);
  });

  it('is of an ICP that there is', async () => {
    const { call } = testWorker();
    await expect(call('draft.save', { icpId: 'nothing', draft: directors })).rejects.toMatchObject({
      name: 'not-found',
    });
  });
});

describe('versions', () => {
  it('stay as they were, each with its date, and an older one comes back as the newest', async () => {
    const { db, call, icpId, time } = await withAda();
    time.now += 1_000;
    await call('icp.save', { icpId, draft: managers });
    time.now += 1_000;
    expect(await call('icp.rollBack', { icpId, version: 1 })).toEqual({ icpId, version: 3 });
    expect(await icpHistory(db, icpId)).toMatchObject([
      { version: 3, current: 1, createdAt: NOON + 2_000, ...directors },
      { version: 2, current: 0, createdAt: NOON + 1_000, ...managers },
      { version: 1, current: 0, createdAt: NOON, ...directors },
    ]);
    await expect(call('icp.rollBack', { icpId, version: 9 })).rejects.toMatchObject({ name: 'not-found' });
  });

  it('keep the base rates of the day they were published', async () => {
    const { db, call, icpId } = await withAda();
    const rates = async (version: number) => (await db.icps.get([icpId, version]))?.baseRates;
    expect(await rates(1)).toEqual({ level: 0.5, place: 0.5 });
    await call('icp.save', { icpId, draft: directors });
    expect(await rates(1)).toEqual({ level: 0.5, place: 0.5 });
    expect(await rates(2)).toEqual({ level: 2 / 3, place: 2 / 3 });
  });

  it('are not made by switching an ICP on and off, which its draft follows', async () => {
    const { db, call, icpId, fitNow, runAll } = await withAda();
    await call('draft.save', { icpId, draft: managers });
    await call('icp.setLive', { icpId, live: false });
    await runAll();
    expect(await fitNow()).toBeNull();
    expect(await icpHistory(db, icpId)).toMatchObject([{ version: 1, live: false }]);
    expect(await icpDrafts(db)).toMatchObject([{ draft: { live: false } }]);
    await call('icp.setLive', { icpId, live: true });
    await runAll();
    expect(await fitNow()).toMatchObject({ icpVersion: 1 });
  });

  it('come back with a rollback to what scores people now, also when it did not then', async () => {
    const { db, call, icpId } = await withAda();
    await call('icp.setLive', { icpId, live: false });
    await call('icp.save', { icpId, draft: managers });
    await call('icp.rollBack', { icpId, version: 1 });
    expect(await currentIcps(db)).toMatchObject([{ version: 3, live: true, name: directors.name }]);
  });
});

describe('several ICPs', () => {
  it('are live at once, and each person is scored by the one that fits best', async () => {
    const { call, fitNow, runAll, icpId } = await withAda();
    const other = await call('icp.save', { icpId: null, draft: managers });
    await runAll();
    expect(await fitNow()).toMatchObject({ icpId });
    await call('icp.archive', { icpId });
    await runAll();
    expect(await fitNow()).toMatchObject({ icpId: other.icpId, verdict: 'not-fit' });
  });

  it('one is duplicated as a draft of its own under another name', async () => {
    const { db, call, icpId } = await withAda();
    const copy = await call('icp.duplicate', { icpId, name: 'Copy' });
    expect(copy.icpId).not.toBe(icpId);
    expect(await icpDrafts(db)).toEqual([
      expect.objectContaining({ id: copy.icpId, base: null, draft: { ...directors, name: 'Copy' } }),
    ]);
    expect(await currentIcps(db)).toHaveLength(1);
    const again = await call('icp.duplicate', { icpId: copy.icpId, name: 'Copy of the copy' });
    expect(await db.icpDrafts.get(again.icpId)).toMatchObject({ draft: { criteria: directors.criteria } });
    await expect(call('icp.duplicate', { icpId: 'nothing', name: 'x' })).rejects.toMatchObject({
      name: 'not-found',
    });
  });
});

describe('the archive', () => {
  it('takes an ICP out of scoring with its draft kept, and gives it back as it was', async () => {
    const { db, call, icpId, fitNow, runAll } = await withAda();
    await call('draft.save', { icpId, draft: managers });
    await call('icp.archive', { icpId });
    await runAll();
    expect(await fitNow()).toBeNull();
    expect(await currentIcps(db)).toEqual([]);
    expect(await archivedIcps(db)).toMatchObject([{ id: icpId, version: 1, archivedAt: NOON }]);
    expect(await icpDrafts(db)).toHaveLength(1);
    await call('icp.revive', { icpId });
    await runAll();
    expect(await archivedIcps(db)).toEqual([]);
    expect(await fitNow()).toMatchObject({ icpId, icpVersion: 1 });
  });

  it('is left by publishing', async () => {
    const { db, call, icpId } = await withAda();
    await call('icp.archive', { icpId });
    await call('icp.save', { icpId, draft: managers });
    expect(await archivedIcps(db)).toEqual([]);
    expect(await currentIcps(db)).toMatchObject([{ id: icpId, version: 2 }]);
  });

  it('does not hold what was removed: that comes back by nothing', async () => {
    const { db, call, icpId, fitNow, runAll } = await withAda();
    await call('draft.save', { icpId, draft: managers });
    await call('icp.archive', { icpId });
    await call('icp.remove', { icpId });
    await runAll();
    expect([await archivedIcps(db), await currentIcps(db), await icpDrafts(db)]).toEqual([[], [], []]);
    expect(await fitNow()).toBeNull();
    expect(await icpHistory(db, icpId)).toHaveLength(1);
    for (const back of [
      () => call('icp.revive', { icpId }),
      () => call('icp.rollBack', { icpId, version: 1 }),
      () => call('icp.save', { icpId, draft: directors }),
      () => call('draft.save', { icpId, draft: directors }),
    ])
      await expect(back()).rejects.toMatchObject({ name: 'not-found' });
  });
});

it('reads and edits on what the first schema stored', async () => {
  const factory = { indexedDB: new IDBFactory(), IDBKeyRange };
  const first = new Dexie(DB_NAME, factory);
  first.version(1).stores({
    icps: '[id+version], current',
    jobs: 'id',
    meta: 'key',
    leads: 'id, [spaceId+stage+rank], *words, companyId',
  });
  await first.table('icps').put(directorsIcp);
  await first.table('jobs').put({ id: 'rescore', kind: 'rescore', cursor: '', createdAt: NOON });
  first.close();

  const db = openDb({ now: () => NOON, ...factory });
  expect(await currentIcps(db)).toEqual([directorsIcp]);
  expect(await archivedIcps(db)).toEqual([]);
  expect(await db.jobs.toArray()).toHaveLength(1);
});
