import { describe, expect, it } from 'vitest';
import { type Reading, ReadingSchema } from '../../../lib/model/reading.ts';
import { MOST_NODES } from '../../../lib/pages/dom.ts';
import { nameElement, readPage } from '../../../lib/pages/index.ts';
import { savedPages } from '../../pages/cases.ts';
import { documentOf } from '../../pages/compact.ts';

const ADDRESS = 'https://www.linkedin.com/in/jane-doe-123/';
const cases = new Map(savedPages());
const saved = (name: string) => {
  const page = cases.get(name);
  if (!page) throw new Error(`no saved page ${name}`);
  return page;
};

/** Reads, and holds what no page may change: the shape of a reading, clean texts, an unpolluted runtime. */
function read(doc: Document, url: string): Reading {
  const reading = readPage(doc, url, 1);
  expect(ReadingSchema.safeParse(reading).error).toBeUndefined();
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  for (const text of textsOf(reading)) {
    expect(text).toBe(text.normalize('NFC').trim());
    expect(text).not.toMatch(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u);
  }
  return reading;
}

const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : [];

const whyOf = ({ misses }: Reading, field: string) => misses.find((miss) => miss.field === field)?.why;
const said = ({ subject }: Reading, field: 'name' | 'headline' | 'location' | 'title') =>
  subject?.fields[field]?.value;

/** A classic profile; each part is markup. */
const profile = ({ name = 'Jane Doe', headline = 'COO', items = '', json = '' }) =>
  `<body class="ember-application">${json}<main><section data-member-id="700100001"><a href="/in/jane-doe-123/overlay/x/"><h1>${name}</h1></a><div data-generated-suggestion-target="urn:li:fsu_profileActionDelegate:1">${headline}</div><span class="text-body-small inline t-black--light break-words">Berlin</span></section><section><div id="experience"></div><h2>x</h2><ul>${items}</ul></section></main>`;
const leaf = (said: string, name: string) =>
  `<span class="${name}"><span aria-hidden="true">${said}</span></span>`;
const item = (title: string) =>
  `<li class="artdeco-list__item"><div data-view-name="profile-component-entity"><a href="/company/990000001/"><img alt=""></a><div><div class="t-bold">${leaf(title, 'mr1')}</div>${leaf('Acme', 't-14 t-normal')}${leaf('2021 - Present · 3 yrs', 't-14')}</div></div></li>`;
const readProfile = (parts: Parameters<typeof profile>[0]) => read(documentOf(profile(parts)), ADDRESS);

describe('text', () => {
  it('is text: markup in it stays words, nothing runs', () => {
    const reading = readProfile({
      name: '&lt;img src=x onerror=alert(1)&gt; Jane<script>bad()</script>',
      items: item('&lt;b&gt;COO&lt;/b&gt;'),
    });
    expect(said(reading, 'name')).toBe('<img src=x onerror=alert(1)> Jane');
    expect(reading.subject?.positions[0]?.title).toBe('<b>COO</b>');
  });

  it('loses bidi and zero-width marks and is composed', () => {
    const reading = readProfile({
      name: '\u202eJ\u200bane\u2066 Do\u0065\u0301\ufeff',
      headline: 'CO\u00adO\u0000',
    });
    expect(said(reading, 'name')).toBe('Jane Doé');
    expect(said(reading, 'headline')).toMatch(/^COO/);
  });

  it.each(['محمد الخيالي', 'समीरा अल्-ख़याल', 'Zoë 👩‍🚀', '霧坂 健太郎', 'می‌خواهم'])('%s survives', (name) => {
    expect(said(readProfile({ name }), 'name')).toBe(name.normalize('NFC'));
  });

  it('is cut to its own length, never inside a character', () => {
    const long = '😀'.repeat(5_000);
    const { subject } = readProfile({ name: long, headline: long, items: item(long) });
    expect([...String(subject?.fields.name?.value)]).toEqual(Array(150).fill('😀'));
    expect([...String(subject?.fields.headline?.value)]).toEqual(Array(250).fill('😀'));
    expect(subject?.positions[0]?.title.length).toBeLessThanOrEqual(300);
  });
});

