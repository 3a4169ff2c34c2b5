import { describe, expect, it } from 'vitest';
import { BULK_CHUNK } from '../../../lib/model/bulk.ts';
import { NO_FILTERS } from '../../../lib/model/table.ts';
import { activitiesOf, readSettings, stageCounts } from '../../../lib/store/queries.ts';
import { testCommands } from '../../support/commands.ts';
import { directors, NOON, person } from '../../support/store.ts';

/** Two people who fit the one live ICP, and one who does not. */
async function three() {
  const store = testCommands();
  await store.call('icp.save', { icpId: null, draft: directors });
  const ids: string[] = [];
  for (const [slug, headline] of [
    ['ada', 'Operations Director'],
    ['bea', 'Sales Director'],
    ['cleo', 'Trainee'],
  ] as const)
    ids.push((await store.save(person(slug, { headline }))).leadId);
  const rows = async () => (await store.db.leads.bulkGet(ids)).flatMap((row) => row ?? []);
  const stages = async () => (await rows()).map(({ stage }) => stage);
  return { ...store, ids, rows, stages };
}

describe('a step with many', () => {
  it('moves whom the gates let through; with a reason the others too, and only they have it', async () => {
    const { call, ids, rows, stages, db } = await three();
    const first = await call('leads.step', {
      leadIds: ids,
      step: { kind: 'move', to: 'prospect', reason: null },
    });
    expect(first).toMatchObject({ done: 2, refused: 1 });
    expect(await stages()).toEqual(['prospect', 'prospect', 'lead']);
    await call('leads.undoStep', { step: first.operation });
    expect(await stages()).toEqual(['lead', 'lead', 'lead']);
    const step = { kind: 'move' as const, to: 'prospect' as const, reason: 'Met at the fair' };
    expect(await call('leads.step', { leadIds: ids, step })).toMatchObject({ done: 3, refused: 0 });
    expect((await rows()).map(({ reason }) => reason)).toEqual([null, null, 'Met at the fair']);
    expect(await stageCounts(db)).toMatchObject({ lead: 0, prospect: 3 });
    const told = await activitiesOf(db, ids[2] ?? '', 9);
    expect(told.find(({ move }) => move)).toMatchObject({
      kind: 'stage',
      move: { from: 'lead', to: 'prospect', override: true },
    });
  });

  it('refuses an archiving without one of its reasons, for everybody', async () => {
    const { call, ids, stages } = await three();
    const step = { kind: 'move' as const, to: 'archived' as const, reason: 'tired of them' };
    await expect(call('leads.step', { leadIds: ids, step })).rejects.toThrow('needs-reason');
    expect(await stages()).toEqual(['lead', 'lead', 'lead']);
  });

  it('keeps those not to be contacted from being saved again, until it is taken back', async () => {
    const { call, ids, db, save } = await three();
    const step = { kind: 'move' as const, to: 'archived' as const, reason: 'do-not-contact' };
    const { operation } = await call('leads.step', { leadIds: ids.slice(0, 2), step });
    expect(await db.suppressions.count()).toBe(2);
    await call('lead.erase', { leadId: ids[1] ?? '' });
    await expect(save(person('bea'))).rejects.toThrow('do-not-contact');
    expect(await call('leads.undoStep', { step: operation })).toEqual({ undone: 1 });
    expect((await db.leads.get(ids[0] ?? ''))?.stage).toBe('lead');
    expect(await db.suppressions.count()).toBe(1);
  });

  it('lets those be saved again who are moved out of do not contact', async () => {
    const { call, ids, db } = await three();
    const [ada = '', bea = '', cleo = ''] = ids;
    await call('lead.move', { leadId: ada, to: 'archived', reason: 'do-not-contact' });
    const step = { kind: 'move' as const, to: 'lead' as const, reason: null };
    const { operation } = await call('leads.step', { leadIds: [ada, bea, cleo], step });
    expect(await db.suppressions.count()).toBe(0);
    await call('leads.undoStep', { step: operation });
    expect(await db.leads.get(ada)).toMatchObject({ stage: 'archived', reason: 'do-not-contact' });
    expect(await db.suppressions.count()).toBe(1);
  });

  it('tags and plans; taken back, whoever was changed since stays', async () => {
    const { call, ids, rows } = await three();
    const [ada = ''] = ids;
    const tagged = await call('leads.step', {
      leadIds: [...ids, 'nobody'],
      step: { kind: 'tag', add: ['fair, 2027'], remove: [] },
    });
    expect(tagged.done).toBe(3);
    const planned = await call('leads.step', { leadIds: ids, step: { kind: 'followUp', at: NOON } });
    expect((await rows()).map(({ followUpAt }) => followUpAt)).toEqual([NOON, NOON, NOON]);
    await call('lead.tag', { leadId: ada, add: [], remove: ['fair'] });
    expect(await call('leads.undoStep', { step: planned.operation })).toEqual({ undone: 3 });
    expect(await call('leads.undoStep', { step: tagged.operation })).toEqual({ undone: 2 });
    expect((await rows()).map(({ tags }) => Object.keys(tags))).toEqual([['2027'], [], []]);
  });

  it('takes as many as one message may hold, and takes all of them back', async () => {
    const { call, db, ids } = await three();
    const lead = await db.leads.get(ids[0] ?? '');
    if (!lead) throw new Error('not saved');
    const copies = Array.from({ length: BULK_CHUNK }, (_, at) => ({ ...lead, id: `copy-${at}` }));
    await db.leads.bulkAdd(copies);
    const leadIds = copies.map(({ id }) => id);
    const step = { kind: 'move' as const, to: 'opportunity' as const, reason: 'Met at the fair' };
    const { operation, done } = await call('leads.step', { leadIds, step });
    expect(done).toBe(BULK_CHUNK);
    const now = async () => db.leads.filter(({ stage }) => stage === 'opportunity').count();
    expect(await now()).toBe(BULK_CHUNK);
    expect(await call('leads.undoStep', { step: operation })).toEqual({ undone: BULK_CHUNK });
    expect(await now()).toBe(0);
  });

  it('is done once, also when it is asked for twice', async () => {
    const { call, ids, db } = await three();
    const step = { kind: 'tag' as const, add: ['fair'], remove: [] };
    await call('leads.step', { leadIds: [...ids, ...ids], step });
    const before = await db.activities.count();
    expect(await call('leads.step', { leadIds: ids, step })).toMatchObject({ done: 0 });
    expect(await db.activities.count()).toBe(before);
  });
});

describe('views of the table', () => {
  const view = {
    id: 'v1',
    name: 'Milan',
    columns: ['name' as const, 'fit' as const],
    sort: { column: 'name' as const, descending: false },
    filters: { ...NO_FILTERS, countries: ['IT'] },
  };
  it('are kept, renamed and removed', async () => {
    const { call, db } = testCommands();
    await call('view.keep', view);
    await call('view.keep', { ...view, id: 'v2', name: 'Turin' });
    await call('view.keep', { ...view, name: 'Milan and around' });
    const names = async () => (await readSettings(db)).tableViews.map(({ name }) => name).sort();
    expect(await names()).toEqual(['Milan and around', 'Turin']);
    await call('view.remove', { viewId: 'v1' });
    expect(await names()).toEqual(['Turin']);
  });

  it('are fifty at most', async () => {
    const { call } = testCommands();
    for (let n = 0; n < 50; n++) await call('view.keep', { ...view, id: `v${n}` });
    await expect(call('view.keep', { ...view, id: 'v50' })).rejects.toThrow('too-many');
    await call('view.keep', { ...view, id: 'v49', name: 'Changed' });
  });
});
