import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../lib/model/activity.ts';
import { eraseLead } from '../../../lib/store/erase-lead.ts';
import { removeIcp, saveIcp } from '../../../lib/store/icps.ts';
import { hasJobs, runJobs } from '../../../lib/store/jobs.ts';
import { moveLead } from '../../../lib/store/move-lead.ts';
import { currentIcps, stageCounts } from '../../../lib/store/queries.ts';
import { rescoreChunk } from '../../../lib/store/rescore.ts';
import { saveLead } from '../../../lib/store/save-lead.ts';
import { undoSave } from '../../../lib/store/undo-save.ts';
import { candidate } from '../../support/candidate.ts';
import { directors, NOON, operation, packagedTables, person, testStore } from '../../support/store.ts';

const save = (writer: ReturnType<typeof testStore>['writer'], slug: string, op = operation()) =>
  saveLead(
    writer(),
    op,
    { person: person(slug), kind: 'profile', page: 'https://x.test/' },
    packagedTables(),
  );

it('whoever is saved is imported no longer', async () => {
  const { db, writer } = testStore();
  await db.candidates.bulkPut([candidate('c1', 'slug:ada'), candidate('c2', 'slug:bo')]);
  await save(writer, 'ada');
  expect(await db.candidates.toCollection().primaryKeys()).toEqual(['c2']);
});

/** Every row of every table that says something about a person. */
const personal = (db: ReturnType<typeof testStore>['db']) =>
  Promise.all([db.leads, db.identities, db.activities, db.companies].map((table) => table.count()));

describe('undo', () => {
  it('leaves nothing of the person', async () => {
    const { db, writer } = testStore();
    const op = operation();
    await save(writer, 'ada', op);
    expect(await undoSave(writer(), operation('lead.undo'), op.id, packagedTables())).toEqual({
      undone: true,
    });
    expect(await personal(db)).toEqual([0, 0, 0, 0]);
    expect((await stageCounts(db)).lead).toBe(0);
  });

  it('does not undo what was worked on since', async () => {
    const { db, writer } = testStore();
    const op = operation();
    const { leadId } = await save(writer, 'ada', op);
    await moveLead(writer(), operation('lead.move'), { leadId, to: 'prospect', reason: 'met at a fair' });
    expect(await undoSave(writer(), operation('lead.undo'), op.id, packagedTables())).toEqual({
      undone: false,
    });
    expect(await db.leads.count()).toBe(1);
  });
});

describe('erasing', () => {
  it('erases row, keys and history, and nobody else', async () => {
    const { db, writer } = testStore();
    const { leadId } = await save(writer, 'ada');
    const other = await save(writer, 'bo');
    await eraseLead(writer(), operation('lead.erase'), leadId, false);
    expect((await db.leads.toArray()).map(({ id }) => id)).toEqual([other.leadId]);
    expect((await db.identities.toArray()).map(({ key }) => key)).toEqual(['slug:bo']);
    expect((await stageCounts(db)).lead).toBe(1);
  });

  it('erases what was imported of them, and what could not be read', async () => {
    const { db, writer } = testStore();
    const { leadId } = await save(writer, 'ada');
    const bo = await save(writer, 'bo');
    const unread = { why: 'name', at: NOON };
    const keyOf = (key: string, id: string) => ({
      spaceId: db.spaceId,
      key,
      leadId: id,
      firstSeen: 1,
      lastSeen: 1,
    });
    const [happened] = await db.activities.filter((row) => row.leadId === bo.leadId).toArray();
    await db.activities.put({ ...(happened as Activity), id: 'a-old', leadId: 'ada-old', text: 'of Ada' });
    await db.quarantine.bulkPut([
      { ...unread, id: 'leads:ada-old', table: 'leads', row: {}, keys: [keyOf('slug:ada', 'ada-old')] },
      { ...unread, id: 'activities:1', table: 'activities', row: { leadId } },
      { ...unread, id: 'activities:2', table: 'activities', row: { leadId: 'ada-old' } },
      { ...unread, id: 'candidates:1', table: 'candidates', row: { keys: ['slug:ada'] } },
      { ...unread, id: 'leads:bo-old', table: 'leads', row: null, keys: [keyOf('slug:bo', 'bo-old')] },
      { ...unread, id: 'activities:3', table: 'activities', row: 'no row at all' },
    ]);
    await db.candidates.bulkPut([candidate('c1', 'slug:ada'), candidate('c2', 'slug:bo')]);
    await eraseLead(writer(), operation('lead.erase'), leadId, false);
    expect(await db.quarantine.toCollection().primaryKeys()).toEqual(['activities:3', 'leads:bo-old']);
    expect(await db.candidates.toCollection().primaryKeys()).toEqual(['c2']);
    expect((await db.activities.toArray()).map((row) => row.leadId)).toEqual([bo.leadId]);
  });

  it('says so when there is nobody', async () => {
    const { writer } = testStore();
    await expect(eraseLead(writer(), operation('lead.erase'), 'nobody', false)).rejects.toMatchObject({
      name: 'not-found',
    });
  });
});

