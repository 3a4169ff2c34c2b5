import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Lead } from '../../../lib/model/lead.ts';
import type { AssayDb } from '../../../lib/store/db.ts';
import { type LeadLines, watchLeadLines } from '../../../lib/store/lead-lines.ts';
import { directors, person } from '../../support/store.ts';
import { testWorker } from '../../support/worker.ts';

const page = 'https://www.linkedin.com/in/x/';

/** A worker with `count` copies of one saved person, and somebody who watches the lines. */
async function watched(count: number) {
  const worker = testWorker();
  const { db, call } = worker;
  const { leadId } = await call('lead.save', {
    person: person('ada', { title: 'COO', company: 'Mill & Sons' }),
    kind: 'profile',
    page,
    tags: ['expo'],
  });
  const lead = await db.leads.get(leadId);
  if (!lead) throw new Error('not saved');
  const copies = Array.from({ length: count - 1 }, (_, n) => ({
    ...lead,
    id: `copy-${String(n).padStart(6, '0')}`,
  }));
  await db.leads.bulkAdd(copies);
  const told: LeadLines[] = [];
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const tell = (lines: LeadLines) => told.push(lines);
  const ended = watchLeadLines(db, { tell, now: () => performance.now() }, stop.signal);
  const last = () => told.at(-1);
  await vi.waitFor(() => expect(last()?.complete).toBe(true));
  return { ...worker, leadId, told, last, stop, ended };
}

describe('lines of everybody', () => {
  it('hold what a screen shows of a lead', async () => {
    const { last, leadId } = await watched(1);
    expect(last()?.lines).toMatchObject([
      {
        id: leadId,
        name: 'Ada Ferri',
        title: 'COO',
        company: 'Mill & Sons',
        location: 'Milan, Italy',
        country: 'IT',
        stage: 'lead',
        tags: ['expo'],
        source: 'captured:profile',
        followUpAt: null,
      },
    ]);
  });

  it('come in pieces, with how far it is', async () => {
    const { told } = await watched(1_200);
    expect(told[0]).toMatchObject({ read: 250, complete: false });
    expect(told.filter(({ complete }) => complete)).toEqual([told.at(-1)]);
    expect(new Set(told.at(-1)?.lines.map(({ id }) => id)).size).toBe(1_200);
  });

  it('follow a change by reading that row alone', async () => {
    const { db, call, leadId, last } = await watched(600);
    let rows = 0;
    watchedReads(db, () => rows++);
    await call('lead.tag', { leadId, add: ['vip'], remove: ['expo'] });
    await vi.waitFor(() => expect(last()?.lines.find(({ id }) => id === leadId)?.tags).toEqual(['vip']));
    // The command reads it too.
    expect(rows).toBeLessThanOrEqual(3);
    expect(last()?.lines).toHaveLength(600);
  });

  it('know who came and who was erased', async () => {
    const { call, leadId, last } = await watched(2);
    const saved = await call('lead.save', {
      person: person('bea', { name: 'Bea Conti' }),
      kind: 'profile',
      page,
    });
    await call('lead.erase', { leadId });
    await vi.waitFor(() =>
      expect(
        last()
          ?.lines.map(({ id }) => id)
          .sort(),
      ).toEqual(['copy-000000', saved.leadId].sort()),
    );
  });

  it('follow a rescore of everybody by reading each once', async () => {
    const { db, call, runAll, last } = await watched(700);
    await call('icp.save', { icpId: null, draft: directors });
    let rows = 0;
    watchedReads(db, () => rows++);
    await runAll();
    await vi.waitFor(() => expect(last()?.lines.every(({ fit }) => fit !== null)).toBe(true));
    // The job itself reads each once too.
    expect(rows).toBeLessThanOrEqual(1_400);
  });

  it('end with the signal', async () => {
    const { stop, ended, told, call, leadId } = await watched(1);
    stop.abort();
    await ended;
    const before = told.length;
    await call('lead.tag', { leadId, add: ['vip'], remove: [] });
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(told).toHaveLength(before);
  });
});

/** Counts rows of leads read from now on. */
const watchedReads = ({ leads }: AssayDb, count: () => void) =>
  leads.hook('reading', (row: Lead) => {
    count();
    return row;
  });
