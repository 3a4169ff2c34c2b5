import { describe, expect, it } from 'vitest';
import { interestOf } from '../../../../lib/fit/interest.ts';
import { DAY } from '../../../../lib/model/day.ts';
import type { Lead } from '../../../../lib/model/lead.ts';
import { activitiesOf, stageCounts } from '../../../../lib/store/queries.ts';
import { searchLeads } from '../../../../lib/store/search-leads.ts';
import { topLeads } from '../../../../lib/store/top-leads.ts';
import { testCommands } from '../../../support/commands.ts';
import { savedTwice } from '../../../support/saved-twice.ts';
import { NOON, person } from '../../../support/store.ts';
import { contentOf } from '../../../support/tables.ts';

const member = (value: string) => ({ kind: 'member', value, derived: true }) as const;
const sales = (n: number) => ({ kind: 'sales', value: `ACwAA${'b'.repeat(33)}${n}` }) as const;
/** Somebody seen in Sales Navigator only. */
const inSales = (name: string, number: string) => ({
  ...person('unused', { name }),
  keys: [sales(1), member(number)],
  url: null,
});

describe('one person seen under several keys', () => {
  it('renamed: one lead, new address, the old one still leads there', async () => {
    const { db, save } = testCommands();
    const first = await save(person('ada-old', {}, [member('4100000001')]));
    const later = await save(person('ada-new', {}, [member('4100000001')]));
    expect(later).toMatchObject({ leadId: first.leadId, created: false });
    expect((await db.leads.get(first.leadId))?.url).toBe('https://www.linkedin.com/in/ada-new/');
    const keys = await db.identities.toArray();
    expect(keys.map(({ key }) => key)).toEqual(['member:4100000001', 'slug:ada-new', 'slug:ada-old']);
    expect(new Set(keys.map(({ leadId }) => leadId))).toEqual(new Set([first.leadId]));
  });

  it('saved apart from Sales Navigator and from the public page: merged once a page shows both keys', async () => {
    const { db, call, save, time } = testCommands();
    const open = await save(person('ada'));
    time.now += 1_000;
    const hidden = await save(inSales('Ada Ferri', '4100000001'));
    expect(await db.leads.count()).toBe(2);
    const before = await contentOf(db);
    time.now += 1_000;
    const both = await save(person('ada', { headline: 'CEO' }, [member('4100000001')]));
    expect(both.leadId).toBe(open.leadId);
    expect((await db.leads.get(hidden.leadId))?.mergedInto).toBe(open.leadId);
    expect((await db.identities.toArray()).every(({ leadId }) => leadId === open.leadId)).toBe(true);
    expect((await activitiesOf(db, open.leadId, 9)).map(({ kind }) => kind).sort()).toEqual([
      'captured',
      'captured',
      'captured',
      'merged',
    ]);
    expect((await stageCounts(db)).lead).toBe(1);
    expect(await topLeads(db, 'lead', 10)).toHaveLength(1);
    expect(await searchLeads(db, 'ada ferri', 10)).toHaveLength(1);

    expect(await call('lead.undo', { save: both.operation })).toEqual({ undone: true });
    expect(withoutScores(await contentOf(db))).toEqual(withoutScores(before));
  });

  it('an address with another number is another person, and the user is asked', async () => {
    const { db, call, save } = testCommands();
    const old = await save(person('shared', { name: 'Old Owner' }, [member('4100000001')]));
    const now = await save(person('shared', { name: 'New Owner' }, [member('4100000002')]));
    await save(person('shared', { name: 'New Owner' }, [member('4100000002')]));
    expect(await db.leads.count()).toBe(2);
    const [question, ...more] = await db.questions.toArray();
    expect(more).toEqual([]);
    expect(question).toMatchObject({ kind: 'slug-reassigned', leadIds: [old.leadId, now.leadId] });
    const before = await contentOf(db);

    await call('question.answer', { questionId: question?.id ?? '', same: false });
    expect(await db.identities.get([db.spaceId, 'slug:shared'])).toMatchObject({ leadId: now.leadId });
    expect((await db.leads.get(old.leadId))?.url).toBeNull();
    await call('question.reopen', { questionId: question?.id ?? '' });
    expect(await contentOf(db)).toEqual(before);
  });
});

