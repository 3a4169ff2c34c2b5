import { describe, expect, it } from 'vitest';
import { activitiesOf, stageCounts } from '../../../lib/store/queries.ts';
import { topLeads } from '../../../lib/store/top-leads.ts';
import { testCommands } from '../../support/commands.ts';
import { directors, NOON, person } from '../../support/store.ts';

const DAY = 24 * 60 * 60 * 1_000;

/** A saved person who fits the one live ICP. */
async function fitting() {
  const store = testCommands();
  await store.call('icp.save', { icpId: null, draft: directors });
  const { leadId } = await store.save(person('ada'));
  const lead = async () => (await store.db.leads.get(leadId)) ?? Promise.reject(new Error('gone'));
  const history = async () => (await activitiesOf(store.db, leadId, 99)).map(({ kind }) => kind);
  const move = (to: 'prospect' | 'opportunity' | 'customer', reason: string | null = null) =>
    store.call('lead.move', { leadId, to, reason });
  return { ...store, leadId, lead, history, move };
}

describe('the way of one person', () => {
  it('each gate opens by itself: fit, a sign of interest, the sale', async () => {
    const { call, leadId, lead, move, time } = await fitting();
    expect((await lead()).ready).toBe('prospect');
    await move('prospect');
    expect((await lead()).ready).toBeUndefined();
    await expect(move('opportunity')).rejects.toThrow('no-interest');
    time.now += DAY;
    await call('touch.record', { leadId, contact: 'message' });
    await expect(move('opportunity')).rejects.toThrow('no-interest');
    await call('touch.record', { leadId, contact: 'reply-positive', note: 'Wants to hear more' });
    expect(await lead()).toMatchObject({
      ready: 'opportunity',
      activeAt: time.now,
      interest: expect.any(Number),
    });
    expect((await lead()).interest).toBeGreaterThan(50);
    await move('opportunity');
    await move('customer');
    expect((await lead()).stage).toBe('customer');
  });

  it('three of four answers open the gate too', async () => {
    const { call, leadId, lead, move } = await fitting();
    await move('prospect');
    await call('lead.qualify', { leadId, slot: 'need', answer: 'yes', quote: 'Two lines stand still' });
    await call('touch.record', {
      leadId,
      contact: 'call',
      note: 'Decides alone',
      slots: { authority: 'yes', timing: 'no' },
    });
    expect((await lead()).ready).toBeUndefined();
    await call('lead.qualify', { leadId, slot: 'budget', answer: 'yes' });
    expect((await lead()).ready).toBe('opportunity');
    expect((await lead()).slots).toMatchObject({
      need: { answer: 'yes', quote: 'Two lines stand still', at: NOON },
      authority: { answer: 'yes', quote: 'Decides alone' },
      timing: { answer: 'no' },
    });
    await call('lead.qualify', { leadId, slot: 'need', answer: null });
    expect((await lead()).slots?.need).toBeUndefined();
    expect((await lead()).ready).toBeUndefined();
  });

  it('archived for now comes back on its day; revived, interest has to be shown anew', async () => {
    const { call, leadId, lead, move, time } = await fitting();
    await call('touch.record', { leadId, contact: 'meeting' });
    await call('lead.move', { leadId, to: 'archived', reason: 'not-now', comeBackAt: NOON + 90 * DAY });
    expect(await lead()).toMatchObject({ stage: 'archived', followUpAt: NOON + 90 * DAY, sign: null });
    time.now = NOON + 91 * DAY;
    await move('prospect');
    expect(await lead()).toMatchObject({ stage: 'prospect', followUpAt: null });
    await expect(move('opportunity')).rejects.toThrow('no-interest');
  });

  it('lost keeps the words beside its reason, in the row and in the history', async () => {
    const { call, db, leadId, lead, time } = await fitting();
    time.now += DAY;
    await call('lead.move', { leadId, to: 'archived', reason: 'lost', detail: 'Bought elsewhere' });
    expect(await lead()).toMatchObject({ reason: 'lost', detail: 'Bought elsewhere' });
    const [move] = await activitiesOf(db, leadId, 1);
    expect(move).toMatchObject({
      kind: 'stage',
      actor: 'local',
      at: NOON + DAY,
      move: { from: 'lead', to: 'archived', reason: 'lost', detail: 'Bought elsewhere', override: false },
    });
  });
});

