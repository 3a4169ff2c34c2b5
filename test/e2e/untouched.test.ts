import { expect } from 'vitest';
import { person } from '../site/people.ts';
import { agree, leadOf, openProfile, ourNodes } from '../support/steps.ts';
import { pause, until } from '../support/wait.ts';
import { scenario } from './scenario.ts';

const somebody = person('giulia-valdosso');

scenario(
  'page untouched: nothing is inserted, the fit stands on the toolbar, the popup saves',
  async (world) => {
    await agree(world, 'untouched');
    const profile = await openProfile(world, somebody);
    const search = await world.open('/search/results/people/');
    await until(async () => /^~?\d+$/.test(await world.toolbar(profile)), 'the toolbar shows the fit');
    await pause(1_000);
    expect(await ourNodes(profile)).toEqual([]);
    expect(await ourNodes(search)).toEqual([]);
    expect(await world.toolbar(search)).toBe('');

    const popup = await world.browser.popup(profile);
    await popup.click('[data-action="save"]');
    const lead = await until(() => leadOf(world, somebody), 'the person is stored');
    expect(lead).toMatchObject({ name: somebody.name, stage: 'lead' });
    await popup.click('.person [data-action="undo"]');
    await until(async () => (await leadOf(world, somebody)) === undefined, 'undo removes the lead');
    expect(await ourNodes(profile)).toEqual([]);
  },
);

scenario('page untouched: a profile that cannot be read shows a dash', async (world) => {
  await agree(world, 'untouched');
  const own = await world.open('/in/alex-sandbox/');
  await until(async () => (await world.toolbar(own)) === '–', 'the toolbar shows that nothing was read');
});
