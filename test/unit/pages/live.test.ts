import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  keyOf,
  listReaderOf,
  nameElement,
  personKeys,
  readPage,
  scrollRoot,
} from '../../../lib/pages/index.ts';
import { readSaved, savedPage } from '../../pages/compact.ts';
import { parseHtml } from '../../support/parse-html.ts';

const SEARCH = 'https://www.linkedin.com/search/results/people/?keywords=x';
const PROFILE = 'https://www.linkedin.com/in/jane-doe-123/';
const TOKEN = 'ACoAACm6raEB2Dbjuc6jrweYUAT06q8Vqwo3nrM';
const OTHER = 'ACoAACm6raIB-L66cy0Fag9iUrKGOayIGhd_bAw';

type Child = string | Element;

/** Builds nodes as LinkedIn's script does: links within links, which no parser would leave so. */
function builder(doc: Document) {
  return (tag: string, attributes: Record<string, string>, ...children: Child[]): Element => {
    const el = doc.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
    el.append(...children);
    return el;
  };
}

function livePage(attribute: 'componentkey' | 'id') {
  const doc = parseHtml('<body data-rehydrated="true"><main id="workspace"></main></body>');
  const h = builder(doc);
  const row = (slug: string, name: string, token: string) =>
    h(
      'div',
      { role: 'listitem' },
      h(
        'a',
        { href: `https://www.linkedin.com/in/${slug}/` },
        h('figure', {}, h('img', { alt: '' })),
        h('p', {}, h('a', { href: `/in/${slug}/` }, name), h('span', {}, ' • 2nd')),
        h('p', {}, 'COO at Acme'),
        h('p', {}, 'Berlin, Germany'),
        h(
          'p',
          {},
          h('a', { href: '/in/mutual-one/' }, h('strong', {}, 'Mutual One')),
          ' is a mutual connection',
        ),
        h('div', { [attribute]: `SearchResults${token}` }, h('button', {}, h('p', {}, 'Connect'))),
      ),
    );
  const rows = [row('jane-doe-123', 'Jane Doe', TOKEN), row('john-roe', 'John Roe', OTHER)];
  doc.querySelector('main')?.append(h('div', { role: 'list' }, ...rows));
  return { doc, rows, h };
}

describe.each(['componentkey', 'id'] as const)('live search rows with %s', (attribute) => {
  it('are read through links within links', () => {
    const { doc } = livePage(attribute);
    const { people, refusal } = readPage(doc, SEARCH, 5);
    expect(refusal).toBeNull();
    expect(people.map(({ fields }) => Object.values(fields).map((fact) => fact?.value))).toEqual([
      ['Jane Doe', 2, 'COO at Acme', 'Berlin, Germany'],
      ['John Roe', 2, 'COO at Acme', 'Berlin, Germany'],
    ]);
    expect(people.map(personKeys)).toEqual([
      ['slug:jane-doe-123', `token:${TOKEN}`, 'member:700100001'],
      ['slug:john-roe', `token:${OTHER}`, 'member:700100002'],
    ]);
    expect(people.map(keyOf)).toEqual(['member:700100001', 'member:700100002']);
    expect(people[0]?.fields.name).toEqual({
      value: 'Jane Doe',
      via: 'sdui.search.name',
      confidence: 0.95,
      seenAt: 5,
    });
  });

  it('get their badge after the outermost link, and are found from a part that came late', () => {
    const { doc, rows } = livePage(attribute);
    const reader = listReaderOf(doc, SEARCH);
    expect(reader?.cards(doc)).toEqual(rows);
    const part = rows[1]?.querySelector('a') as Element;
    expect(reader?.cards(part)).toEqual([rows[1]]);
    expect(reader?.cardAnchor(rows[0] as Element)).toBe(rows[0]?.firstElementChild);
  });

  it('are somebody else when re-used for somebody else', () => {
    const { doc, rows } = livePage(attribute);
    const reader = listReaderOf(doc, SEARCH);
    const [row] = rows as [Element];
    for (const link of row.querySelectorAll('a[href*="jane-doe"]'))
      link.setAttribute('href', '/in/john-roe/');
    // Link and key disagree half way: nobody.
    row.querySelector(`[${attribute}]`)?.setAttribute(attribute, `SearchResults${TOKEN}`);
    row.querySelectorAll('a')[1]?.setAttribute('href', '/in/jane-doe-123/');
    expect(reader?.readCard(row, 1)).toEqual([
      { of: 'member:700100001', field: 'name', hook: 'sdui.search.name', why: 'drift' },
    ]);
  });
});

