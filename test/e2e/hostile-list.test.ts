import { expect } from 'vitest';
import type { Lead } from '../../lib/model/lead.ts';
import { person } from '../site/people.ts';
import type { Tab } from '../support/browsers/browser.ts';
import { shortcut } from '../support/shortcut.ts';
import { agree, isScored, leadOf, ourNodes, pathOf, settledToolbar } from '../support/steps.ts';
import { pause, until } from '../support/wait.ts';
import { scenario } from './scenario.ts';

const SEARCH = '/search/results/people/?fe=sdui';
const somebody = person('giulia-valdosso');

const badged = (tab: Tab) =>
  until(async () => {
    const all = await tab.hosts('assay-badge');
    return all.length > 2 && all.every(isScored) && all;
  }, 'badges show');

scenario('a page that forges clicks, keys and focus opens nothing and saves nobody', async (world) => {
  await agree(world);
  const tab = await world.open(SEARCH);
  await badged(tab);
  await tab.evaluate(() => {
    for (const host of document.querySelectorAll<HTMLElement>('assay-badge')) {
      host.click();
      host.focus();
      for (const type of ['click', 'pointerenter', 'pointerover', 'mouseenter', 'focusin', 'focus'])
        host.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
      for (const type of ['keydown', 'keyup'])
        host.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true, composed: true }));
    }
  });
  await pause(800);
  expect((await tab.hosts('assay-badge')).filter(({ expanded }) => expanded)).toEqual([]);
  expect(await world.rows<Lead>('leads')).toEqual([]);
});

scenario('a page that throws badges out gets each at most three times; others keep theirs', async (world) => {
  await agree(world);
  const tab = await world.open(SEARCH);
  await badged(tab);
  const most = await tab.evaluate(async () => {
    const row = document.querySelector('assay-badge')?.parentElement;
    let insertions = 1;
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes)
          if (node.nodeName === 'ASSAY-BADGE') {
            insertions++;
            (node as Element).remove();
          }
    });
    if (!row) return 0;
    observer.observe(row, { childList: true, subtree: true });
    row.querySelector('assay-badge')?.remove();
    for (let turn = 0; turn < 20; turn++) {
      row.querySelector('p')?.setAttribute('class', `turn-${turn}`);
      row.append(document.createElement('span'));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return insertions;
  });
  expect(most).toBe(3);
  expect((await badged(tab)).length).toBeGreaterThan(1);
});

scenario('a page that changes a thousand times a second stays usable, and so do we', async (world) => {
  await agree(world);
  const tab = await world.open(SEARCH);
  await badged(tab);
  const turns = await tab.evaluate(async () => {
    const into = document.querySelector('[data-practice-rows]') ?? document.body;
    const end = performance.now() + 3_000;
    let done = 0;
    while (performance.now() < end) {
      for (let at = 0; at < 10; at++) {
        const node = document.createElement('div');
        node.textContent = String(at);
        (at % 2 ? into : (into.firstElementChild ?? into)).append(node);
        if (at % 3) node.remove();
      }
      done++;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return done;
  });
  // Ten milliseconds of pause each: a page without us comes to nearly 300 on a machine with nothing else to do.
  expect(turns).toBeGreaterThan(60);
  expect((await badged(tab)).length).toBeGreaterThan(2);
});

scenario('page untouched: the keys save the profile, and the toolbar says so', async (world) => {
  await agree(world, 'untouched');
  const profile = await world.open(pathOf(somebody));
  await profile.front();
  await settledToolbar(world, profile);
  // It stands for two seconds: watched from before.
  await Promise.all([
    until(async () => (await world.toolbar(profile)) === '✓', 'the toolbar confirms the save'),
    shortcut(world, profile, 'save'),
  ]);
  await until(() => leadOf(world, somebody), 'the person is stored');
  // Perhaps a better known one: what the page showed late counts by then.
  await settledToolbar(world, profile);
  expect(await ourNodes(profile)).toEqual([]);
  // Once more changes nothing: the keys do not see whether somebody is saved.
  await shortcut(world, profile, 'save');
  await pause(500);
  expect(
    (await world.rows<{ kind: string }>('activities')).filter(({ kind }) => kind === 'captured'),
  ).toHaveLength(1);
});
