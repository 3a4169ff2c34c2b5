import { expect } from 'vitest';
import type { Tab } from '../support/browsers/browser.ts';
import { send } from '../support/send.ts';
import { agree } from '../support/steps.ts';
import { person } from '../support/store.ts';
import type { World } from '../support/world.ts';
import { scenario } from './scenario.ts';

const NAME = 'عبد الرحمن محمد بن عبد العزيز المنصوري الاسم الطويل جدا';

/** Somebody with a long name from right to left who is due, on a screen of the workspace as narrow as a telephone. */
async function begin(world: World, screen: string): Promise<Tab> {
  await agree(world);
  const { leadId } = await send(world, 'lead.save', {
    person: person('abd-invented', { name: NAME }),
    kind: 'profile',
    page: 'https://www.linkedin.com/in/abd-invented/',
  });
  await send(world, 'lead.move', { leadId, to: 'archived', reason: 'not-fit' });
  await send(world, 'lead.followUp', { leadId, at: Date.now() - 1_000 });
  const tab = await world.browser.openExtension(`workspace.html#/${screen}`);
  await tab.resize(360, 740);
  return tab;
}

const shown = (tab: Tab, selector: string) =>
  tab.until(`${selector} is shown`, (wanted) => document.querySelector(wanted) !== null, selector);

/** One word, as long as some names are. */
const WORD = 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft';

/** Width of all that the window could scroll to. */
const width = (tab: Tab) => tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Whether the first letter lies inside the box that cuts the text. */
const beginsInside = (tab: Tab, selector: string) =>
  tab.evaluate((wanted) => {
    const text = document.querySelector(wanted);
    if (!text?.firstChild) return null;
    const range = document.createRange();
    range.setStart(text.firstChild, 0);
    range.setEnd(text.firstChild, 1);
    const first = range.getBoundingClientRect();
    const box = text.getBoundingClientRect();
    const cell = (text.closest('td, .board-card') ?? text).getBoundingClientRect();
    const right = Math.min(box.right, cell.right);
    return first.width > 0 && first.left >= Math.max(box.left, cell.left) && first.right <= right + 1;
  }, selector);

scenario(
  'a narrow table scrolls in its frame alone, and cuts the end of a name, not its start',
  async (world) => {
    const tab = await begin(world, 'table');
    await shown(tab, 'td[data-column="followUp"] .is-due');
    expect(await width(tab)).toBeLessThanOrEqual(0);
    expect(await beginsInside(tab, '.table-name')).toBe(true);
  },
);

scenario(
  'a narrow board scrolls in its frame alone, and cuts the end of a name, not its start',
  async (world) => {
    const tab = await begin(world, 'board');
    await shown(tab, '[data-action="unfold"]');
    expect(await width(tab)).toBeLessThanOrEqual(0);
    await tab.click('[data-action="unfold"]');
    await shown(tab, '.board-card a');
    expect(await beginsInside(tab, '.board-card a')).toBe(true);
  },
);

scenario('a name in one long word leaves the way back on the screen', async (world) => {
  const tab = await begin(world, 'leads');
  const { leadId } = await send(world, 'lead.save', {
    person: person('wolfe-invented', { name: WORD }),
    kind: 'profile',
    page: 'https://www.linkedin.com/in/wolfe-invented/',
  });
  await tab.evaluate((id) => {
    location.hash = `#/person/${id}`;
  }, leadId);
  await shown(tab, '[data-action="contact"]');
  await tab.click('[data-action="contact"]');
  await shown(tab, '.toast [data-action="undo"]');
  const place = () => document.querySelector('.toast [data-action="undo"]')?.getBoundingClientRect().right;
  expect(await tab.evaluate(place)).toBeLessThan(360);
});
