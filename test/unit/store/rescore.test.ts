import { describe, expect, it } from 'vitest';
import { hasJobs, runJobs } from '../../../lib/store/jobs.ts';
import { jobsOverAll } from '../../../lib/store/queries.ts';
import { renewDaily, rescoreAll } from '../../../lib/store/renew.ts';
import { rescoreChunk } from '../../../lib/store/rescore.ts';
import { directors, operation, packagedTables, person } from '../../support/store.ts';
import { testWorker } from '../../support/worker.ts';

const DAY = 24 * 60 * 60 * 1_000;
const tables = packagedTables();

/** A worker with `count` copies of one saved person and a rescore of everybody waiting. */
async function withWaiting(count: number) {
  const worker = testWorker();
  const { db, call } = worker;
  const { leadId } = await call('lead.save', {
    person: person('ada'),
    kind: 'profile',
    page: 'https://www.linkedin.com/in/ada/',
  });
  const lead = await db.leads.get(leadId);
  if (!lead) throw new Error('not saved');
  await db.leads.bulkAdd(
    Array.from({ length: count - 1 }, (_, n) => ({ ...lead, id: `copy-${String(n).padStart(6, '0')}` })),
  );
  await db.counters.put({ spaceId: db.spaceId, name: 'stage:lead', value: count });
  const { icpId } = await call('icp.save', { icpId: null, draft: directors });
  const scored = () => db.leads.filter((row) => row.fit !== null).count();
  /** Runs `chunks` chunks, then the worker dies. */
  const runSome = async (chunks: number) => {
    const stop = new AbortController();
    let left = chunks;
    const step: typeof rescoreChunk = async (...args) => {
      if (--left === 0) stop.abort();
      return rescoreChunk(...args);
    };
    await runJobs(worker.writer, { rescore: step.bind(null, db, tables) }, stop.signal);
  };
  return { ...worker, lead, icpId, scored, runSome };
}

describe('rescoring everybody', () => {
  it('tells how far it is, goes on after the worker died, and ends', async () => {
    const { db, runAll, runSome, scored } = await withWaiting(1_200);
    expect(await jobsOverAll(db)).toEqual([{ id: 'rescore', done: 0, total: 1_200, stopped: false }]);
    await runSome(1);
    expect(await jobsOverAll(db)).toEqual([{ id: 'rescore', done: 500, total: 1_200, stopped: false }]);
    expect(await scored()).toBe(500);
    await runAll();
    expect(await jobsOverAll(db)).toEqual([]);
    expect(await scored()).toBe(1_200);
  });

  it('stops when cancelled, holds up nobody else, and goes on where it was', async () => {
    const { db, call, lead, runAll, runSome, scored } = await withWaiting(700);
    await runSome(1);
    const op = operation('job.cancel').id;
    await call('job.cancel', { jobId: 'rescore' }, { op });
    expect(await hasJobs(db)).toBe(false);
    await call('lead.enter', { leadId: lead.id, field: 'location', value: 'Turin, Italy' });
    await runAll();
    expect(await jobsOverAll(db)).toMatchObject([{ done: 500, stopped: true }]);
    expect((await db.leads.get(lead.id))?.fit).not.toBeNull();

    await call('job.resume', { jobId: 'rescore' });
    // A late repeat of the cancel is answered, not done again.
    await call('job.cancel', { jobId: 'rescore' }, { op });
    await runAll();
    expect(await jobsOverAll(db)).toEqual([]);
    expect(await scored()).toBe(700);
    await expect(call('job.cancel', { jobId: 'rescore' })).rejects.toMatchObject({ name: 'not-found' });
  });

  it('starts over, no second time beside the first, when an ICP changes meanwhile', async () => {
    const { db, call, icpId, runAll, runSome } = await withWaiting(700);
    await runSome(1);
    await call('icp.save', { icpId, draft: { ...directors, threshold: 50 } });
    expect(await jobsOverAll(db)).toMatchObject([{ done: 0, total: 700 }]);
    await runAll();
    expect(await db.leads.filter(({ fit }) => fit?.icpVersion !== 2).count()).toBe(0);
  });

  it('gives way to one person whose facts changed', async () => {
    const { db, call, lead, runSome } = await withWaiting(700);
    await call('lead.enter', { leadId: lead.id, field: 'location', value: 'Lyon, France' });
    await runSome(1);
    expect(await db.leads.get(lead.id)).toMatchObject({ country: 'FR', fit: { icpVersion: 1 } });
    expect(await jobsOverAll(db)).toMatchObject([{ done: 0 }]);
  });

  it('takes evidence as it stands, and reads facts again after an update', async () => {
    const { db, lead, runAll, writer } = await withWaiting(3);
    const marked = { ...lead, evidence: { ...lead.evidence, levels: [] } };
    await db.leads.put(marked);
    await runAll();
    expect((await db.leads.get(lead.id))?.evidence.levels).toEqual([]);
    await rescoreAll(writer());
    await runAll();
    expect((await db.leads.get(lead.id))?.evidence).toEqual(lead.evidence);
  });

  it('makes evidence of older parsers again by itself', async () => {
    const { db, lead, runAll } = await withWaiting(3);
    await db.leads.put({ ...lead, evidence: { ...lead.evidence, parser: 0, levels: [] } });
    await runAll();
    expect((await db.leads.get(lead.id))?.evidence).toEqual(lead.evidence);
  });
});

describe('once a day', () => {
  it('base rates and fits are renewed, without a new version', async () => {
    const { db, icpId, time, writer, runAll } = await withWaiting(3);
    await runAll();
    const load = async () => tables;
    const published = await db.icps.get([icpId, 1]);
    time.now += DAY - 1;
    expect(await renewDaily(writer(), load)).toBe(false);
    time.now += 1;
    expect(await renewDaily(writer(), load)).toBe(true);
    expect(await renewDaily(writer(), load)).toBe(false);
    expect(await db.icps.toArray()).toEqual([
      { ...published, baseRates: { level: 4 / 5, place: 4 / 5 }, ratesAt: time.now },
    ]);
    await runAll();
    expect(await db.leads.filter(({ fit }) => fit?.scoredAt !== time.now).count()).toBe(0);
  });

  it('nothing is loaded or written where no ICP scores people', async () => {
    const { call, icpId, time, writer } = await withWaiting(3);
    await call('icp.setLive', { icpId, live: false });
    time.now += 2 * DAY;
    const load = () => Promise.reject(new Error('loaded'));
    expect(await renewDaily(writer(), load)).toBe(false);
  });
});
