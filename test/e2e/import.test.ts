import { expect } from 'vitest';
import type { Lead } from '../../lib/model/lead.ts';
import type { CandidateRow } from '../../lib/store/rows.ts';
import type { Tab } from '../support/browsers/browser.ts';
import { agree } from '../support/steps.ts';
import { until } from '../support/wait.ts';
import type { World } from '../support/world.ts';
import { scenario } from './scenario.ts';

const PEOPLE = 2_300;
const NOTES = 'Notes:\n"When exporting your connection data, some e-mail addresses may be missing."\n\n';
const TITLES = ['Chief Operating Officer', 'Intern', 'Head of Sales', 'Stagista', 'Nurse'];

/** A file as LinkedIn makes it in Italian, of invented people. */
const connections = (): string => {
  const rows = Array.from({ length: PEOPLE }, (_, at) =>
    [
      `Ada${at}`,
      'Ferri',
      `https://www.linkedin.com/in/ada${at}-ferri`,
      '',
      `"Ferri, Rossi & Figli ${at % 50}"`,
      TITLES[at % TITLES.length],
      '12 mar 2024',
    ].join(','),
  );
  return `${NOTES}Nome,Cognome,URL,Indirizzo email,Azienda,Posizione,Data collegamento\n${rows.join('\n')}\n`;
};

const choose = (tab: Tab, text: string): Promise<void> =>
  tab.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('[data-action="import-choose"]');
    if (!input) throw new Error('no file field');
    const files = new DataTransfer();
    files.items.add(new File([content], 'Connections.csv', { type: 'text/csv' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
const press = (tab: Tab, action: string): Promise<void> =>
  tab.evaluate((asked) => document.querySelector<HTMLElement>(`[data-action="${asked}"]`)?.click(), action);
const isIn = (tab: Tab, state: string) =>
  tab.until(
    `the import is ${state}`,
    (asked) => document.querySelector(`[data-import="${asked}"]`) !== null,
    state,
  );
const shows = (tab: Tab, selector: string) =>
  tab.until(`${selector} is shown`, (asked) => document.querySelector(asked) !== null, selector);
const count = async (world: World, table: string) => (await world.rows(table)).length;

scenario('Connections.csv becomes candidates, leads, and nothing again', async (world) => {
  await agree(world);
  const tab = await world.browser.openExtension('workspace.html#/import');
  await shows(tab, '[data-action="import-choose"]');
  await choose(tab, 'nothing of the kind');
  await isIn(tab, 'refused');

  await choose(tab, connections());
  await isIn(tab, 'read');
  const fresh = await tab.evaluate(
    () => document.querySelector('[data-line="import_fresh"] dd')?.textContent ?? '',
  );
  expect(fresh.replace(/\D/g, '')).toBe(String(PEOPLE));
  await tab.screenshot('.output/e2e/import-preview.png');
  await press(tab, 'import-start');
  await isIn(tab, 'done');
  expect(await count(world, 'candidates')).toBe(PEOPLE);
  await shows(tab, '[data-candidate-id]');
  await tab.screenshot('.output/e2e/import-candidates.png');
  const ranks = (await world.rows<CandidateRow>('candidates')).map(({ rank }) => rank);
  expect(Math.max(...ranks)).toBeGreaterThan(Math.min(...ranks));

  await press(tab, 'candidate-save');
  await until(async () => (await count(world, 'leads')) === 1, 'the candidate is a lead');
  const [lead] = await world.rows<Lead>('leads');
  expect(lead?.rank).toBe(Math.max(...ranks));
  expect(await count(world, 'candidates')).toBe(PEOPLE - 1);

  await press(tab, 'import-undo');
  await isIn(tab, 'undone');
  expect(await count(world, 'candidates')).toBe(0);
  expect(await count(world, 'leads')).toBe(1);

  const table = await world.browser.openExtension('workspace.html#/export');
  await shows(table, '[data-action="export-csv"]');
  await table.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      (globalThis as unknown as { caught: Promise<string> }).caught = file.text();
      return make(file);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await press(table, 'export-csv');
  await table.until('a table was made', () => 'caught' in globalThis);
  const csv = await table.evaluate(() => (globalThis as unknown as { caught: Promise<string> }).caught);
  expect(csv.split('\r\n')).toHaveLength(3);
  expect(csv).toContain(lead?.name);
  await table.screenshot('.output/e2e/export.png');
});
