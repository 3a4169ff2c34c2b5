import { expect } from 'vitest';
import { person } from '../site/people.ts';
import type { Tab } from '../support/browsers/browser.ts';
import { agree, leadOf, openProfile, ourNodes, settledToolbar } from '../support/steps.ts';
import { pause, settled, until } from '../support/wait.ts';
import type { World } from '../support/world.ts';
import { scenario } from './scenario.ts';

const somebody = person('giulia-valdosso');

/** Everything that changes in a page from now on: how many records, and how many nodes there are more. */
async function watchNodes(tab: Tab): Promise<() => Promise<{ records: number; nodes: number }>> {
  const count = () => document.querySelectorAll('*').length;
  const before = await settled(() => tab.evaluate(count), 'the page stands still');
  await tab.evaluate(() => {
    const heard: MutationRecord[] = [];
    Object.assign(window, { heard });
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver((records) => heard.push(...records)).observe(document, all);
  });
  return async () => ({
    records: await tab.evaluate(() => (window as unknown as { heard: MutationRecord[] }).heard.length),
    nodes: (await tab.evaluate(count)) - before,
  });
}

/** As the popup would save somebody with a date to get back to them. */
const saveWithFollowUp = (world: World, slug: string): Promise<void> =>
  world.browser.inside(async (who) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };
    };
    const seen = { value: 'Somebody', via: 'x', confidence: 1, seenAt: 1 };
    const answer = await chrome.runtime.sendMessage({
      name: 'lead.save',
      op: crypto.randomUUID(),
      input: {
        person: {
          keys: [{ kind: 'slug', value: who }],
          url: `https://www.linkedin.com/in/${who}/`,
          fields: { name: seen },
          positions: [],
          education: [],
          morePositions: false,
        },
        kind: 'profile',
        page: `https://www.linkedin.com/in/${who}/`,
        followUpAt: Date.now() - 1_000,
      },
    });
    if (!answer.ok) throw new Error('not saved');
  }, slug);

scenario(
  'page untouched: nothing is inserted, the fit stands on the toolbar, the popup saves',
  async (world) => {
    await agree(world, 'untouched');
    const profile = await openProfile(world, somebody);
    const search = await world.open('/search/results/people/');
    await until(async () => /^~?\d+$/.test(await world.toolbar(profile)), 'the toolbar shows the fit');
    await pause(1_000);
    expect(await ourNodes(profile)).toEqual([]);
    expect(await ourNodes(search)).toEqual([]);
    expect(await world.toolbar(search)).toBe('');

    const popup = await world.browser.popup(profile);
    await popup.click('[data-action="save"]');
    const lead = await until(() => leadOf(world, somebody), 'the person is stored');
    expect(lead).toMatchObject({ name: somebody.name, stage: 'lead' });
    await popup.click('.person [data-action="undo"]');
    await until(async () => (await leadOf(world, somebody)) === undefined, 'undo removes the lead');
    expect(await ourNodes(profile)).toEqual([]);
  },
);

scenario(
  'page untouched: agreeing changes not one node or attribute of an open page',
  async (world) => {
    const profile = await openProfile(world, somebody);
    await profile.front();
    const changes = await watchNodes(profile);
    await agree(world, 'untouched');
    await profile.front();
    await settledToolbar(world, profile);
    expect(await changes()).toEqual({ records: 0, nodes: 0 });
  },
  { firstRun: true },
);

scenario(
  'the toolbar counts follow-ups where no fit stands, and follows navigation and edits',
  async (world) => {
    await agree(world, 'untouched');
    const profile = await openProfile(world, somebody);
    const fit = await settledToolbar(world, profile);
    const other = await world.open('/search/results/people/');
    expect(await world.toolbar(other)).toBe('');
    await saveWithFollowUp(world, somebody.slug);
    await until(async () => (await world.toolbar(other)) === '1', 'one follow-up is due');
    await until(async () => (await world.toolbar(profile)) === fit, 'the fit still stands over the profile');
    await profile.go('https://www.linkedin.com/search/results/people/');
    await until(async () => (await world.toolbar(profile)) === '1', 'the fit is gone with its page');
    const popup = await world.browser.popup(other);
    await popup.until('the popup names who waits', () => document.querySelector('[data-due="1"]') !== null);
  },
);

scenario('page untouched: a profile that cannot be read shows a dash', async (world) => {
  await agree(world, 'untouched');
  const own = await world.open('/in/alex-sandbox/');
  await until(async () => (await world.toolbar(own)) === '–', 'the toolbar shows that nothing was read');
});