describe('places for what is inserted', () => {
  const page = (html: string) => parseHtml(html);
  const card = (slug: string) =>
    `<main id="workspace"><section id="com.linkedin.sdui.profile.card.ref${TOKEN}Topcard"><a href="/in/${slug}/"><div><h2>Jane Doe</h2></div></a><p>COO</p><p>Berlin</p><p>·</p></section></main>`;

  it('is behind the link around the name', () => {
    const doc = page(card('jane-doe-123'));
    expect(nameElement(doc, PROFILE)).toBe(doc.querySelector('section > a'));
    expect(scrollRoot(doc)).toBe(doc.querySelector('main'));
  });

  it('is behind the first heading where nothing is read, outside links too', () => {
    const doc = page(card('john-roe'));
    expect(readPage(doc, PROFILE, 1).refusal).toBe('stale');
    expect(nameElement(doc, PROFILE)).toBe(doc.querySelector('section > a'));
    expect(nameElement(page('<p>nothing</p>'), PROFILE)).toBeNull();
    expect(nameElement(doc, SEARCH)).toBeNull();
    expect(scrollRoot(page('<main></main>'))).toBeNull();
  });
});

describe('text and embedded data of the classic page', () => {
  const headlineOf = (name: string) =>
    readSaved(savedPage(join(import.meta.dirname, '../../pages/profile-classic', name, 'page.html'))).subject
      ?.fields.headline;

  it.each([
    ['en-single-and-grouped', 'classic.topcard.headline', 0.95],
    ['hidden-headline-from-json', 'page.island', 0.95],
    // What is shown counts, but less where the other says otherwise.
    ['experience-drift', 'classic.topcard.headline', 0.7],
  ])('%s', (name, via, confidence) => expect(headlineOf(name)).toMatchObject({ via, confidence }));
});

describe('pages made to cost time', () => {
  it('count nodes and then say drift, with what was whole before', () => {
    const roles = `<p>x</p>`.repeat(30_000);
    const doc = parseHtml(
      `<main id="workspace"><section id="com.linkedin.sdui.profile.card.ref${TOKEN}Topcard"><a href="/in/jane-doe-123/"><h2>Jane Doe</h2></a><p>· 2nd</p><p>COO</p><p>Berlin</p><p>·</p></section><section id="com.linkedin.sdui.profile.card.ref${TOKEN}Experience"><div id="entity-collection-item-1">${roles}</div></section></main>`,
    );
    const { subject, misses } = readPage(doc, PROFILE, 1);
    expect(subject?.fields.headline?.value).toBe('COO');
    expect(subject?.positions).toEqual([]);
    expect(misses).toContainEqual({ of: 'subject', field: 'positions', hook: null, why: 'drift' });
    expect(subject?.keys[0]).toEqual({ kind: 'slug', value: 'jane-doe-123' });
  });

  it('report at most two hundred people', () => {
    const rows = Array.from(
      { length: 250 },
      (_, at) =>
        `<div data-chameleon-result-urn="urn:li:member:${at + 1}"><a href="/in/p-${at}"><span aria-hidden="true">P ${at}</span></a><div class="t-14 t-normal">a</div><div class="t-14 t-normal">b</div></div>`,
    );
    const { people } = readPage(parseHtml(`<body class="ember-application">${rows.join('')}`), SEARCH, 1);
    expect(people.length).toBe(200);
  });

  it('cut a giant text', () => {
    const doc = parseHtml(
      `<body class="ember-application"><main><section data-member-id="1"><a href="/in/jane-doe-123/overlay/x/"><h1>Jane</h1></a><div class="text-body-medium break-words">${'long '.repeat(500_000)}</div></section></main>`,
    );
    expect(String(readPage(doc, PROFILE, 1).subject?.fields.headline?.value).length).toBeLessThanOrEqual(
      2_000,
    );
  });
});
