import { expect } from 'vitest';
import type { Icp } from '../../lib/model/icp.ts';
import type { Lead } from '../../lib/model/lead.ts';
import { person } from '../site/people.ts';
import { violations } from '../support/axe.ts';
import { send } from '../support/send.ts';
import { agree, openProfile, save, settledChip } from '../support/steps.ts';
import { pause } from '../support/wait.ts';
import { scenario } from './scenario.ts';

const SCREENS = [
  'welcome',
  'leads',
  'board',
  'table',
  'insights',
  'companies',
  'snippets',
  'questions',
  'icps',
  'icps/attributes',
  'settings',
  'restore',
  'backup',
  'health',
  'privacy',
];

scenario(
  'axe finds nothing wrong on popup and workspace, light and dark, empty and with leads',
  async (world) => {
    const { welcome } = world.browser;
    if (!welcome) throw new Error('no welcome screen');
    const wrong: string[] = [];
    const check = async (name: string, tab = welcome) => {
      for (const scheme of ['light', 'dark'] as const) {
        await tab.scheme(scheme);
        await pause(50);
        wrong.push(...(await violations(tab)).map((line) => `${name}, ${scheme}: ${line}`));
      }
    };
    await welcome.until('the choice', () => document.querySelector('[data-action="practice-why"]') !== null);
    await welcome.click('.practice-person [data-action="practice-why"]');
    await check('welcome, undecided');
    await agree(world);
    const profile = await openProfile(world, person('giulia-valdosso'));
    await settledChip(profile);
    const popup = await world.browser.popup(profile);
    await popup.until('the person in front', () => document.querySelector('[data-action="why"]') !== null);
    await check('popup, empty', popup);
    await save(world, profile, person('giulia-valdosso'));
    await popup.front();
    await popup.until('the lead', () => document.querySelector('[data-lead-id]') !== null);
    await popup.click('.person [data-action="why"]');
    await popup.until('the reasons', () => document.querySelector('.why') !== null);
    await check('popup, one lead', popup);
    await popup.close();

    const [icp] = await world.rows<Icp>('icps');
    const [lead] = await world.rows<Lead>('leads');
    await send(world, 'snippet.save', {
      snippet: {
        id: 'fair',
        name: 'After the fair',
        kind: 'intro',
        text: 'Hello {first_name} of {location}{x}',
      },
    });
    await welcome.front();
    for (const screen of [
      ...SCREENS,
      `icps/${icp?.id}`,
      `icps/${icp?.id}/history`,
      `person/${lead?.id}`,
      `companies/${lead?.companyId}`,
    ]) {
      await welcome.evaluate((to) => {
        location.hash = `#/${to}`;
      }, screen);
      await welcome.until(`${screen} is shown`, () => document.querySelector('main h1') !== null);
      await pause(300);
      await check(screen);
    }
    await welcome.evaluate(() => {
      location.hash = '#/settings';
    });
    await welcome.select('select[name="locale"]', 'ja');
    await welcome.until('Japanese', () => document.documentElement.lang === 'ja');
    await check('settings, Japanese');
    expect(wrong).toEqual([]);
  },
  { only: 'chromium', firstRun: true },
);