describe('taking back', () => {
  it('a touch is as if it had never been: interest, sign, answers, follow-up, history', async () => {
    const { call, leadId, lead, history } = await fitting();
    await call('lead.followUp', { leadId, at: NOON - DAY });
    const [before, told] = [await lead(), await history()];
    const { operation } = await call('touch.record', { leadId, contact: 'meeting', slots: { need: 'yes' } });
    expect(await lead()).toMatchObject({ followUpAt: null, sign: { contact: 'meeting' } });
    expect(await call('lead.undoStep', { step: operation })).toEqual({ undone: true });
    const { touched, sign, slots, ...rest } = await lead();
    expect([touched, sign, slots]).toEqual([null, null, null]);
    expect(rest).toEqual(before);
    expect(await history()).toEqual(told);
    expect(await call('lead.undoStep', { step: operation })).toEqual({ undone: false });
  });

  it('a tag that nobody could see is none, and one turns no other word around', async () => {
    const { call, leadId, lead } = await fitting();
    await call('lead.tag', {
      leadId,
      add: ['\u200b, \u202efair\u2066 , \u2067', 'میلان\u200cها'],
      remove: [],
    });
    expect(Object.keys((await lead()).tags)).toEqual(['fair', 'میلان\u200cها']);
  });

  it.each([
    ['a note', 'lead.note', { text: 'Likes tea' }],
    ['a tag', 'lead.tag', { add: ['fair, Milan'], remove: [] }],
    ['a follow-up', 'lead.followUp', { at: NOON + DAY }],
  ] as const)('%s', async (_name, command, input) => {
    const { call, leadId, lead, history } = await fitting();
    const [before, told] = [await lead(), await history()];
    const { operation } = await call(command, { leadId, ...input } as never);
    expect(await history()).toHaveLength(told.length + 1);
    await call('lead.undoStep', { step: operation });
    expect({ ...(await lead()) }).toEqual(before);
    expect(await history()).toEqual(told);
  });

  it('an archiving brings stage, reason, plans and sign back, and the totals', async () => {
    const { call, db, leadId, lead } = await fitting();
    await call('touch.record', { leadId, contact: 'meeting' });
    await call('lead.followUp', { leadId, at: NOON + DAY });
    const before = await lead();
    const { operation } = await call('lead.move', {
      leadId,
      to: 'archived',
      reason: 'lost',
      detail: 'No budget',
    });
    expect(await stageCounts(db)).toMatchObject({ lead: 0, archived: 1 });
    await call('lead.undoStep', { step: operation });
    expect(await lead()).toEqual({ ...before, detail: null });
    expect(await stageCounts(db)).toMatchObject({ lead: 1, archived: 0 });
  });

  it('do not contact: the person may be saved again, and again not when that is taken back', async () => {
    const { call, leadId, db } = await fitting();
    const stop = await call('lead.move', { leadId, to: 'archived', reason: 'do-not-contact' });
    expect(await db.suppressions.count()).toBeGreaterThan(0);
    await call('lead.undoStep', { step: stop.operation });
    expect(await db.suppressions.count()).toBe(0);
    await call('lead.move', { leadId, to: 'archived', reason: 'do-not-contact' });
    const go = await call('lead.move', { leadId, to: 'lead', reason: null });
    expect(await db.suppressions.count()).toBe(0);
    await call('lead.undoStep', { step: go.operation });
    expect(await db.suppressions.count()).toBeGreaterThan(0);
  });

  it('is refused where the same was changed since, and for what was no step', async () => {
    const { call, leadId, lead, save } = await fitting();
    const first = await call('lead.followUp', { leadId, at: NOON + DAY });
    await call('lead.followUp', { leadId, at: NOON + 2 * DAY });
    expect(await call('lead.undoStep', { step: first.operation })).toEqual({ undone: false });
    expect((await lead()).followUpAt).toBe(NOON + 2 * DAY);
    const { operation } = await save(person('bo', { name: 'Bo Rinaldi' }));
    expect(await call('lead.undoStep', { step: operation })).toEqual({ undone: false });
  });
});

it('what did not happen yet is recorded as of now, and whoever is gone is refused', async () => {
  const { call, db, leadId, time } = await fitting();
  time.now += 1;
  await call('touch.record', { leadId, contact: 'call', at: time.now + DAY });
  const [touch] = await activitiesOf(db, leadId, 1);
  expect(touch).toMatchObject({ touchAt: time.now, touch: { stage: 'lead', tone: null } });
  await expect(call('touch.record', { leadId: 'nobody', contact: 'call' })).rejects.toThrow('not-found');
});

it('among equal fits the one with more interest comes first', async () => {
  const { call, db, save } = await fitting();
  const { leadId } = await save(person('bo', { name: 'Bo Rinaldi' }));
  await call('touch.record', { leadId, contact: 'meeting' });
  expect((await topLeads(db, 'lead', 9)).map(({ name }) => name)).toEqual(['Bo Rinaldi', 'Ada Ferri']);
});
