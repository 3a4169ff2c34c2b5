import { expect, test } from 'vitest';
import { followUpsDue, nextFollowUp } from '../../../lib/store/follow-ups.ts';
import { testCommands } from '../../support/commands.ts';
import { NOON, person } from '../../support/store.ts';

const HOUR = 60 * 60 * 1_000;

/** Saves somebody with a follow-up `hours` from noon. */
const waiting = ({ call }: ReturnType<typeof testCommands>, slug: string, hours: number) =>
  call('lead.save', {
    person: person(slug, { name: slug }),
    kind: 'profile',
    page: `https://www.linkedin.com/in/${slug}/`,
    followUpAt: NOON + hours * HOUR,
  });

test('follow-ups are due from their time on, longest due first, and the next one is known', async () => {
  const store = testCommands();
  await waiting(store, 'later', 2);
  await waiting(store, 'now', 0);
  await waiting(store, 'long-ago', -30);
  await store.save(person('without'));
  const due = async () => (await followUpsDue(store.db, store.time.now, 10)).map(({ name }) => name);
  expect(await due()).toEqual(['long-ago', 'now']);
  expect(await nextFollowUp(store.db, store.time.now)).toBe(NOON + 2 * HOUR);
  store.time.now = NOON + 3 * HOUR;
  expect(await due()).toEqual(['long-ago', 'now', 'later']);
  expect(await nextFollowUp(store.db, store.time.now)).toBeNull();
  expect(await followUpsDue(store.db, store.time.now, 2)).toHaveLength(2);
});

test('whoever was archived or erased is not waited for', async () => {
  const store = testCommands();
  const one = await waiting(store, 'archived', -1);
  const other = await waiting(store, 'erased', -1);
  await store.call('lead.move', { leadId: one.leadId, to: 'archived', reason: 'not-now' });
  await store.call('lead.erase', { leadId: other.leadId });
  expect(await followUpsDue(store.db, store.time.now, 10)).toEqual([]);
});