describe('moving', () => {
  it('refuses a lead who does not fit without a reason, and changes nothing', async () => {
    const { db, writer } = testStore();
    const { leadId } = await save(writer, 'ada');
    const move = moveLead(writer(), operation('lead.move'), { leadId, to: 'prospect', reason: null });
    await expect(move).rejects.toMatchObject({ name: 'needs-reason' });
    expect((await db.leads.get(leadId))?.stage).toBe('lead');
    expect((await stageCounts(db)).prospect).toBe(0);
  });

  it('records a move with its reason and keeps the totals', async () => {
    const { db, writer } = testStore();
    const { leadId } = await save(writer, 'ada');
    await moveLead(writer(), operation('lead.move'), { leadId, to: 'archived', reason: 'not-now' });
    const moves = await db.activities.filter(({ kind }) => kind === 'stage').toArray();
    expect(moves).toMatchObject([
      { move: { from: 'lead', to: 'archived', reason: 'not-now', override: false } },
    ]);
    expect(await stageCounts(db)).toMatchObject({ lead: 0, archived: 1 });
  });

  it('keeps the totals equal to the rows after many moves', async () => {
    const { db, writer } = testStore();
    const leads = await Promise.all(['a', 'b', 'c', 'd'].map((slug) => save(writer, slug)));
    const stages = ['prospect', 'opportunity', 'customer', 'archived', 'lead'] as const;
    for (const [index, to] of stages.entries()) {
      const leadId = leads[index % leads.length]?.leadId ?? '';
      await moveLead(writer(), operation('lead.move'), {
        leadId,
        to,
        reason: to === 'archived' ? 'lost' : 'why',
      });
    }
    const counted: Record<string, number> = {
      lead: 0,
      prospect: 0,
      opportunity: 0,
      customer: 0,
      archived: 0,
    };
    for (const { stage } of await db.leads.toArray()) counted[stage] = (counted[stage] ?? 0) + 1;
    expect(await stageCounts(db)).toEqual(counted);
  });
});

describe('an ICP', () => {
  it('gets a new version at each save, and only the newest is current', async () => {
    const { db, writer } = testStore();
    const { icpId } = await saveIcp(writer(), operation('icp.save'), { icpId: null, draft: directors });
    const draft = { ...directors, name: 'Renamed' };
    await saveIcp(writer(), operation('icp.save'), { icpId, draft });
    expect(await currentIcps(db)).toMatchObject([{ id: icpId, version: 2, name: 'Renamed' }]);
    expect(await db.icps.count()).toBe(2);
  });

  it('scores everybody again in chunks that survive a stop', async () => {
    const { db, writer } = testStore();
    await save(writer, 'ada');
    await saveIcp(writer(), operation('icp.save'), { icpId: null, draft: directors });
    const steps = { rescore: rescoreChunk.bind(null, db, packagedTables()) };
    await runJobs(writer, steps, AbortSignal.abort());
    expect(await hasJobs(db)).toBe(true);
    await runJobs(writer, steps, new AbortController().signal);
    expect(await hasJobs(db)).toBe(false);
    expect((await db.leads.toArray())[0]?.fit).toMatchObject({ verdict: 'fit' });
  });

  it('scores nobody once it is removed', async () => {
    const { db, writer } = testStore();
    const { icpId } = await saveIcp(writer(), operation('icp.save'), { icpId: null, draft: directors });
    await save(writer, 'ada');
    await removeIcp(writer(), operation('icp.remove'), icpId);
    await runJobs(
      writer,
      { rescore: rescoreChunk.bind(null, db, packagedTables()) },
      new AbortController().signal,
    );
    expect((await db.leads.toArray())[0]?.fit).toBeNull();
    expect(await currentIcps(db)).toEqual([]);
  });
});

describe('what one command may not do to another', () => {
  it('undo and erase keep a company that a colleague works at, and take the last one away', async () => {
    const { db, writer } = testStore();
    const at = (slug: string) => ({
      person: person(slug, { company: 'Acme', companyKey: 'id:77' }),
      kind: 'profile' as const,
      page: 'https://x.test/',
    });
    const first = operation();
    await saveLead(writer(), first, at('a'), packagedTables());
    const b = await saveLead(writer(), operation(), at('b'), packagedTables());
    await undoSave(writer(), operation('lead.undo'), first.id, packagedTables());
    expect(await db.companies.count()).toBe(1);
    await eraseLead(writer(), operation('lead.erase'), b.leadId, false);
    expect(await db.companies.count()).toBe(0);
  });

  it('leaves a key with whom it belongs to, also when the second save is undone', async () => {
    const { db, writer } = testStore();
    const as = (member: string) => ({
      person: person('shared', {}, [{ kind: 'member', value: member }]),
      kind: 'profile' as const,
      page: 'https://x.test/',
    });
    const one = await saveLead(writer(), operation(), as('1'), packagedTables());
    const second = operation();
    await saveLead(writer(), second, as('2'), packagedTables());
    await undoSave(writer(), operation('lead.undo'), second.id, packagedTables());
    expect((await db.identities.toArray()).map(({ key, leadId }) => [key, leadId])).toEqual([
      ['member:1', one.leadId],
      ['slug:shared', one.leadId],
    ]);
  });

  it('moving somebody to where they are keeps the reason', async () => {
    const { db, writer } = testStore();
    const { leadId } = await save(writer, 'ada');
    await moveLead(writer(), operation('lead.move'), { leadId, to: 'archived', reason: 'do-not-contact' });
    await moveLead(writer(), operation('lead.move'), { leadId, to: 'archived', reason: null });
    expect((await db.leads.get(leadId))?.reason).toBe('do-not-contact');
  });

  it('an operation id answers only the command it was made for', async () => {
    const { writer } = testStore();
    const op = operation();
    await save(writer, 'ada', op);
    const misused = removeIcp(writer(), { ...op, name: 'icp.remove' }, 'x');
    await expect(misused).rejects.toMatchObject({ name: 'bad-input' });
  });
});
