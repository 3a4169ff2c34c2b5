import { expect } from 'vitest';
import type { Activity } from '../../lib/model/activity.ts';
import { person } from '../site/people.ts';
import { agree, leadOf, openProfile, popupRows, save, settledChip } from '../support/steps.ts';
import { until } from '../support/wait.ts';
import { scenario } from './scenario.ts';

const nofit = person('jonas-träumerbach');

scenario('where the gate says no a move needs a reason, and the page follows', async (world) => {
  await agree(world);
  const profile = await openProfile(world, nofit);
  await settledChip(profile);
  const lead = await save(world, profile, nofit);
  expect(lead.fit?.verdict).toBe('not-fit');

  const popup = await world.browser.popup(profile);
  const row = `[data-lead-id="${lead.id}"]`;
  await popup.click(`${row} [data-action="stage"]`);
  await popup.click(`${row} [data-action="move"][data-to="prospect"]`);
  await popup.click(`${row} [data-action="move-anyway"]`);
  await popup.until(
    'an empty reason is refused',
    () => document.querySelector('.move-reason [role="alert"]') !== null,
  );
  expect((await leadOf(world, nofit))?.stage).toBe('lead');
  await popup.click(`${row} input[name="reason"]`);
  await popup.type('Asked for an offer');
  await popup.press('Enter');
  await until(async () => (await leadOf(world, nofit))?.stage === 'prospect', 'the move is stored');
  const moves = (await world.rows<Activity>('activities')).filter(({ kind }) => kind === 'stage');
  expect(moves.map(({ move }) => move)).toEqual([
    { from: 'lead', to: 'prospect', reason: 'Asked for an offer', override: true },
  ]);
  await profile.front();
  await until(
    async () => /Prospect/.test((await profile.hosts('assay-chip'))[0]?.text ?? ''),
    'the chip shows the new stage',
  );

  await popup.front();
  await popup.click('[data-action="show-stage"][data-to="prospect"]');
  await popup.click(`${row} [data-action="stage"]`);
  await popup.click(`${row} [data-action="move"][data-to="archived"]`);
  await popup.click(`${row} [data-action="archive"][data-reason="not-now"]`);
  await until(async () => (await leadOf(world, nofit))?.stage === 'archived', 'the person is archived');
  expect((await leadOf(world, nofit))?.reason).toBe('not-now');
  await popup.click('[data-action="show-stage"][data-to="archived"]');
  await until(
    async () => (await popupRows(popup)).some(({ id, stage }) => id === lead.id && stage === 'archived'),
    'the archive shows the person',
  );
});