/** When it was scored is no part of what was known. */
const withoutScores = (content: Record<string, unknown[]>) => ({
  ...content,
  leads: (content.leads as Lead[]).map(({ fit: _, ...lead }) => lead),
});

describe('merging by hand', () => {
  it('shows before what it will make, and makes that', async () => {
    const { db, call, pair } = await savedTwice();
    const before = await contentOf(db);
    const preview = await call('lead.mergePreview', pair);
    expect(await contentOf(db)).toEqual(before);
    expect(preview).toMatchObject({ name: 'Ada Ferri', stage: 'prospect', activities: 4 });
    expect(preview.lines).toContainEqual({ label: 'Title', value: 'CTO', also: 'Director' });

    await call('lead.merge', pair);
    const lead = await db.leads.get(pair.winnerId);
    expect(lead).toMatchObject({ stage: 'prospect', reason: 'met', createdAt: NOON });
    expect(lead?.url).toBe('https://www.linkedin.com/in/ada-ferri-2/');
    expect(lead?.facts.title?.map(({ value }) => value)).toEqual(['Director', 'CTO']);
    expect(lead?.facts['attr:budget']).toHaveLength(1);
    expect(await activitiesOf(db, pair.winnerId, 10)).toHaveLength(5);
    expect(await stageCounts(db)).toMatchObject({ lead: 0, prospect: 1 });
  });

  it('is taken back exactly', async () => {
    const { db, call, pair } = await savedTwice();
    const before = await contentOf(db);
    const { activityId } = await call('lead.merge', pair);
    expect(await call('lead.unmerge', { activityId })).toEqual({ undone: true });
    expect(await contentOf(db)).toEqual(before);
    expect(await call('lead.unmerge', { activityId })).toEqual({ undone: false });
  });

  it('taken back later keeps with the winner what happened since', async () => {
    const { db, call, pair, time } = await savedTwice();
    const { activityId } = await call('lead.merge', pair);
    time.now += 1_000;
    await call('lead.enter', { leadId: pair.winnerId, field: 'attr:timing', value: 'now' }).catch(() =>
      call('lead.enter', { leadId: pair.winnerId, field: 'name', value: 'Ada F.' }),
    );
    await call('lead.move', { leadId: pair.winnerId, to: 'opportunity', reason: 'asked for an offer' });
    expect(await call('lead.unmerge', { activityId })).toEqual({ undone: true });
    const [winner, loser] = await db.leads.bulkGet([pair.winnerId, pair.loserId]);
    expect(winner).toMatchObject({ stage: 'opportunity', mergedInto: null });
    expect(winner?.facts.title?.map(({ value }) => value)).toEqual(['Director']);
    expect(winner?.facts['attr:budget']).toBeUndefined();
    expect(loser).toMatchObject({ stage: 'lead', mergedInto: null });
    expect(loser?.facts.title?.map(({ value }) => value)).toEqual(['CTO']);
    expect(await stageCounts(db)).toMatchObject({ lead: 1, opportunity: 1 });
  });

  it('taken back after a step from before it was taken back: that stays so', async () => {
    const { db, call, pair, time } = await savedTwice();
    const { operation: step } = await call('lead.tag', { leadId: pair.winnerId, add: ['fair'], remove: [] });
    const { activityId } = await call('lead.merge', pair);
    time.now += 1_000;
    await call('lead.undoStep', { step });
    await call('lead.unmerge', { activityId });
    expect((await db.leads.get(pair.winnerId))?.tags).toEqual({});
  });

  it('taken back later leaves each the interest of their own contacts', async () => {
    const { db, call, pair, time } = await savedTwice();
    const touch = (leadId: string, contact: 'meeting' | 'reply-neutral') =>
      call('touch.record', { leadId, contact });
    await touch(pair.winnerId, 'reply-neutral');
    time.now += DAY;
    await touch(pair.loserId, 'meeting');
    const { activityId } = await call('lead.merge', pair);
    time.now += DAY;
    await touch(pair.winnerId, 'reply-neutral');
    await call('lead.unmerge', { activityId });
    const [winner, loser] = await db.leads.bulkGet([pair.winnerId, pair.loserId]);
    const own = interestOf([NOON + 60_000, time.now].map((at) => ({ kind: 'answer', at }) as const));
    expect(winner?.touched?.points.meeting).toBeUndefined();
    expect(winner?.touched?.points.answer).toBeCloseTo(own.points.answer ?? 0);
    expect(loser?.touched).toEqual(interestOf([{ kind: 'meeting', at: time.now - DAY }]));
  });

  it('taken back later brings back nothing that was put away since, and keeps no answer of the other', async () => {
    const { db, call, pair, time } = await savedTwice();
    const { winnerId, loserId } = pair;
    await call('lead.followUp', { leadId: winnerId, at: NOON + 90_000_000 });
    await call('lead.tag', { leadId: winnerId, add: ['fair'], remove: [] });
    await call('lead.qualify', { leadId: loserId, slot: 'need', answer: 'yes' });
    await call('lead.role', { leadId: loserId, role: 'champion' });
    const { activityId } = await call('lead.merge', pair);
    time.now += 1_000;
    await call('lead.followUp', { leadId: winnerId, at: null });
    await call('lead.tag', { leadId: winnerId, add: [], remove: ['fair'] });
    await call('lead.qualify', { leadId: winnerId, slot: 'timing', answer: 'no' });
    await call('lead.move', { leadId: winnerId, to: 'lead', reason: 'too early' });
    expect(await call('lead.unmerge', { activityId })).toEqual({ undone: true });
    const [winner, loser] = await db.leads.bulkGet([winnerId, loserId]);
    expect(winner).toMatchObject({
      stage: 'lead',
      reason: 'too early',
      followUpAt: null,
      tags: {},
      role: null,
    });
    expect(Object.keys(winner?.slots ?? {})).toEqual(['timing']);
    expect(loser).toMatchObject({ role: 'champion', slots: { need: { answer: 'yes' } } });
  });

  it('facts that had no room beside the other’s are there again', async () => {
    const { db, call, save, pair, time } = await savedTwice();
    for (let at = 0; at < 12; at++) {
      time.now += 1_000;
      const seen = person('ada-ferri-2', { headline: `Headline ${at}` });
      for (const observed of Object.values(seen.fields)) observed.seenAt = time.now;
      await save(seen);
    }
    const before = (await db.leads.get(pair.winnerId))?.facts.headline;
    const { activityId } = await call('lead.merge', pair);
    time.now += 1_000;
    await call('lead.note', { leadId: pair.winnerId, text: 'Met at the fair' });
    await call('lead.unmerge', { activityId });
    expect(before).toHaveLength(1);
    expect((await db.leads.get(pair.winnerId))?.facts.headline).toEqual(before);
  });

  it('erasing the merged person leaves nothing of either', async () => {
    const { db, call, pair } = await savedTwice();
    await call('lead.merge', pair);
    await call('lead.erase', { leadId: pair.winnerId });
    const { jobs: _, meta: _m, settings: _s, health: _h, ...rest } = await contentOf(db);
    expect(Object.values(rest).flat()).toEqual([]);
  });

  it('refuses somebody with themselves, and somebody gone', async () => {
    const { call, pair } = await savedTwice();
    const self = { winnerId: pair.winnerId, loserId: pair.winnerId };
    await expect(call('lead.merge', self)).rejects.toMatchObject({ name: 'bad-input' });
    await call('lead.merge', pair);
    await expect(call('lead.merge', pair)).rejects.toMatchObject({ name: 'not-found' });
  });
});
