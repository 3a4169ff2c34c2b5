import { expect } from 'vitest';
import type { Activity } from '../../lib/model/activity.ts';
import type { Lead } from '../../lib/model/lead.ts';
import type { Person } from '../../lib/model/reading.ts';
import type { Tab } from '../support/browsers/browser.ts';
import { send } from '../support/send.ts';
import { agree } from '../support/steps.ts';
import { directors, person } from '../support/store.ts';
import { until } from '../support/wait.ts';
import type { World } from '../support/world.ts';
import { scenario } from './scenario.ts';

const MILL = 'slug:mulino-inventato';
const save = async (world: World, one: Person) => {
  const [{ value = '' } = {}] = one.keys;
  const page = `https://www.linkedin.com/in/${value}/`;
  const { leadId } = await send(world, 'lead.save', { person: one, kind: 'profile', page });
  return leadId;
};
const ada = person('ada-ferri-invented', {
  title: 'Operations Director',
  company: 'Mulino Inventato',
  companyKey: MILL,
});
const berta = person('berta-ferri-invented', {
  name: 'Berta Solari',
  title: 'Plant Manager',
  company: 'Mulino Inventato',
  companyKey: MILL,
});

/** Two people of one company, and the workspace on the page of the first. */
async function begin(world: World): Promise<{ id: string; other: string; tab: Tab }> {
  await agree(world);
  await send(world, 'icp.save', { icpId: null, draft: directors });
  const id = await save(world, ada);
  const other = await save(world, berta);
  const tab = await world.browser.openExtension(`workspace.html#/person/${id}`);
  await shows(tab, '[data-panel="fit"] .trial');
  return { id, other, tab };
}

const shows = (tab: Tab, selector: string) =>
  tab.until(`${selector} is shown`, (asked) => document.querySelector(asked) !== null, selector);
const says = (tab: Tab, selector: string, words: string) =>
  tab.until(
    `${selector} says ${words}`,
    (asked, text) => document.querySelector(asked)?.textContent?.includes(text),
    selector,
    words,
  );
const go = (tab: Tab, path: string) =>
  tab.evaluate((to) => {
    location.hash = `#/${to}`;
  }, path);
const leadIn = async (world: World, id: string) =>
  (await world.rows<Lead>('leads')).find((lead) => lead.id === id);

scenario(
  'a fact is corrected, its old value stays beside it, and the correction is taken back',
  async (world) => {
    const { id, tab } = await begin(world);
    await tab.click('[data-field="title"] [data-action="edit-fact"]');
    await tab.until('the old value is chosen', () => document.activeElement?.getAttribute('name') === 'fact');
    await tab.type('Chief Operating Officer');
    await tab.press('Enter');
    await says(tab, '[data-field="title"] .fact-value', 'Chief Operating Officer');
    await says(tab, '[data-field="title"] .fact-source', 'entered by you');
    await says(tab, '[data-field="title"] .fact-older', 'Operations Director');
    await says(tab, '[data-panel="timeline"]', 'Title entered: Chief Operating Officer');
    await tab.click('.toast [data-action="undo"]');
    await says(tab, '[data-field="title"] .fact-value', 'Operations Director');
    await until(
      async () => (await leadIn(world, id))?.facts.title?.every(({ source }) => source.kind === 'captured'),
      'what was read counts again',
    );
  },
);

scenario(
  'what-if changes the fit shown and nothing that is stored; a note is in the history',
  async (world) => {
    const { id, tab } = await begin(world);
    const draft = {
      ...directors,
      name: 'Directors with a budget',
      criteria: [
        ...directors.criteria,
        {
          id: 'money',
          attribute: 'budget',
          min: 10_000,
          max: null,
          currency: 'EUR',
          importance: 'essential',
          gate: 'must',
        },
      ],
    } as typeof directors;
    for (const { id: icpId } of await world.rows<{ id: string }>('icps'))
      await send(world, 'icp.archive', { icpId });
    await send(world, 'icp.save', { icpId: null, draft });
    await shows(tab, '[data-criterion="money"]');
    const before = await Promise.all(['leads', 'activities', 'icps'].map((table) => world.rows(table)));
    const verdict = () => document.querySelector<HTMLElement>('[data-verdict]')?.dataset.verdict;
    expect(await tab.evaluate(verdict)).toBe('undecided');
    await tab.click('[data-criterion="money"] [data-answer="yes"]');
    await tab.until('it would be a fit', () => document.querySelector('[data-verdict="fit"]') !== null);
    await tab.click('[data-criterion="money"] [data-answer="no"]');
    await tab.until('it would be none', () => document.querySelector('[data-verdict="not-fit"]') !== null);
    await tab.click('[data-action="assume-nothing"]');
    await tab.until('it is open again', () => document.querySelector('[data-verdict="undecided"]') !== null);
    const after = await Promise.all(['leads', 'activities', 'icps'].map((table) => world.rows(table)));
    expect(after).toEqual(before);

    await tab.click('[data-panel="act"] [name="note"]');
    await tab.type('Prefers the morning');
    await tab.press('Enter');
    await says(tab, '[data-panel="timeline"] [data-kind="note"]', 'Prefers the morning');
    const notes = (await world.rows<Activity>('activities')).filter(({ kind }) => kind === 'note');
    expect(notes.map(({ leadId, text }) => [leadId, text])).toEqual([[id, 'Prefers the morning']]);
  },
);

