import { expect } from 'vitest';
import { person } from '../site/people.ts';
import { agree, ourNodes, pathOf, settledChip } from '../support/steps.ts';
import { until } from '../support/wait.ts';
import { scenario } from './scenario.ts';

const NEWER = /written by a newer version of Assay/;
const UPDATED = /Assay was updated\. Reload this page/;

scenario(
  'data of a newer Assay: popup, workspace and toolbar say so, pages get nothing, nothing is changed',
  async (world) => {
    await agree(world);
    // As a newer build would leave it.
    const version = () =>
      world.browser.inside(async () => {
        const [found] = await indexedDB.databases();
        return found?.version ?? 0;
      });
    // Nor would this build be running beside it.
    await world.browser.killBackground();
    await world.browser.inside(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('assay', 900);
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        }),
    );
    // Whatever wakes the background from now on finds it.
    await world.browser.killBackground();
    const profile = await world.open(pathOf(person('giulia-valdosso')));
    for (const path of ['popup.html', 'workspace.html#/leads']) {
      const page = await world.browser.openExtension(path);
      await until(
        async () => NEWER.test(await page.evaluate(() => document.body.innerText)),
        `${path} says that the data is newer`,
      );
    }
    await until(async () => (await world.toolbar(profile)) === '!', 'the toolbar icon has a mark');
    expect(await ourNodes(profile)).toEqual([]);
    expect(await version()).toBe(900);
  },
  { only: 'chromium' },
);

scenario(
  'a page whose Assay was updated under it says so when it is asked something',
  async (world) => {
    await agree(world);
    const profile = await world.open(pathOf(person('giulia-valdosso')));
    await settledChip(profile);
    await world.browser.inside(() => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
      setTimeout(() => chrome.runtime.reload(), 50);
    });
    await profile.front();
    await profile.click('assay-chip');
    await until(
      async () => UPDATED.test((await profile.hosts('assay-chip'))[0]?.text ?? ''),
      'the panel says that Assay was updated',
    );
  },
  { only: 'chromium' },
);
