import { expect } from 'vitest';
import type { Lead } from '../../lib/model/lead.ts';
import type { SettingRow } from '../../lib/store/rows.ts';
import { violations } from '../support/axe.ts';
import type { Tab } from '../support/browsers/browser.ts';
import { walk } from '../support/focus.ts';
import { send } from '../support/send.ts';
import { agree } from '../support/steps.ts';
import { until } from '../support/wait.ts';
import type { World } from '../support/world.ts';
import { scenario } from './scenario.ts';

/** More than one message can hold. */
const PEOPLE = 450;

/** Everybody of a file as leads: `Person 000` and so on, in three companies. */
async function begin(world: World, people = PEOPLE): Promise<Tab> {
  await agree(world);
  const rows = Array.from({ length: people }, (_, at) => ({
    url: `https://www.linkedin.com/in/person-${at}-invented`,
    name: `Person ${String(at).padStart(3, '0')}`,
    title: at % 2 === 0 ? 'Sales Director' : '=Buyer',
    company: `Mill ${at % 3}`,
  }));
  await send(world, 'people.import', { to: 'leads', file: 'fair.csv', columns: {}, madeAt: 0, rows });
  const tab = await world.browser.openExtension('workspace.html#/table');
  await shown(tab, people);
  return tab;
}

const shown = (tab: Tab, count: number) =>
  tab.until(
    `${count} people are shown`,
    (wanted) => {
      const { dataset } = document.querySelector<HTMLElement>('.table-count') ?? {
        dataset: {} as DOMStringMap,
      };
      return dataset.complete === 'true' && dataset.shown === String(wanted);
    },
    count,
  );
const selected = (tab: Tab, text: string) =>
  tab.until(
    `${text} selected`,
    (wanted) => (document.querySelector('.table-bulk strong')?.textContent ?? '0').startsWith(wanted),
    text,
  );
const is = (tab: Tab, selector: string) =>
  tab.until(`${selector} is there`, (wanted) => document.querySelector(wanted) !== null, selector);
const firstIs = (tab: Tab, name: string) =>
  tab.until(
    `${name} stands first`,
    (wanted) => document.querySelector('tr[data-index="0"] .table-name')?.textContent === wanted,
    name,
  );
const at = (world: World, stage: Lead['stage']) =>
  world.rows<Lead>('leads').then((leads) => leads.filter((lead) => lead.stage === stage).length);

scenario(
  'the table filters, sorts, and moves many with one reason; all of it can be undone',
  async (world) => {
    const tab = await begin(world);
    // Only those in sight are drawn, but all are told of.
    const { drawn, told } = await tab.evaluate(() => ({
      drawn: document.querySelectorAll('tr[data-lead-id]').length,
      told: document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount'),
    }));
    expect(drawn).toBeLessThan(60);
    expect(told).toBe(String(PEOPLE + 1));

    await tab.click('th[data-column="name"] button');
    await firstIs(tab, 'Person 000');
    await tab.click('th[data-column="name"] button');
    await firstIs(tab, 'Person 449');
    await tab.click('[data-action="filter-companies"]');
    await is(tab, 'input[name="companies"]');
    if (world.browser.name === 'chromium') expect(await violations(tab)).toEqual([]);
    await tab.click('input[name="companies"][value="Mill 1"]');
    await tab.click('input[name="companies"][value="Mill 2"]');
    await shown(tab, 300);
    await tab.press('Escape');
    await tab.click('input[name="search"]');
    await tab.type('buyer person');
    await shown(tab, 150);
    await tab.type(' nobody');
    await is(tab, '[data-action="nothing-clear"]');
    await tab.screenshot('.output/e2e/table-nothing.png');
    await tab.click('[data-action="nothing-clear"]');
    await shown(tab, PEOPLE);

    await tab.click('[data-action="select-all"]');
    await selected(tab, '450');
    if (world.browser.name === 'chromium') expect(await violations(tab)).toEqual([]);
    await tab.click('[data-action="bulk-move"]');
    await tab.click('[data-action="bulk-to"][data-to="opportunity"]');
    await is(tab, '.table-held');
    if (world.browser.name === 'chromium') expect(await violations(tab)).toEqual([]);
    await tab.screenshot('.output/e2e/table-move.png');
    await tab.click('.dialog input[name="reason"]');
    await tab.type('All asked at the fair');
    await tab.press('Enter');
    await until(async () => (await at(world, 'opportunity')) === PEOPLE, 'all are moved');
    expect(new Set((await world.rows<Lead>('leads')).map(({ reason }) => reason))).toEqual(
      new Set(['All asked at the fair']),
    );
    await tab.click('.toast [data-action="undo"]');
    await until(async () => (await at(world, 'lead')) === PEOPLE, 'all are back');

    await tab.click('[data-action="bulk-archive"]');
    await tab.click('[data-action="archive"][data-reason="not-fit"]');
    await until(async () => (await at(world, 'archived')) === PEOPLE, 'all are archived');
    await tab.until('the rows say so', () => document.querySelector('tr[data-stage="archived"]') !== null);
  },
);

