import { expect, it } from 'vitest';
import type { AssayDb } from '../../../../lib/store/db.ts';
import { keysOfLead } from '../../../../lib/store/identities.ts';
import { stageCounts } from '../../../../lib/store/queries.ts';
import { suppressPerson } from '../../../../lib/store/suppress-person.ts';
import { suppressedAmong } from '../../../../lib/store/suppressions.ts';
import { savedTwice } from '../../../support/saved-twice.ts';
import { NOON, operation } from '../../../support/store.ts';
import { contentOf } from '../../../support/tables.ts';

const expectStopped = async (db: AssayDb, keys: readonly string[]) =>
  expect(await suppressedAmong(db, keys)).toEqual(new Set(keys));

it('whoever is put on the do-not-contact list as one stays there as two', async () => {
  const { db, call, pair } = await savedTwice();
  const { activityId } = await call('lead.merge', pair);
  await call('lead.move', { leadId: pair.winnerId, to: 'archived', reason: 'do-not-contact' });
  await call('lead.unmerge', { activityId });
  for (const lead of await db.leads.bulkGet([pair.winnerId, pair.loserId]))
    expect(lead).toMatchObject({ stage: 'archived', reason: 'do-not-contact', mergedInto: null });
  expect(await stageCounts(db)).toMatchObject({ lead: 0, prospect: 0, archived: 2 });
});

it('whoever is not to be contacted stays so, whatever the other stage', async () => {
  const { call, pair } = await savedTwice();
  await call('lead.move', { leadId: pair.loserId, to: 'archived', reason: 'do-not-contact' });
  await call('lead.move', { leadId: pair.winnerId, to: 'customer', reason: 'signed' });
  expect(await call('lead.mergePreview', pair)).toMatchObject({
    stage: 'archived',
    reason: 'do-not-contact',
  });
});

it.each(['winnerId', 'loserId'] as const)(
  'with one not to be contacted (%s) the other’s keys are on the list too; taken back: as before',
  async (which) => {
    const { db, call, pair } = await savedTwice();
    await call('lead.followUp', { leadId: pair.winnerId, at: NOON + 1 });
    await call('lead.followUp', { leadId: pair.loserId, at: NOON + 1 });
    await call('lead.move', { leadId: pair[which], to: 'archived', reason: 'do-not-contact' });
    const before = await contentOf(db);
    const { activityId } = await call('lead.merge', pair);
    expect(await db.leads.get(pair.winnerId)).toMatchObject({ reason: 'do-not-contact', followUpAt: null });
    await expectStopped(db, await keysOfLead(db, pair.winnerId));
    expect(await call('lead.unmerge', { activityId })).toEqual({ undone: true });
    expect(await contentOf(db)).toEqual(before);
  },
);

it('who objected, and is merged after the other was put on the list, is not freed by the undo', async () => {
  const { db, call, pair } = await savedTwice();
  await call('lead.move', { leadId: pair.winnerId, to: 'archived', reason: 'do-not-contact' });
  const { activityId } = await call('lead.merge', pair);
  const keys = await keysOfLead(db, pair.winnerId);
  await suppressPerson({ db, now: NOON, actor: 'local' }, operation('person.suppress'), keys, 'objected');
  await call('lead.unmerge', { activityId });
  await expectStopped(db, keys);
});

it('who was not to be contacted before, and is moved on as one, is on the list again as two', async () => {
  const { db, call, pair } = await savedTwice();
  const keys = await keysOfLead(db, pair.loserId);
  await call('lead.move', { leadId: pair.loserId, to: 'archived', reason: 'do-not-contact' });
  const { activityId } = await call('lead.merge', pair);
  await call('lead.move', { leadId: pair.winnerId, to: 'lead', reason: 'a mistake' });
  await call('lead.unmerge', { activityId });
  await expectStopped(db, keys);
  expect(await suppressedAmong(db, await keysOfLead(db, pair.winnerId))).toEqual(new Set());
});
