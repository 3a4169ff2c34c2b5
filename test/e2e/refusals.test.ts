import { expect } from 'vitest';
import { person, REMOVED_SLUG, viewer } from '../site/people.ts';
import { profilePath } from '../site/person.ts';
import type { Tab } from '../support/browsers/browser.ts';
import { agree, openProfile, ourNodes, pathOf, save, settledChip } from '../support/steps.ts';
import { pause, until } from '../support/wait.ts';
import type { World } from '../support/world.ts';
import { scenario } from './scenario.ts';

/** The chip says that nothing was read, its panel why; there is nothing to save. */
async function expectRefusal(world: World, tab: Tab, sentence: RegExp): Promise<void> {
  await tab.front();
  await until(
    async () => /Not read/.test((await tab.hosts('assay-chip'))[0]?.text ?? ''),
    'the chip says that nothing was read',
  );
  await tab.click('assay-chip');
  await until(
    async () => sentence.test((await tab.hosts('assay-chip'))[0]?.text ?? ''),
    `the panel says ${sentence}`,
  );
  const box = await tab.evaluate(
    () => document.querySelector('assay-save')?.getBoundingClientRect().width ?? 0,
  );
  expect(box).toBe(0);
  await expectPopup(world, tab, sentence);
}

/** The popup says the same in one sentence, and offers nothing to save. */
async function expectPopup(world: World, tab: Tab, sentence: RegExp): Promise<void> {
  const popup = await world.browser.popup(tab);
  await popup.until(
    `the popup says ${sentence}`,
    (source) => new RegExp(source).test(document.querySelector('.current')?.textContent ?? ''),
    sentence.source,
  );
  expect(await popup.evaluate(() => document.querySelector('[data-action="save"]'))).toBeNull();
  await popup.close();
}

scenario('own profile, removed account: a clear state, nothing to save', async (world) => {
  await agree(world);
  await expectRefusal(world, await world.open(profilePath(viewer.slug)), /your own profile/);
  for (const fe of ['classic', 'sdui']) {
    const removed = await world.open(`/in/${REMOVED_SLUG}/?fe=${fe}`);
    await expectRefusal(world, removed, /shows no profile here/);
  }
  expect(await world.rows('leads')).toEqual([]);
});

scenario(
  'pages of an unknown kind and the sign-in wall: nothing inserted, the popup says so',
  async (world) => {
    await agree(world);
    const companies = await world.open('/search/results/companies/');
    const wall = await world.open('/authwall');
    const company = await world.open('/company/valvole-immaginarie/');
    await pause(1_000);
    for (const tab of [companies, wall, company]) expect(await ourNodes(tab)).toEqual([]);
    await expectPopup(world, companies, /does not read this kind of page/);
    await expectPopup(world, wall, /signed out|does not read this kind of page/);
  },
);

scenario('a page whose content never comes says so after a while', async (world) => {
  await agree(world);
  const profile = await openProfile(world, person('giulia-valdosso'));
  await settledChip(profile);
  await profile.evaluate(
    (path) => {
      const { practice } = window as unknown as {
        practice: { go(path: string, options: object): Promise<void> };
      };
      void practice.go(path, { delay: 600_000 });
    },
    pathOf(person('madison-quillfeather')),
  );
  await expectRefusal(world, profile, /still changing|signs of two different people|not loaded yet/);
});

scenario('rows out of reach get no badge, and no error', async (world) => {
  await agree(world);
  for (const fe of ['classic', 'sdui']) {
    const search = await world.open(`/search/results/people/?fe=${fe}`);
    await until(async () => (await search.hosts('assay-badge')).length > 2, 'badges stand on the list');
    await search.evaluate(() =>
      document.querySelector('[data-practice-rows] > :last-child')?.scrollIntoView(),
    );
    await pause(1_000);
    const hidden = await search.evaluate(() =>
      [...document.querySelectorAll('[data-practice-rows] > *')]
        .filter((row) => row.querySelector('a[href*="/in/"]') === null)
        .map((row) => row.querySelectorAll('assay-badge').length),
    );
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.filter((badges) => badges > 0)).toEqual([]);
  }
});

scenario('without a headline, or with markup in every field: stored as shown, never run', async (world) => {
  await agree(world);
  const bare = person('no-headline');
  const bareTab = await openProfile(world, bare);
  await settledChip(bareTab);
  const lead = await save(world, bareTab, bare);
  expect(lead.name).toBe(bare.name);
  expect(lead.facts.headline).toBeUndefined();

  const hostile = person('hostile-markup');
  const hostileTab = await openProfile(world, hostile);
  await settledChip(hostileTab);
  const stored = await save(world, hostileTab, hostile);
  expect(stored.name).toBe(hostile.name);
  expect(stored.facts.headline?.at(-1)?.value).toBe(hostile.headline);
  const popup = await world.browser.popup(hostileTab);
  await popup.until(
    'the popup shows the name as text',
    (name) => document.body.textContent.includes(name),
    hostile.name,
  );
  expect(
    await popup.evaluate(() => document.querySelectorAll('main img, main script, main svg[onload]').length),
  ).toBe(0);
});
