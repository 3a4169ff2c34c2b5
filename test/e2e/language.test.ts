import { expect } from 'vitest';
import { person } from '../site/people.ts';
import { agree, openProfile, settledChip } from '../support/steps.ts';
import { until } from '../support/wait.ts';
import { scenario } from './scenario.ts';

const KANA = /[\u3040-\u30ff]|適合|未確定/;
const somebody = person('霧坂-健太郎');

scenario(
  'in a Japanese browser welcome, page and popup speak Japanese',
  async (world) => {
    const { welcome } = world.browser;
    await welcome?.until('the welcome screen is Japanese', () =>
      /[\u3040-\u30ff]/.test(document.querySelector('h1')?.textContent ?? ''),
    );
    expect(await welcome?.evaluate(() => document.documentElement.lang)).toBe('ja');
    await agree(world);
    const profile = await openProfile(world, somebody, { ui: 'ja_JP' });
    expect((await settledChip(profile)).text).toMatch(KANA);
    const popup = await world.browser.popup(profile);
    await popup.until('the popup is Japanese', () => /リード/.test(document.body.textContent ?? ''));
  },
  { locale: 'ja' },
);

scenario('the language chosen in the settings holds everywhere at once', async (world) => {
  await agree(world);
  const profile = await openProfile(world, somebody);
  await settledChip(profile);
  const settings = await world.browser.openExtension('workspace.html#/settings');
  await settings.select('select[name="locale"]', 'ja');
  await settings.until('the workspace is Japanese', () => document.documentElement.lang === 'ja');
  await profile.front();
  await until(
    async () => KANA.test((await profile.hosts('assay-chip'))[0]?.text ?? ''),
    'the chip is Japanese',
  );
});
