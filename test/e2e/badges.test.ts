import { expect } from 'vitest';
import type { Lead } from '../../lib/model/lead.ts';
import type { Tab } from '../support/browsers/browser.ts';
import { shortcut } from '../support/shortcut.ts';
import { agree, isScored } from '../support/steps.ts';
import { pause, until } from '../support/wait.ts';
import type { World } from '../support/world.ts';
import { scenario } from './scenario.ts';

interface Row {
  host: number;
  text: string;
  labels: string[];
  expanded: boolean;
}

/** Badges of the page in document order. */
const badges = async (tab: Tab): Promise<Row[]> =>
  (await tab.hosts('assay-badge')).map(({ text, labels, expanded }, host) => ({
    host,
    text,
    labels,
    expanded,
  }));

const shown = (tab: Tab) =>
  until(async () => {
    const all = await tab.hosts('assay-badge');
    return all.length > 2 && all.every(isScored) && all;
  }, 'badges show');

const openBadges = async (tab: Tab) => (await badges(tab)).filter(({ expanded }) => expanded);

const leads = async (world: World) =>
  (await world.rows<Lead>('leads')).filter(({ deleted }) => deleted === null);

const LISTS = {
  search: '/search/results/people/?fe=sdui',
  'Sales Navigator': '/sales/search/people',
};

for (const [name, path] of Object.entries(LISTS)) {
  scenario(
    `${name}: a badge opens by keyboard, saves its one person, takes it back, closes`,
    async (world) => {
      await agree(world);
      const tab = await world.open(path);
      await tab.front();
      await shown(tab);
      await shortcut(world, tab, 'badge');
      await until(
        async () => (await openBadges(tab)).map(({ host }) => host).join() === '0',
        'resting on the first opens it',
      );
      await shortcut(world, tab, 'badge');
      const [second] = await until(async () => {
        const open = await openBadges(tab);
        return open.length === 1 && open[0]?.host === 1 && /Save as lead/.test(open[0].text) && open;
      }, 'the next one opens alone');
      await tab.press('Enter');
      await pause(100);
      await tab.press('Enter');
      const [lead] = await until(async () => {
        const all = await leads(world);
        return all.length === 1 && all;
      }, 'one person is stored');
      expect(lead?.source).toBe(name === 'search' ? 'captured:people-search' : 'captured:sales-search');
      expect(second?.text).toBeTruthy();
      await until(
        async () => /Lead.*Saved.*Undo/.test((await badges(tab))[1]?.text ?? ''),
        'the badge shows the stage',
      );
      expect(
        (await badges(tab)).filter(({ text }) => /\bLead\b/.test(text.replace('Save as lead', ''))),
      ).toHaveLength(1);
      await tab.press('Enter');
      await until(async () => (await leads(world)).length === 0, 'undo removes the lead');
      await until(
        async () => !/\bLead\b/.test((await badges(tab))[1]?.labels.join() ?? ''),
        'the badge forgets the stage',
      );
      await tab.press('Escape');
      await until(async () => (await openBadges(tab)).length === 0, 'Esc closes');
      // The focus is back on the badge: Enter opens again.
      await tab.press('Enter');
      await until(
        async () => (await openBadges(tab)).map(({ host }) => host).join() === '1',
        'Enter opens again',
      );
    },
  );
}
