import { expect } from 'vitest';
import { demoPeople } from '../site/people.ts';
import { agree, openProfile, ourNodes, settledChip } from '../support/steps.ts';
import { pause, until } from '../support/wait.ts';
import { scenario } from './scenario.ts';

const [somebody] = demoPeople as [(typeof demoPeople)[number]];

scenario('before agreement nothing is read, shown or stored', async (world) => {
  await world.browser.welcome?.until(
    'the choice is shown',
    () => document.querySelector('[data-action="agree-later"]') !== null,
  );
  const profile = await openProfile(world, somebody);
  const search = await world.open('/search/results/people/');
  await pause(1_500);
  expect(await ourNodes(profile)).toEqual([]);
  expect(await ourNodes(search)).toEqual([]);
  expect(await world.toolbar(profile)).toBe('');
  expect(await world.rows('leads')).toEqual([]);
  const popup = await world.browser.popup(profile);
  await popup.until(
    'the popup leads to the choice',
    () => document.querySelector('[data-action="open-welcome"]') !== null,
  );
  expect(await popup.evaluate(() => document.querySelector('[data-action="save"]'))).toBeNull();
});

scenario('deciding later leaves every page alone', async (world) => {
  await world.browser.welcome?.click('[data-action="agree-later"]');
  const profile = await openProfile(world, somebody);
  await pause(1_500);
  expect(await ourNodes(profile)).toEqual([]);
});

scenario('an agreement counts at once, also in tabs that are open already', async (world) => {
  const profile = await openProfile(world, somebody);
  expect(await ourNodes(profile)).toEqual([]);
  await agree(world);
  await profile.front();
  await settledChip(profile);
  await until(async () => (await profile.hosts('assay-save')).length === 1, 'the save button is there');
});
