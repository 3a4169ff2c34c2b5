import { expect } from 'vitest';
import type { Lead } from '../../lib/model/lead.ts';
import { person } from '../site/people.ts';
import type { Tab } from '../support/browsers/browser.ts';
import { agree, isScored, openProfile, popupRows, settledChip } from '../support/steps.ts';
import { until } from '../support/wait.ts';
import { scenario } from './scenario.ts';

const somebody = person('giulia-valdosso');

/** Rows that show a lead in the window, and the badges in and around each. */
const rows = (tab: Tab, css: string) =>
  tab.evaluate((selector) => {
    const marks = [...document.querySelectorAll('assay-badge')];
    return [...document.querySelectorAll(selector)].map((row) => {
      const box = row.getBoundingClientRect();
      const own = marks.filter((mark) => row.contains(mark));
      return {
        shown: box.top < innerHeight && box.bottom > 0,
        named: row.querySelector('article[aria-hidden="true"]')
          ? false
          : row.querySelector('[data-anonymize="person-name"]') !== null,
        badges: own.map((mark) => marks.indexOf(mark)),
        inLink: own.some((mark) => mark.closest('a,button') !== null),
        inCell: own.every((mark) => mark.closest('td') !== null),
        cells: row.children.length,
      };
    });
  }, css);

/** Waits until every named row in sight has one badge with a fit. */
const badged = (tab: Tab, css: string) =>
  until(async () => {
    const all = await rows(tab, css);
    const contents = await tab.hosts('assay-badge');
    const named = all.filter(({ shown, named: has }) => shown && has);
    const isRight = ({ badges: [at, ...more] }: (typeof all)[number]) => {
      const content = at === undefined ? undefined : contents[at];
      return more.length === 0 && content !== undefined && isScored(content);
    };
    return named.length > 1 && named.every(isRight) && all;
  }, 'every lead in sight has a badge');

scenario('Sales Navigator: search rows and rows of a list get badges beside the name', async (world) => {
  await agree(world);
  const search = await world.open('/sales/search/people');
  const before = await badged(search, '[data-scroll-into-view]');
  expect(before.filter(({ named }) => !named).every(({ badges }) => badges.length === 0)).toBe(true);
  expect(before.some(({ inLink }) => inLink)).toBe(false);
  await search.evaluate(() => {
    const all = document.querySelectorAll('[data-scroll-into-view]');
    all[all.length - 1]?.scrollIntoView();
  });
  await until(
    async () => (await rows(search, '[data-scroll-into-view]')).at(-1)?.named,
    'the rows below fill',
  );
  await badged(search, '[data-scroll-into-view]');

  const list = await world.open('/sales/lists/people/7000000000000000001');
  const listed = await badged(list, 'tr[data-row-id]');
  expect(listed.some(({ inLink }) => inLink)).toBe(false);
  expect(listed.every(({ inCell }) => inCell)).toBe(true);
  expect(new Set(listed.map(({ cells }) => cells))).toEqual(new Set([4]));
});

scenario('Sales Navigator: a lead is saved on its page, and known on the public profile', async (world) => {
  await agree(world);
  const page = await world.open('/sales/lead/giulia-valdosso?_ntb=practice');
  await settledChip(page);
  await page.front();
  await page.click('assay-save');
  const lead = await until(async () => (await world.rows<Lead>('leads'))[0], 'the lead is stored');
  const salesUrl = `https://www.linkedin.com/sales/lead/${somebody.salesToken}`;
  expect(lead).toMatchObject({
    name: somebody.name,
    url: null,
    salesUrl,
    stage: 'lead',
    source: 'captured:sales-lead',
  });
  expect(lead.facts.title?.at(-1)).toMatchObject({
    value: somebody.roles[0]?.title,
    source: { kind: 'captured', page: salesUrl },
  });
  expect(lead.positions.length).toBe(somebody.roles.length);

  const popup = await world.browser.popup(page);
  await until(async () => (await popupRows(popup)).length === 1, 'the popup shows the lead');
  const link = await popup.evaluate(() => document.querySelector<HTMLAnchorElement>('a.lead-name')?.href);
  expect(link).toBe(salesUrl);

  const profile = await openProfile(world, somebody);
  await until(
    async () => /Lead/.test((await profile.hosts('assay-chip'))[0]?.text ?? ''),
    'the profile shows that the person is saved',
  );
  await profile.front();
  expect((await world.rows('leads')).length).toBe(1);
});