scenario(
  'the company lists the colleague; a suggested part is stored only when it is confirmed',
  async (world) => {
    const { id, other, tab } = await begin(world);
    await shows(tab, `[data-panel="company"] [data-lead-id="${other}"]`);
    await tab.click('.around-company a');
    await shows(tab, `.person-lines [data-lead-id="${id}"]`);
    await shows(tab, `.person-lines [data-lead-id="${other}"]`);
    expect((await leadIn(world, id))?.role ?? null).toBeNull();
    await tab.click('.committee [data-role="champion"] [data-action="take-role"]');
    await shows(tab, '.committee [data-role="champion"][data-cover="assigned"]');
    const given = async () => [(await leadIn(world, id))?.role, (await leadIn(world, other))?.role];
    expect((await given()).filter((role) => role === 'champion')).toHaveLength(1);
    await go(tab, 'companies');
    await says(tab, '[data-company-id]', 'Mulino Inventato');
    await shows(tab, '[data-company-id] [data-role="champion"][data-cover="assigned"]');
  },
);

scenario('a text is copied with facts; where one is missing it says so and copies nothing', async (world) => {
  const { tab } = await begin(world);
  // Reading a clipboard takes a permission: what is written is written down on its way.
  await tab.evaluate(() => {
    const page = window as unknown as { copied: string[] };
    page.copied = [];
    navigator.clipboard.write = async ([item]) => {
      const blob = await item?.getType('text/plain');
      page.copied.push((await blob?.text()) ?? '');
    };
  });
  const copied = () => (window as unknown as { copied: string[] }).copied;
  await go(tab, 'snippets');
  await tab.click('[data-action="new-snippet"]');
  await tab.type('After the fair');
  await tab.click('[name="snippet-text"]');
  await tab.type('Hello {first_name}, ');
  await tab.click('[data-placeholder="title"]');
  await tab.type(' at {company}!');
  await tab.click('[data-action="keep-snippet"]');
  await says(tab, '.snippet-text', 'at Mulino Inventato!');
  await tab.click('[data-action="copy-snippet"]');
  await tab.until('it is copied', () => (window as unknown as { copied: string[] }).copied.length === 1);
  const [text] = await tab.evaluate(copied);
  expect(text).toMatch(/^Hello (Ada|Berta), (Operations Director|Plant Manager) at Mulino Inventato!$/);

  await tab.click('[data-action="edit-snippet"]');
  await tab.click('[name="snippet-text"]');
  await tab.press('End');
  await tab.type(' {location} {degree}');
  await tab.click('[data-action="keep-snippet"]');
  await shows(tab, '.snippet-text [data-piece="unknown"]');
  await tab.click('[data-action="copy-snippet"]');
  await says(tab, '.toast', '{degree}');
  expect(await tab.evaluate(copied)).toHaveLength(1);
});

scenario('invented people come with one click and go with another, without a trace', async (world) => {
  await agree(world);
  const tab = await world.browser.openExtension('workspace.html#/leads');
  await tab.click('[data-action="try-invented"]');
  await shows(tab, '[data-action="remove-invented"]');
  const leads = await world.rows<Lead>('leads');
  expect(leads.length).toBeGreaterThan(10);
  expect(new Set(leads.map(({ stage }) => stage)).size).toBe(5);
  await tab.click('.lead-name[href^="#/person/"]');
  await shows(tab, '.person-head .is-invented');
  await go(tab, 'leads');
  await tab.click('[data-action="remove-invented"]');
  await shows(tab, '[data-action="try-invented"]');
  for (const table of ['leads', 'identities', 'activities', 'companies'])
    expect(await world.rows(table)).toEqual([]);
});

scenario('an address that leads nowhere shows a screen all the same', async (world) => {
  await agree(world);
  const tab = await world.browser.openExtension('workspace.html#/constructor');
  await says(tab, 'main h1', 'Leads');
  for (const [path, words] of [
    ['person/nobody', 'is not here any more'],
    ['companies/none', 'Nobody you saved works there'],
    ['table/none', 'This view does not exist any more'],
    ['%E0%A4%A', 'Leads'],
  ] as const) {
    await go(tab, path);
    await says(tab, 'main', words);
  }
});
