import { expect } from 'vitest';
import { send } from '../support/send.ts';
import { agree } from '../support/steps.ts';
import { directors, person } from '../support/store.ts';
import type { World } from '../support/world.ts';
import { scenario } from './scenario.ts';

/** Saves somebody who fits. */
const save = async (world: World, slug: string) => {
  const page = `https://www.linkedin.com/in/${slug}/`;
  const fields = { company: 'Nordlicht', companyKey: 'slug:nordlicht-invented' };
  const saved = { person: person(slug, fields), kind: 'profile', page } as const;
  return (await send(world, 'lead.save', saved)).leadId;
};

scenario(
  'insights tell of six people how far they came, as chart and as table; of few they say so',
  async (world) => {
    await agree(world);
    await send(world, 'icp.save', { icpId: null, draft: directors });
    const ids: string[] = [];
    for (let at = 0; at < 6; at++) ids.push(await save(world, `ada-${at}-invented`));
    const move = (at: number, to: 'prospect' | 'opportunity' | 'customer', reason: string | null = null) =>
      send(world, 'lead.move', { leadId: ids[at] ?? '', to, reason });
    for (const at of [0, 1, 2]) await move(at, 'prospect');
    await move(0, 'opportunity', 'Asked for a quote');

    const tab = await world.browser.openExtension('workspace.html#/insights');
    await tab.until('five charts', () => document.querySelectorAll('[data-chart]').length === 5);
    const rows = (name: string) =>
      tab.evaluate(
        (chart) =>
          [...document.querySelectorAll(`[data-chart="${chart}"] tbody tr`)].map((row) =>
            [...row.children].map(({ textContent }) => textContent),
          ),
        name,
      );
    expect((await rows('funnel')).map((row) => row.slice(0, 6))).toEqual([
      ['Lead', '6', '3', '3', '0', '50%'],
      ['Prospect', '3', '1', '2', '0', 'too few'],
      ['Opportunity', '1', '0', '1', '0', 'too few'],
      ['Customer', '0', '0', '0', '0', '–'],
    ]);
    expect(await rows('sources')).toEqual([['A profile', '6', '6', '100%', '0']]);
    // A screen reader has the table while the chart is shown; the switch shows it to everybody.
    const shown = () => document.querySelector('[data-chart="funnel"] .chart-table') !== null;
    expect(await tab.evaluate(shown)).toBe(false);
    await tab.click('[data-chart="funnel"] [data-action="as-table"]');
    await tab.until('the table', shown);

    await move(1, 'opportunity', 'Came to the stand');
    await tab.click('[data-action="count-again"]');
    await tab.until('the new number', () =>
      document
        .querySelector('[data-chart="funnel"] tbody tr:nth-child(3)')
        ?.textContent?.startsWith('Opportunity2'),
    );
    // What is saved as a file is made without an error; where it goes is the browser's.
    await tab.click('[data-chart="fit"] [data-action="png"]');
    await tab.until('it is said', () => document.querySelector('.toast') !== null);
  },
);

/** Runs in the page: every text of somebody that is not blurred, and what the tab is called after them. */
function readable(): string[] {
  const personal = /Ferri|Nordlicht|tea|Operations Director/;
  const found = personal.test(document.title) ? [document.title] : [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (!personal.test(text.textContent ?? '')) continue;
    let element = text.parentElement;
    // What screen readers alone are told stands nowhere on the screen.
    if (!element?.checkVisibility() || element.closest('.hidden')) continue;
    const told = `${element.localName}.${element.className}: ${text.textContent}`;
    while (element && !getComputedStyle(element).filter.includes('blur')) element = element.parentElement;
    if (!element) found.push(told);
  }
  return found;
}

scenario(
  'hidden names: nobody’s name or company can be read on any screen until pointed at; the key h turns it',
  async (world) => {
    await agree(world);
    await send(world, 'icp.save', { icpId: null, draft: directors });
    const id = await save(world, 'ada-invented');
    await send(world, 'lead.note', { leadId: id, text: 'Ada Ferri likes tea' });
    const tab = await world.browser.openExtension('workspace.html#/leads');
    await tab.until('the row', () => document.querySelector('[data-lead-id]') !== null);
    await tab.press('h');
    await tab.until('names are hidden', () => document.documentElement.classList.contains('is-hiding'));
    const screens = ['leads', 'board', 'table', `person/${id}`, 'companies', 'insights', 'questions'];
    for (const screen of screens) {
      await tab.evaluate((to) => {
        location.hash = `#/${to}`;
      }, screen);
      await tab.until(
        `${screen} is there`,
        (to) => location.hash === `#/${to}` && document.querySelector('main h1') !== null,
        screen,
      );
      await tab.evaluate(() => new Promise((done) => setTimeout(done, 700)));
      expect([screen, await tab.evaluate(readable)]).toEqual([screen, []]);
    }
    const told = async (what: string) => {
      await tab.evaluate(() => new Promise((done) => setTimeout(done, 300)));
      expect([what, await tab.evaluate(readable)]).toEqual([what, []]);
    };
    const go = (to: string) =>
      tab.evaluate((path) => {
        location.hash = path;
      }, `#/${to}`);
    await go(`person/${id}`);
    await tab.click('[data-panel="kept"] [data-action="erase"]');
    await told('before it is erased');
    await tab.press('Escape');
    await go('board');
    await tab.click(`[data-lead-id="${id}"] [data-action="stage"]`);
    await told('before it is moved');
    await tab.press('Escape');
    await go('table');
    await tab.click('[data-action="filter-companies"]');
    await tab.until('the choices', () => document.activeElement?.getAttribute('name') === 'companies');
    // Where the keyboard is, it may be read.
    const leave = () => tab.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await leave();
    await told('what to choose from');
    await tab.click('input[name="companies"]');
    await tab.press('Escape');
    await tab.hover('[data-screen="table"] h1');
    await leave();
    await told('what is chosen');
    const [company] = await world.rows<{ id: string }>('companies');
    await go(`companies/${company?.id}`);
    await tab.until('the company', () => document.querySelector('.committee') !== null);
    await told('a company');

    const popup = await world.browser.openExtension('popup.html');
    await popup.until('the row', () => document.querySelector('[data-lead-id]') !== null);
    expect(await popup.evaluate(readable)).toEqual([]);
    await popup.hover('[data-lead-id] .lead-role');
    await popup.until('pointed at it can be read', () => {
      const name = document.querySelector('[data-lead-id] .lead-name');
      return name !== null && getComputedStyle(name).filter === 'none';
    });
    await popup.click('[data-action="hide-names"]');
    await popup.until('names are shown', () => !document.documentElement.classList.contains('is-hiding'));
    expect(await popup.evaluate(readable)).not.toEqual([]);
  },
  { timeout: 180_000 },
);
