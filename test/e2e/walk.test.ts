import { expect } from 'vitest';
import type { Lead } from '../../lib/model/lead.ts';
import { person } from '../site/people.ts';
import type { SiteFrontend } from '../site/person.ts';
import { othersOf } from '../site/render.ts';
import type { Tab } from '../support/browsers/browser.ts';
import { shortcut } from '../support/shortcut.ts';
import { agree, isScored, leadOf, ourNodes, pathOf, settledChip } from '../support/steps.ts';
import { until } from '../support/wait.ts';
import { scenario } from './scenario.ts';

const giulia = person('giulia-valdosso');
const [beside] = othersOf(giulia);
if (!beside) throw new Error('Nobody stands beside her');

const go = (tab: Tab, path: string): Promise<void> =>
  tab.evaluate(
    (to) => (window as unknown as { practice: { go(to: string): Promise<void> } }).practice.go(to),
    path,
  );

const badges = (tab: Tab, count: number) =>
  until(async () => {
    const all = await tab.hosts('assay-badge');
    return all.length >= count && all.every(isScored) && all;
  }, `${count} badges show`);

const open = async (tab: Tab) => (await tab.hosts('assay-badge')).filter(({ expanded }) => expanded);

for (const fe of ['classic', 'sdui'] as const satisfies SiteFrontend[]) {
  scenario(
    `${fe}: a walk in one tab, from a list to a profile with people beside it, and back`,
    async (world) => {
      await agree(world);
      const tab = await world.open(`/search/results/people/?fe=${fe}`);
      await tab.front();
      await badges(tab, 3);
      await tab.hover('assay-badge');
      await until(async () => (await open(tab)).length === 1, 'resting the pointer opens it');
      await tab.hover('h1, h2, input');
      await until(async () => (await open(tab)).length === 0, 'leaving it closes it');

      await go(tab, pathOf(giulia, { lazy: 100 } as object));
      await settledChip(tab);
      const names = await until(async () => {
        const all = await badges(tab, othersOf(giulia).length);
        return all.length === othersOf(giulia).length && (await ourNodes(tab));
      }, 'those beside her have badges, and the list’s are gone');
      expect(names.filter((name) => name === 'assay-chip')).toHaveLength(1);

      await shortcut(world, tab, 'badge');
      await until(async () => /Save as lead/.test((await open(tab))[0]?.text ?? ''), 'the first opens');
      await tab.press('Enter');
      await until(async () => (await open(tab)).length === 1, 'the keyboard is in it');
      await tab.press('Enter');
      const lead = await until(() => leadOf(world, beside), 'who stands first beside her is stored');
      expect(lead).toMatchObject({ name: beside.name, source: 'captured:other' });
      expect(await world.rows<Lead>('leads')).toHaveLength(1);
      await tab.press('Escape');

      await tab.evaluate(() => history.back());
      await until(
        async () => (await ourNodes(tab)).every((name) => name === 'assay-badge'),
        'no chip on the list',
      );
      await badges(tab, 3);
    },
  );
}

scenario('a post: who reacted gets badges in the dialog, which go with it', async (world) => {
  await agree(world);
  const tab = await world.open('/feed/update/urn:li:activity:8900000000000000000/?fe=classic');
  await badges(tab, 1);
  const before = (await tab.hosts('assay-badge')).length;
  await tab.click('[data-practice-dialog="reactions"]');
  const inDialog = () => tab.evaluate(() => document.querySelectorAll('[role="dialog"] assay-badge').length);
  await until(async () => (await inDialog()) > 2, 'those in the dialog have badges');
  await badges(tab, 3);
  await tab.click('[role="dialog"] button');
  await until(async () => (await inDialog()) === 0, 'the dialog is closed');
  expect(before).toBeGreaterThan(0);
  await badges(tab, 1);
});
