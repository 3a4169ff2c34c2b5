import { expect } from 'vitest';
import type { Lead } from '../../lib/model/lead.ts';
import { agree } from '../support/steps.ts';
import { until } from '../support/wait.ts';
import type { World } from '../support/world.ts';
import { scenario } from './scenario.ts';

/** Saves an invented person as the popup would. */
const save = (world: World, slug: string, fields: Record<string, string>) =>
  world.browser.inside(
    async (who, values) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } };
      };
      const seen = (value: string) => ({ value, via: 'test', confidence: 1, seenAt: Date.now() });
      const person = {
        keys: [{ kind: 'slug', value: who }],
        url: `https://www.linkedin.com/in/${who}/`,
        fields: Object.fromEntries(Object.entries(values).map(([field, value]) => [field, seen(value)])),
        positions: [],
        education: [],
        morePositions: false,
      };
      const input = { person, kind: 'profile', page: person.url };
      return chrome.runtime.sendMessage({ name: 'lead.save', op: crypto.randomUUID(), input });
    },
    slug,
    fields,
  );

scenario(
  'two leads that look like one person are merged, parted and kept apart by the user',
  async (world) => {
    await agree(world);
    const company = 'Officine Valdarno S.p.A.';
    await save(world, 'giulia-rossetti', { name: 'Giulia Rossetti', title: 'Sales Director', company });
    await save(world, 'giulia-rossetti-9b2', { name: 'Giulia ROSSETTI', title: 'CEO', company });
    const tab = await world.browser.openExtension('workspace.html#/questions');
    const leads = () => world.rows<Lead>('leads');
    const open = () => tab.evaluate(() => document.querySelectorAll('.question').length);
    await tab.until('the question is shown', () => document.querySelector('.question') !== null);
    expect(await tab.evaluate(() => document.querySelector('.nav-count')?.textContent)).toContain('1');

    await tab.click('[data-action="question-same"]');
    await tab.until('the preview is shown', () => document.querySelector('.merge-lines') !== null);
    await tab.click('[data-action="merge"]');
    await until(async () => (await leads()).some(({ mergedInto }) => mergedInto !== null), 'they are one');
    await tab.until('nothing is left to decide', () => document.querySelector('.question') === null);

    await tab.click('.toast [data-action="undo"]');
    await until(
      async () => (await leads()).every(({ mergedInto }) => mergedInto === null),
      'they are two again',
    );
    await tab.until('the question is back', () => document.querySelector('.question') !== null);
    await tab.click('[data-action="question-two"]');
    await until(async () => (await open()) === 0, 'the answer is kept');
    await save(world, 'giulia-rossetti-9b2', { name: 'Giulia Rossetti', title: 'Founder', company });
    await tab.go(world.browser.extensionUrl('workspace.html#/questions'));
    await tab.until('the screen is drawn', () => document.querySelector('main .empty') !== null);
    expect(await open()).toBe(0);
  },
);