scenario('the table by keyboard alone: rows, ranges, everybody, tags, a person', async (world) => {
  const tab = await begin(world, 40);
  await tab.click('th[data-column="name"] button');
  await firstIs(tab, 'Person 000');
  expect(await walk(tab)).toEqual({ missed: [], unseen: [] });
  // The rows come right after the head in the order of the keyboard.
  await tab.evaluate(() => document.querySelector<HTMLElement>('th:last-child button')?.focus());
  await tab.press('Tab');
  const on = (index: number) =>
    tab.until(
      `row ${index} has the focus`,
      (wanted) => document.activeElement?.matches(`tr[data-index="${wanted}"]`) === true,
      index,
    );
  await on(0);
  await tab.press('ArrowDown', ' ');
  await on(1);
  await selected(tab, '1 ');
  await tab.press('Shift+ArrowDown', 'Shift+ArrowDown');
  await on(3);
  await selected(tab, '3 ');
  await tab.press('End');
  await on(39);
  await tab.press('Escape');
  await tab.until('nobody is selected', () => document.querySelector('.table-bulk') === null);
  await tab.press('Control+a');
  await selected(tab, '40');
  await tab.evaluate(() => document.querySelector<HTMLElement>('[data-action="bulk-tag"]')?.focus());
  await tab.press('Enter');
  await tab.until(
    'the tags are asked for',
    () => document.activeElement?.getAttribute('name') === 'bulk-tags',
  );
  await tab.type('fair, 2027');
  await tab.press('Enter');
  const tagged = async () =>
    (await world.rows<Lead>('leads')).filter(({ tags }) => Object.keys(tags).sort().join() === '2027,fair')
      .length;
  await until(async () => (await tagged()) === 40, 'all have both tags');
  await is(tab, '.toast [data-action="undo"]');
  await tab.press('Control+z');
  await until(async () => (await tagged()) === 0, 'the tags are gone again');
  await tab.evaluate(() => document.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus());
  await tab.press('Home', 'ArrowDown', 'Enter');
  const second = (await world.rows<Lead>('leads')).find(({ name }) => name === 'Person 001');
  await tab.until('the person is open', (id) => location.hash === `#/person/${id}`, second?.id ?? '');
});

scenario('a view is kept under its address, exported as shown, deleted and brought back', async (world) => {
  const tab = await begin(world, 60);
  await tab.click('[data-action="columns"]');
  await tab.click('input[name="column"][value="source"]');
  await tab.click('input[name="column"][value="tags"]');
  await tab.press('Escape');
  await tab.click('th[data-column="name"] button');
  await tab.click('[data-action="filter-companies"]');
  await tab.click('input[name="companies"][value="Mill 2"]');
  await tab.press('Escape');
  await shown(tab, 20);
  await tab.click('[data-action="views"]');
  await tab.click('[data-action="view-save"]');
  await tab.click('input[name="view-name"]');
  await tab.type('Second mill');
  await tab.press('Enter');
  await tab.until('the view has an address', () => /^#\/table\/[\w-]{36}$/.test(location.hash));
  await tab.evaluate(() => location.reload());
  await shown(tab, 20);
  await firstIs(tab, 'Person 002');

  await tab.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      // A text without its mark: bytes tell whether it is there.
      (globalThis as unknown as { caught: Promise<number[]> }).caught = file
        .arrayBuffer()
        .then((bytes) => [...new Uint8Array(bytes)]);
      return make(file);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await tab.click('[data-action="table-export"]');
  await tab.until('a file was made', () => 'caught' in globalThis);
  const bytes = await tab.evaluate(() => (globalThis as unknown as { caught: Promise<number[]> }).caught);
  expect(bytes.slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  const lines = new TextDecoder().decode(new Uint8Array(bytes)).trim().split('\r\n');
  expect(lines[0]).toBe('Name,Fit,Stage,Job title,Company,Country,Follow-up,Source,Profile');
  expect(lines).toHaveLength(21);
  expect(lines[1]).toMatch(/^Person 002,.*,lead,Sales Director,Mill 2,.*,A file,https:/);
  expect(lines[2]).toMatch(/^Person 005,.*,"'=Buyer",Mill 2,/);

  await tab.click('[data-action="views"]');
  await tab.click('[data-action="view-remove"]');
  await shown(tab, 60);
  const views = async () =>
    (await world.rows<SettingRow>('settings')).find(({ key }) => key === 'tableViews')?.value;
  expect(await views()).toEqual([]);
  await tab.click('.toast [data-action="undo"]');
  await shown(tab, 20);
  expect(await views()).toMatchObject([{ name: 'Second mill' }]);
});
