import { expect } from 'vitest';
import type { HealthRow } from '../../lib/store/rows.ts';
import { demoPeople, person } from '../site/people.ts';
import { agree, openProfile, save, settledChip } from '../support/steps.ts';
import { pause, until } from '../support/wait.ts';
import { scenario } from './scenario.ts';

/** By then every page has told how its readers did, ms. */
const REPORTED = 8_500;

scenario('looking at people writes nothing; saving one is one transaction', async (world) => {
  await agree(world);
  await until(async () => (await world.rows('jobs')).length === 0, 'no job waits');
  await pause(500);
  const writes = await world.browser.countWrites();
  const [first, ...others] = demoPeople.slice(0, 3);
  if (!first) throw new Error('nobody');
  for (const other of others) {
    const tab = await openProfile(world, other);
    await settledChip(tab);
    await tab.click('assay-chip');
    await until(
      async () => (await tab.hosts('assay-chip'))[0]?.classes.includes('range'),
      'the panel explains the fit',
    );
  }
  const search = await world.open('/search/results/people/');
  await until(async () => (await search.hosts('assay-badge')).length > 2, 'badges stand on the list');
  const profile = await openProfile(world, first);
  await settledChip(profile);
  await pause(REPORTED);
  expect(await writes()).toBe(0);
  expect(await world.rows('health')).toEqual([]);
  await save(world, profile, first);
  await pause(500);
  expect(await writes()).toBe(1);

  const health = await world.rows<HealthRow>('health');
  const seen = health.filter(({ worked }) => worked > 0).map(({ hook }) => hook);
  expect(seen).toContain('sdui.topcard.name');
  expect(seen).toContain('sdui.search.name');
  expect(JSON.stringify(health)).not.toMatch(/https?:|urn:|slug:|ACoA/);
});

scenario('the page sees hosts without content, and hears nothing', async (world) => {
  await agree(world);
  const profile = await openProfile(world, person('giulia-valdosso'), { fe: 'sdui' });
  await settledChip(profile);
  await profile.click('assay-chip');
  await until(
    async () => (await profile.hosts('assay-chip'))[0]?.classes.includes('range'),
    'the panel explains the fit',
  );
  const search = await world.open('/search/results/people/');
  await until(async () => (await search.hosts('assay-badge')).length > 2, 'badges stand on the list');
  for (const tab of [profile, search]) {
    const seen = await tab.evaluate(() =>
      [...document.querySelectorAll('assay-chip, assay-save, assay-badge')].map((host) => ({
        root: host.shadowRoot,
        children: host.childNodes.length,
        text: host.textContent,
        attributes: [...host.attributes]
          .map(({ name }) => name)
          .filter((name) => name !== 'hidden' && name !== 'style'),
      })),
    );
    expect(seen.length).toBeGreaterThan(0);
    for (const host of seen) expect(host).toEqual({ root: null, children: 0, text: '', attributes: [] });
    const globals = await tab.evaluate(() => Object.keys(window).filter((name) => /assay/i.test(name)));
    expect(globals).toEqual([]);
  }
});
