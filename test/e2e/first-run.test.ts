import { expect } from 'vitest';
import { demoPeople } from '../site/people.ts';
import { agree, openProfile, ourNodes, settledChip, settledToolbar } from '../support/steps.ts';
import { pause, until } from '../support/wait.ts';
import { scenario } from './scenario.ts';

const [somebody] = demoPeople as [(typeof demoPeople)[number]];

scenario(
  'before agreement nothing is read, shown or stored',
  async (world) => {
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
  },
  { firstRun: true },
);

scenario(
  'deciding later leaves every page alone',
  async (world) => {
    await world.browser.welcome?.click('[data-action="agree-later"]');
    const profile = await openProfile(world, somebody);
    await pause(1_500);
    expect(await ourNodes(profile)).toEqual([]);
  },
  { firstRun: true },
);

scenario(
  'an agreement counts at once, also in tabs that are open already',
  async (world) => {
    const profile = await openProfile(world, somebody);
    expect(await ourNodes(profile)).toEqual([]);
    await agree(world);
    await profile.front();
    await settledChip(profile);
    await until(async () => (await profile.hosts('assay-save')).length === 1, 'the save button is there');
  },
  { firstRun: true },
);

scenario(
  'a sort of page left untouched is so at once in open tabs, the others keep their badges; news and hints are put away',
  async (world) => {
    await agree(world);
    const profile = await openProfile(world, somebody);
    const search = await world.open('/search/results/people/?lazy=0');
    await until(async () => (await search.hosts('assay-badge')).length > 0, 'badges stand on the list');
    const settings = await world.browser.openExtension('workspace.html#/settings');
    await settings.click('input[name="surface"][value="search"]');
    await until(async () => (await ourNodes(search)).length === 0, 'the open list is clean');
    await profile.front();
    await settledChip(profile);
    await settings.click('input[name="surface"][value="profile"]');
    await until(async () => (await ourNodes(profile)).length === 0, 'the open profile is clean');
    await profile.front();
    await settledToolbar(world, profile);
    await settings.click('input[name="surface"][value="search"]');
    await search.front();
    await until(async () => (await search.hosts('assay-badge')).length > 0, 'badges are back on the list');

    // As after an update from a version before the first that has news.
    expect(await settings.evaluate(() => document.querySelector('[data-hint="news"]'))).toBeNull();
    await world.browser.inside(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('assay');
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const write = request.result.transaction('settings', 'readwrite');
            write.objectStore('settings').put({ key: 'updatedFrom', value: '0.0.9' });
            write.oncomplete = () => {
              request.result.close();
              resolve();
            };
          };
        }),
    );
    const icps = await world.browser.openExtension('workspace.html#/icps');
    await icps.click('[data-hint="news"] [data-action="dismiss"]');
    await icps.until('the news are gone', () => document.querySelector('[data-hint="news"]') === null);
  },
);
