import { expect } from 'vitest';
import { person } from '../site/people.ts';
import { agree, openProfile, ourNodes, settledChip } from '../support/steps.ts';
import { pause, until } from '../support/wait.ts';
import { scenario } from './scenario.ts';

const [one, other] = [person('giulia-valdosso'), person('madison-quillfeather')];

scenario(
  'pausing a tab takes everything back there and nowhere else; resuming brings it back',
  async (world) => {
    await agree(world);
    const paused = await openProfile(world, one);
    const running = await openProfile(world, other);
    await running.front();
    await settledChip(running);
    await paused.front();
    await settledChip(paused);

    const popup = await world.browser.popup(paused);
    await popup.click('[data-action="pause"]');
    await popup.click('[data-action="pause-tab"]');
    await until(async () => (await ourNodes(paused)).length === 0, 'the paused tab is clean');
    expect((await ourNodes(running)).length).toBeGreaterThan(0);
    await popup.click('[data-action="resume"]');
    await paused.front();
    await settledChip(paused);
  },
);

scenario('pausing until turned on holds for pages opened later', async (world) => {
  await agree(world);
  const profile = await openProfile(world, one);
  await settledChip(profile);
  const popup = await world.browser.popup(profile);
  await popup.click('[data-action="pause"]');
  await popup.click('[data-action="pause-off"]');
  await until(async () => (await ourNodes(profile)).length === 0, 'the page is clean');
  const later = await openProfile(world, other);
  await pause(1_500);
  expect(await ourNodes(later)).toEqual([]);
  expect(await world.toolbar(later)).toBe('');
  await popup.front();
  await popup.click('[data-action="resume"]');
  await later.front();
  await settledChip(later);
});
