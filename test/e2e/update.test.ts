import { expect } from 'vitest';
import { person } from '../site/people.ts';
import type { Tab } from '../support/browsers/browser.ts';
import { agree, isScored, ourNodes, pathOf, settledChip } from '../support/steps.ts';
import { pause, until } from '../support/wait.ts';
import { scenario } from './scenario.ts';

const HINT = /Assay was updated\. Reload this page/;

/** Something changes in the page, as it always does. */
const stir = (tab: Tab) =>
  tab.evaluate(() => {
    document.body.append(document.createElement('p'));
    document.querySelector('main')?.append(document.createElement('p'));
  });

scenario(
  'an update under three open pages: everything ends, one hint or the new copy stays',
  async (world) => {
    await agree(world);
    const tabs = [
      await world.open(pathOf(person('giulia-valdosso'))),
      await world.open('/search/results/people/?fe=sdui'),
      await world.open('/sales/search/people'),
    ];
    const [profile, ...lists] = tabs;
    if (!profile) return;
    await settledChip(profile);
    for (const list of lists) {
      await list.front();
      await until(async () => (await list.hosts('assay-badge')).some(isScored), 'badges show');
    }
    await world.browser
      .inside(() => {
        const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
        setTimeout(() => chrome.runtime.reload(), 50);
      })
      .catch(() => undefined);
    await pause(1_500);
    for (const tab of tabs) {
      await tab.front();
      for (let turn = 0; turn < 3; turn++) {
        await stir(tab);
        await pause(300);
      }
      const nodes = await until(async () => {
        const found = await ourNodes(tab);
        return found.length > 0 && found;
      }, 'something of ours stands in the page');
      const all = await tab.hosts('assay-chip,assay-badge,assay-save');
      if (world.browser.name === 'chromium') {
        expect(nodes).toEqual(['assay-chip']);
        expect(all[0]?.text).toMatch(HINT);
      } else {
        // Firefox starts the new copy in open pages: of each element there is one, and it works.
        expect(nodes.filter((name) => name !== 'assay-badge').length).toBeLessThanOrEqual(2);
        await until(
          async () => (await tab.hosts('assay-chip,assay-badge')).some(isScored),
          'the new copy shows a fit',
        );
        expect(all.some(({ text }) => HINT.test(text))).toBe(false);
      }
    }
  },
);
