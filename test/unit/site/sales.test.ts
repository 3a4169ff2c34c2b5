import { expect, test } from 'vitest';
import {
  type ExpectedLead,
  expectedLead,
  expectedLeads,
  leadPath,
  listLeads,
  locale,
  locales,
  type PracticePerson,
  people,
  person,
  renderSalesLead,
  renderSalesList,
  renderSalesSearch,
} from '../../site/index.ts';
import { parseHtml } from '../../support/parse-html.ts';

const parse = (page: string): Document => parseHtml(page);
const text = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? null;
const rows = people.filter(({ degree }) => degree !== null).slice(0, 60);
const shown = (line: string | null) => line?.replace(/\s+/g, ' ').trim() ?? null;

/** The text of a leaf without what is there only to be heard. */
function withoutNotes(leaf: Element | null): string | null {
  const copy = leaf?.cloneNode(true) as Element | undefined;
  for (const note of copy?.querySelectorAll('.a11y-text') ?? []) note.remove();
  return text(copy);
}

/** What the attributes of the page reference, section e, say inside a row. */
const said = (row: Element, title: string) => ({
  name: withoutNotes(row.querySelector('[data-anonymize="person-name"]')),
  title: text(row.querySelector(`[data-anonymize="${title}"]`)),
  token: /\((ACwAA[^,]+),/.exec(row.outerHTML)?.[1],
});
const wanted = ({ name, title, keys }: ExpectedLead) => ({
  name: shown(name),
  title: shown(title),
  token: keys[0]?.value,
});

test.each(locales.map(({ id }) => id))('search rows in %s: names, titles and tokens', (id) => {
  const some = rows.slice(0, 12);
  const document = parse(renderSalesSearch(some, { locale: id }));
  const filled = [...document.querySelectorAll('[data-scroll-into-view]')].filter(
    (row) => row.querySelector('[data-x-search-result="LEAD"]') && !row.querySelector('article[aria-hidden]'),
  );
  const expected = expectedLeads(some).map((one) => expectedLead(one, locale(id), 'search'));
  expect(filled.map((row) => said(row, 'title'))).toEqual(expected.map(wanted));
  // What is called job title is the time in the role.
  for (const row of filled)
    expect(text(row.querySelector('[data-anonymize="job-title"]'))).not.toBe(said(row, 'title').title);
});

test('rows out of sight are empty but for a name to hear; hidden leads are marked', () => {
  const document = parse(renderSalesSearch(rows, { filled: 4 }));
  const all = [...document.querySelectorAll('li [data-scroll-into-view*="(ACwAA"]')];
  expect(all).toHaveLength(rows.length);
  for (const [index, row] of all.entries()) {
    expect(row.querySelector('[data-anonymize]') !== null).toBe(index < 4);
    expect(text(row.querySelector('label .a11y-text'))).toContain(shown(rows[index]?.name ?? ''));
  }
  const marked = parse(renderSalesSearch(rows)).querySelectorAll('article[aria-hidden="true"]');
  expect(marked.length).toBe(rows.length - expectedLeads(rows).length);
  expect(marked.length).toBeGreaterThan(0);
});

test('a company without a page is a bare text after the separator', () => {
  const one = person('freelance-without-page');
  const document = parse(renderSalesSearch([one]));
  expect(document.querySelector('[data-anonymize="company-name"], a[href*="/sales/company/"]')).toBeNull();
  const after = document.querySelector('.separator--middot')?.nextSibling;
  expect(after?.nodeType).toBe(3);
  expect(after?.textContent?.trim()).toBe(expectedLead(one, locale('en_US'), 'search').company);
});

test('lists have a table row a lead, the place in the third cell', () => {
  const id = '7000000000000000001';
  const document = parse(renderSalesList(id, { locale: 'it_IT' }));
  const found = [...document.querySelectorAll('tr[data-row-id*="(ACwAA"]')];
  const expected = listLeads(id).map((one) => expectedLead(one, locale('it_IT'), 'list'));
  expect(found.map((row) => said(row, 'job-title'))).toEqual(expected.map(wanted));
  expect(found.map((row) => text(row.querySelectorAll('td')[2]))).toEqual(
    expected.map(({ location }) => location),
  );
  expect(listLeads('7000000000000000002')).not.toEqual(listLeads(id));
});

test('a lead’s page names its lead in the top card, and others beside', () => {
  for (const one of rows.slice(0, 8)) {
    const document = parse(renderSalesLead(one, { panel: rows.slice(0, 5) }));
    const card = document.querySelector('[data-sn-view-name="feature-lead-top-card"]');
    const expected = expectedLead(one, locale('en_US'), 'lead');
    expect(text(card?.querySelector('h1[data-anonymize="person-name"]'))).toBe(shown(expected.name));
    expect(text(card?.querySelector('[data-anonymize="headline"]'))).toBe(shown(expected.headline));
    expect(text(card?.querySelector('[data-anonymize="location"]'))).toBe(expected.location);
    expect(document.querySelectorAll('[data-anonymize="person-name"]').length).toBeGreaterThan(4);
    expect(document.querySelectorAll('[data-sn-view-name="feature-lead-experience"] li')).toHaveLength(
      one.roles.length,
    );
  }
});

test('nowhere is there a public address, and each search gives another last part', () => {
  const one: PracticePerson = person('giulia-valdosso');
  for (const page of [renderSalesSearch([one]), renderSalesLead(one), renderSalesList('7000000000000000001')])
    expect(parse(page).querySelector('main a[href*="/in/"]')).toBeNull();
  expect(leadPath(one, 'x')).toMatch(/^\/sales\/lead\/ACwAA[\w-]{34},NAME_SEARCH,\w{4}$/);
  expect(leadPath(one, 'x')).not.toBe(leadPath(one, 'y'));
});
