import { describe, expect, it } from 'vitest';
import { hasJobs, runJobs } from '../../../lib/store/jobs.ts';
import type { CandidateRow } from '../../../lib/store/rows.ts';
import { saveLead } from '../../../lib/store/save-lead.ts';
import { sweepStep, sweepWhenDue } from '../../../lib/store/sweep.ts';
import { NOON, operation, packagedTables, person, testStore } from '../../support/store.ts';

const DAY = 86_400_000;
const never = new AbortController().signal;

const candidate = (id: string, createdAt: number): CandidateRow => ({
  id,
  spaceId: 'space',
  v: 1,
  name: 'Ivo Import',
  keys: [`slug:${id}`],
  person: person(id),
  file: 'Connections.csv',
  fit: null,
  rank: 0,
  evidence: {} as CandidateRow['evidence'],
  createdAt,
});

/** A store with old and new operations and candidates, and somebody saved. */
async function swept(olds: number) {
  const store = testStore();
  const { db, writer, time } = store;
  const page = 'https://www.linkedin.com/in/ada/';
  await saveLead(writer(), operation(), { person: person('ada'), kind: 'profile', page }, packagedTables());
  const at = (days: number) => NOON - days * DAY;
  await db.ops.bulkPut(
    Array.from({ length: olds }, (_, n) => ({
      id: `old-${n}`,
      name: 'lead.save' as const,
      at: at(31),
      answer: null,
    })),
  );
  await db.candidates.bulkPut([candidate('old', at(31)), candidate('new', at(29))]);
  const sweepAt = async (now: number) => {
    time.now = now;
    const started = await sweepWhenDue(writer());
    await runJobs(writer, { sweep: sweepStep(db) }, never);
    return started;
  };
  return { ...store, sweepAt };
}

describe('the daily sweep', () => {
  it('deletes operations and candidates older than 30 days, in chunks, and nothing else', async () => {
    const { db, sweepAt } = await swept(1_200);
    expect(await sweepAt(NOON + DAY)).toBe(true);
    expect(await db.ops.count()).toBe(1);
    expect(await db.candidates.toCollection().primaryKeys()).toEqual(['new']);
    expect(await db.leads.count()).toBe(1);
    expect(await hasJobs(db)).toBe(false);
  });

  it('comes once a day, and writes nothing in between', async () => {
    const { db, sweepAt } = await swept(0);
    expect(await sweepAt(NOON + DAY - 1)).toBe(false);
    expect((await db.meta.get('swept'))?.value).toBe(String(NOON));
    expect(await sweepAt(NOON + DAY)).toBe(true);
    expect(await sweepAt(NOON + DAY + 3_600_000)).toBe(false);
  });

  it('goes on where a killed worker stopped', async () => {
    const { db, writer, time } = await swept(1_200);
    time.now = NOON + DAY;
    await sweepWhenDue(writer());
    const stop = new AbortController();
    const step = sweepStep(db);
    const once: typeof step = (...args) => {
      stop.abort();
      return step(...args);
    };
    await runJobs(writer, { sweep: once }, stop.signal);
    expect(await db.ops.count()).toBe(701);
    await runJobs(writer, { sweep: step }, never);
    expect(await db.ops.count()).toBe(1);
    expect(await db.candidates.count()).toBe(1);
  });

  it.each([
    ['a year ahead', 365 * DAY],
    ['a year back', -365 * DAY],
  ])('deletes nothing at once when the clock jumps %s', async (_where, jump) => {
    const { db, sweepAt } = await swept(3);
    expect(await sweepAt(NOON + jump)).toBe(false);
    expect(await db.ops.count()).toBe(4);
    expect(await db.candidates.count()).toBe(2);
    // Right again: as if nothing had been.
    expect(await sweepAt(NOON + 1)).toBe(false);
    expect(await db.candidates.count()).toBe(2);
  });

  it('comes an hour later where nobody opened the browser for two months', async () => {
    const { db, sweepAt } = await swept(3);
    expect(await sweepAt(NOON + 60 * DAY)).toBe(false);
    expect(await sweepAt(NOON + 60 * DAY + 3_600_000)).toBe(true);
    expect(await db.candidates.count()).toBe(0);
  });
});
