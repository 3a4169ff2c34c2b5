import { expect } from 'vitest';
import { person } from '../site/people.ts';
import { agree, leadOf, openProfile, save, settledChip, undoInPanel } from '../support/steps.ts';
import { until } from '../support/wait.ts';
import { scenario } from './scenario.ts';

const somebody = person('giulia-valdosso');

scenario('the worker may end between view and save, and between save and undo', async (world) => {
  await agree(world);
  const profile = await openProfile(world, somebody);
  await settledChip(profile);
  await world.browser.killBackground();
  const lead = await save(world, profile, somebody);
  expect(lead.name).toBe(somebody.name);
  expect(await world.rows('leads')).toHaveLength(1);
  // The row is there, its answer perhaps not yet: the page asks again and is told.
  await world.browser.killBackground();
  await undoInPanel(profile);
  await until(async () => (await leadOf(world, somebody)) === undefined, 'undo removes the lead');
});

scenario('two clicks store one person once', async (world) => {
  await agree(world);
  const profile = await openProfile(world, somebody);
  const again = await openProfile(world, somebody);
  await settledChip(again);
  await profile.front();
  await settledChip(profile);
  await profile.click('assay-save');
  await again.front();
  await again.click('assay-save');
  await until(() => leadOf(world, somebody), 'the person is stored');
  await until(
    async () => /Saved/.test((await again.hosts('assay-save'))[0]?.text ?? ''),
    'the second tab knows it',
  );
  const leads = await world.rows<{ id: string }>('leads');
  expect(leads).toHaveLength(1);
  // Each click that was a save is an activity of its own; the second tab may have known of the first by then.
  const captured = (await world.rows<{ kind: string; leadId: string; op: string }>('activities')).filter(
    ({ kind }) => kind === 'captured',
  );
  expect(new Set(captured.map(({ leadId }) => leadId))).toEqual(new Set([leads[0]?.id]));
  expect(new Set(captured.map(({ op }) => op)).size).toBe(captured.length);
});