describe('size', () => {
  it('70 long roles are 50 at most in 64 kB, and more are told', () => {
    const { subject } = readProfile({
      items: Array.from({ length: 70 }, (_, at) => item(`${at} ${'語'.repeat(2_000)}`)).join(''),
    });
    expect(subject?.positions.length).toBeGreaterThan(10);
    expect(subject?.positions.length).toBeLessThanOrEqual(50);
    expect(subject?.morePositions).toBe(true);
    expect(Buffer.byteLength(JSON.stringify(subject))).toBeLessThanOrEqual(64 * 1024);
  });

  it('a section of 10 MB is no reason to lose the top card', () => {
    const reading = readProfile({ items: item('x'.repeat(10_000_000)) });
    expect(said(reading, 'name')).toBe('Jane Doe');
    expect(String(reading.subject?.positions[0]?.title ?? '').length).toBeLessThanOrEqual(300);
  });

  it('more nodes in a section than a page may cost are drift there, counted and not timed', () => {
    const reading = readProfile({
      items: `<li class="artdeco-list__item">${'<span aria-hidden="true"></span>'.repeat(MOST_NODES)}</li>`,
    });
    expect(said(reading, 'name')).toBe('Jane Doe');
    expect(whyOf(reading, 'title')).toBe('drift');
  });

  it('more links than a page may cost are no evidence of anybody, and no exception', () => {
    const doc = documentOf(profile({ headline: '<a href="/in/x/overlay/"></a>'.repeat(MOST_NODES + 1) }));
    expect(read(doc, ADDRESS).refusal).toBe('not-loaded');
    expect(nameElement(doc, ADDRESS)).not.toBeNull();
    expect(said(readProfile({}), 'name')).toBe('Jane Doe');
  });

  it('10,000 levels end in no stack overflow', () => {
    const doc = documentOf(profile({ items: item('COO') }));
    // By the hundred: jsdom's parser takes fifteen seconds for as many, and its own stack ends at some thousand.
    let deepest = doc.querySelector('h1') as Element;
    deepest.textContent = '';
    for (let hundreds = 0; hundreds < 100; hundreds++) {
      const outer = doc.createElement('span');
      let inner: Element = outer;
      for (let level = 1; level < 100; level++) inner = inner.appendChild(doc.createElement('span'));
      deepest.append(outer);
      deepest = inner;
    }
    deepest.append('Jane Doe');
    const reading = read(doc, ADDRESS);
    expect([undefined, 'Jane Doe']).toContain(said(reading, 'name'));
    if (!said(reading, 'name')) expect(whyOf(reading, 'name')).toBe('drift');
  });
});

const island = (json: string) => `<code id="bpr-guid-1">${json.replace(/</g, '&lt;')}</code>`;
const entity = '"$type":"x.identity.profile.Profile","publicIdentifier":"jane-doe-123"';

describe('embedded data', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'a key %s is a key',
    (key) => {
      const json = island(
        `{"${key}":{"polluted":1,${entity}},"included":[{"${key}":{"polluted":1},${entity},"headline":{"${key}":1}}]}`,
      );
      expect(said(readProfile({ json, headline: '' }), 'headline')).toBeUndefined();
      expect(said(readProfile({ json }), 'headline')).toBe('COO');
    },
  );

  it('nested 10,000 levels deep is read past', () => {
    const json = island(`{"included":[{${entity},"x":${'['.repeat(10_000)}${']'.repeat(10_000)}}]}`);
    expect(said(readProfile({ json }), 'name')).toBe('Jane Doe');
  });

  it('of more than 1 MB is not parsed: what only it says is drift', () => {
    const json = island(`{"included":[{${entity},"headline":"Big","x":"${'x'.repeat(1_100_000)}"}]}`);
    const reading = readProfile({ json, headline: '' });
    expect(said(reading, 'headline')).toBeUndefined();
    expect(whyOf(reading, 'headline')).toBe('drift');
  });

  it.each(['__proto__', 'constructor', '@type'])(
    'JSON-LD with a key %s is read as it would be without',
    (key) => {
      const { html, url } = saved('public-profile-public/en-country-host-unmasked');
      const before = read(documentOf(html), url);
      const hostile = html.replace(
        /(<script type="application\/ld\+json">\s*)/,
        `$1{"${key}":{"polluted":1}}</script>$1`,
      );
      expect(hostile).not.toBe(html);
      expect(read(documentOf(hostile), url)).toEqual(before);
    },
  );
});

/** What a form's fields can shadow and readers ask; without what jsdom's own selectors ask of every form. */
const NAMES = [
  'querySelector',
  'querySelectorAll',
  'attributes',
  'getAttributeNames',
  'closest',
  'textContent',
  'data',
  'shadowRoot',
  'previousElementSibling',
  'nextElementSibling',
];

it.each([
  'profile-classic/en-single-and-grouped',
  'profile-sdui/it-id-only-logo-badges',
  'people-search-classic/en-rows',
  'people-search-sdui/en-componentkey',
  'post-classic/en-comments-replies-mention',
  'connections-sdui/en-slug-keys',
  'my-network-sdui/en-verified-twin-and-numbers',
  'sales-search-sales/en-rows-account-hidden-lead',
  'sales-lead-sales/en-search-beside-grouped-roles',
  'company-classic/en-island-among-others',
  'public-profile-public/en-country-host-unmasked',
])('%s: forms everywhere whose fields shadow the DOM change nothing', (name) => {
  const { html, url } = saved(name);
  const doc = documentOf(html);
  const forms = [...doc.querySelectorAll('section,li,[role="listitem"],main > div')].map((el) => {
    const form = doc.createElement('form');
    form.append(...el.childNodes);
    el.append(form);
    return form;
  });
  const before = read(doc, url);
  // jsdom knows no named access on forms: the fields are put where a browser shows them.
  for (const form of forms)
    for (const one of NAMES) Object.defineProperty(form, one, { value: doc.createElement('input') });
  expect(forms[0]?.querySelector).not.toBeTypeOf('function');
  expect(read(doc, url)).toEqual(before);
});
