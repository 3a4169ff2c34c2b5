import { expect } from 'vitest';
import type { Icp } from '../../lib/model/icp.ts';
import { demoPeople } from '../site/people.ts';
import { agree, leadOf, numberOf, openProfile, save, settledChip } from '../support/steps.ts';
import { until } from '../support/wait.ts';
import { scenario } from './scenario.ts';

const somebody = demoPeople.find(({ slug }) => slug.startsWith('madison')) ?? demoPeople[0];
if (!somebody) throw new Error('The practice site has no people');

scenario('an edited ICP shows its effect, counts once published, and can be rolled back', async (world) => {
  await agree(world);
  const profile = await openProfile(world, somebody);
  const before = await settledChip(profile);
  expect(before.classes).not.toContain('is-not-fit');
  await save(world, profile, somebody);
  const verdict = async () => (await leadOf(world, somebody))?.fit?.verdict;
  const first = await verdict();
  const [icp] = await world.rows<Icp>('icps');

  const editor = await world.browser.openExtension(`workspace.html#/icps/${icp?.id}`);
  await editor.select('select[name="criteria.0.weight"]', 'exclude');
  await editor.until('the effect is shown', () => {
    const cells = [...document.querySelectorAll('.effect [data-verdict="not-fit"] td')];
    return cells.map(({ textContent }) => textContent).join(' ') === '0 1 +1';
  });
  await editor.until('who moves is named, and why', () => {
    const mover = document.querySelector('.movers li');
    return Boolean(mover?.querySelector('.mover-why')?.textContent);
  });
  await editor.click('[name="try-person"]');
  await editor.until('people are offered', () => document.querySelector('.person-option') !== null);
  await editor.press('Enter');
  await editor.until('the person is tried', () => document.querySelector('.trial .is-not-fit') !== null);
  await until(async () => (await world.rows('icpDrafts')).length === 1, 'the draft is kept');
  expect(await verdict()).toBe(first);

  await editor.click('[data-action="icp-publish"]');
  await editor.until('what changes is told', () => document.querySelector('dialog .changes li') !== null);
  await editor.click('[data-action="publish-confirm"]');
  await until(async () => (await verdict()) === 'not-fit', 'the person is scored by the new version');
  expect((await world.rows<Icp>('icps')).map(({ version }) => version)).toEqual([1, 2]);
  expect(await world.rows('icpDrafts')).toEqual([]);
  await profile.front();
  await until(
    async () => (await profile.hosts('assay-chip'))[0]?.classes.includes('is-not-fit'),
    'the chip shows the new verdict',
  );

  const history = await world.browser.openExtension(`workspace.html#/icps/${icp?.id}/history`);
  await history.click('[data-version="1"] [data-action="icp-roll-back"]');
  await until(async () => (await verdict()) === first, 'the first version counts again');
  await profile.front();
  await until(async () => {
    const [chip] = await profile.hosts('assay-chip');
    return chip && numberOf(chip) === numberOf(before);
  }, 'the chip shows the first score');
});

scenario('taking back a publication leaves it as a draft', async (world) => {
  await agree(world);
  const [icp] = await world.rows<Icp>('icps');
  const editor = await world.browser.openExtension(`workspace.html#/icps/${icp?.id}`);
  await editor.select('select[name="criteria.1.weight"]', 'must');
  await editor.click('[data-action="icp-publish"]');
  await editor.click('[data-action="publish-confirm"]');
  await editor.click('.toast [data-action="undo"]');
  await until(async () => (await world.rows('icpDrafts')).length === 1, 'it is a draft again');
  const versions = await world.rows<Icp>('icps');
  expect(versions.map(({ criteria }) => criteria[1]?.gate)).toEqual([null, 'must', null]);
  await editor.until('the card says so', () => document.querySelector('.tag.is-draft') !== null);
});

scenario('what the user knows of a person is entered, and can be taken back', async (world) => {
  await agree(world);
  const profile = await openProfile(world, somebody);
  await settledChip(profile);
  await save(world, profile, somebody);
  const leads = await world.browser.openExtension('workspace.html#/leads');
  await leads.click('[data-action="details"]');
  await leads.until(
    'nothing sensitive is asked',
    () => document.querySelector('[name="known.budget"]') !== null,
  );
  expect(await leads.evaluate(() => document.querySelector('[name="known.gender"]') !== null)).toBe(false);
  await leads.click('[name="known.budget"]');
  await leads.type('a lot');
  await leads.press('Enter');
  await leads.until('nonsense is refused beside its field and stays', () => {
    const field = document.querySelector<HTMLInputElement>('[name="known.budget"]');
    return field?.value === 'a lot' && field.getAttribute('aria-invalid') === 'true';
  });
  await leads.evaluate(() => document.querySelector<HTMLInputElement>('[name="known.budget"]')?.select());
  await leads.type('10,000 USD');
  await leads.press('Enter');
  const budget = async () => (await leadOf(world, somebody))?.facts['attr:budget']?.at(-1)?.value;
  await until(async () => (await budget()) === '10,000 USD', 'the budget is stored');
  await leads.click('.toast [data-action="undo"]');
  await until(async () => (await budget()) === undefined, 'the budget is gone');
});
