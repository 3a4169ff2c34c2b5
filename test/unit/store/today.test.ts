import { describe, expect, it } from 'vitest';
import type { Lead } from '../../../lib/model/lead.ts';
import { attention } from '../../../lib/store/attention.ts';
import { edit } from '../../../lib/store/edit.ts';
import { readPlaybook } from '../../../lib/store/queries.ts';
import { today } from '../../../lib/store/today.ts';
import { testCommands } from '../../support/commands.ts';
import { leadRow } from '../../support/lead-row.ts';
import { NOON } from '../../support/store.ts';

const DAY = 24 * 60 * 60 * 1_000;
const FIT: Lead['fit'] = {
  lower: 75,
  expected: 80,
  upper: 90,
  verdict: 'fit',
  icpId: 'i',
  icpVersion: 1,
  scoredAt: NOON,
};
const OPEN: Lead['fit'] = { ...FIT, lower: 40, verdict: 'undecided' };

async function having(...people: Partial<Lead>[]) {
  const store = testCommands();
  await edit(store.writer(), null, async (path) => {
    await Promise.all(
      people.map((columns, at) =>
        path.putLead(
          leadRow({
            id: `l${at}`,
            spaceId: path.spaceId,
            rank: 80 - at,
            activeAt: NOON,
            fit: OPEN,
            ...columns,
          }),
          null,
        ),
      ),
    );
  });
  const list = async () =>
    (await today(store.db, store.time.now)).map(({ lead, part, contact, days }) =>
      [part, lead.name, contact ?? days].filter((one) => one !== undefined).join(' '),
    );
  return { ...store, list };
}

describe('today', () => {
  it('names each person once, for the most pressing reason, overdue first', async () => {
    const { list, call } = await having(
      { name: 'Next' },
      { name: 'Ready', fit: FIT },
      { name: 'Due', fit: FIT, followUpAt: NOON - DAY },
      { name: 'Overdue', followUpAt: NOON - 3 * DAY },
      { name: 'Replied' },
      { name: 'Quiet', stage: 'opportunity', activeAt: NOON - 12 * DAY },
      { name: 'Busy', stage: 'opportunity' },
      { name: 'Unfit', fit: { ...OPEN, verdict: 'not-fit' } },
      { name: 'Back', stage: 'archived', reason: 'not-now', followUpAt: NOON - 2 * DAY },
    );
    await call('touch.record', { leadId: 'l4', contact: 'reply-neutral' });
    expect(await list()).toEqual([
      'due Overdue',
      'due Back',
      'due Due',
      'signals Replied reply-neutral',
      'ready Ready',
      'quiet Quiet 12',
      'next Next',
    ]);
  });

  it('a signal is answered by a word of ours, a move or a day to come', async () => {
    const { list, call, time } = await having(
      { name: 'One' },
      { name: 'Two' },
      { name: 'Three' },
      { name: 'No' },
    );
    for (const leadId of ['l0', 'l1', 'l2'])
      await call('touch.record', { leadId, contact: 'reply-positive' });
    await call('touch.record', { leadId: 'l3', contact: 'reply-negative' });
    const signals = async () => (await list()).filter((line) => line.startsWith('signals'));
    expect(await signals()).toHaveLength(3);
    time.now += 60_000;
    await call('touch.record', { leadId: 'l0', contact: 'message' });
    await call('lead.move', { leadId: 'l1', to: 'prospect', reason: 'Met at the fair' });
    await call('lead.followUp', { leadId: 'l2', at: NOON + 3 * DAY });
    expect(await signals()).toEqual([]);
  });

  it('whoever waits for a day to come is not suggested', async () => {
    const { list } = await having({ name: 'Later', fit: FIT, followUpAt: NOON + DAY });
    expect(await list()).toEqual([]);
  });

  it('reads at most 60 rows of many', async () => {
    const crowd = Array.from({ length: 300 }, (_, at): Partial<Lead> => {
      const stage = (['lead', 'prospect', 'opportunity', 'lead'] as const)[at % 4];
      return { stage, fit: FIT, activeAt: NOON - 40 * DAY, followUpAt: at % 4 === 3 ? NOON - DAY : null };
    });
    const { db, call } = await having(...crowd);
    for (let at = 0; at < 20; at++) await call('touch.record', { leadId: `l${at}`, contact: 'meeting' });
    let read = 0;
    const count = (row: unknown) => {
      if (row) read++;
      return row;
    };
    db.leads.hook('reading', count as never);
    db.activities.hook('reading', count as never);
    const found = await today(db, NOON);
    expect(new Set(found.map(({ part }) => part)).size).toBeGreaterThanOrEqual(4);
    expect(read).toBeLessThanOrEqual(60);
  });
});

it('the playbook keeps what the user changed, and says what the touches of a week say against it', async () => {
  const { db, call } = await having({ stage: 'prospect' }, { stage: 'opportunity' });
  await call('playbook.set', { stage: 'prospect', play: { share: 50, text: 'Ask for a call' } });
  await call('playbook.set', { stage: 'prospect', play: { steps: ['Call'] } });
  expect((await readPlaybook(db)).prospect).toMatchObject({
    share: 50,
    text: 'Ask for a call',
    steps: ['Call'],
  });
  await call('touch.record', { leadId: 'l0', contact: 'message' });
  await call('touch.record', { leadId: 'l1', contact: 'meeting', at: NOON - 9 * DAY });
  const week = await attention(db, NOON - 7 * DAY, NOON + 1);
  expect(week.map(({ stage, touches, target }) => [stage, touches, Math.round(100 * target)])).toEqual([
    ['lead', 0, 12],
    ['prospect', 1, 40],
    ['opportunity', 0, 40],
    ['customer', 0, 8],
  ]);
});
