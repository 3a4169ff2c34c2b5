import { describe, expect, it } from 'vitest';
import type { Person } from '../../../lib/model/reading.ts';
import { cardList } from '../../../lib/pages/card-rule.ts';
import '../../../lib/pages/index.ts';
import { parseHtml } from '../../support/parse-html.ts';

const list = cardList();
const TOKEN = 'ACoAAPRhaAEBAQEBAQEBAQEBAQEBAQEBAQEBAQE';

const page = (main: string): Document => parseHtml(`<main>${main}</main>`);
const read = (doc: Document) => list.cards(doc).map((card) => list.readCard(card, 7));
/** `slug | name | degree | headline` of each person, misses as `of field why`. */
const said = (main: string) =>
  read(page(main)).flatMap((one) =>
    Array.isArray(one)
      ? one.map(({ of, field, why }) => `${of} ${field} ${why}`)
      : [
          [
            one.keys[0]?.value,
            ...(['name', 'degree', 'headline'] as const).map((f) => one.fields[f]?.value ?? '–'),
          ].join(' | '),
        ],
  );

const card = (slug: string, name: string, headline: string) =>
  `<div><a href="/in/${slug}/"><figure></figure></a><a href="/in/${slug}/"><p>${name}</p></a><p>· 2nd</p><p>${headline}</p></div>`;

describe('the card rule', () => {
  it('reads name, degree and headline by place and shape, with little trust', () => {
    expect(said(card('jane-doe', 'Jane Doe', 'COO') + card('john-roe', 'John Roe', '--'))).toEqual([
      'jane-doe | Jane Doe | 2 | COO',
      'john-roe | John Roe | 2 | –',
    ]);
    const [jane] = read(page(card('jane-doe', 'Jane Doe', 'COO'))) as [Person];
    expect(jane.fields.name).toEqual({ value: 'Jane Doe', via: 'card.name', confidence: 0.7, seenAt: 7 });
  });

  it('reads a card that is one link', () => {
    const one = (slug: string, name: string) =>
      `<div><a href="/in/${slug}"><figure></figure><div><p>${name}</p><p>· 3rd+</p><p>CTO at X</p></div></a></div>`;
    expect(said(one('a-a', 'Ann Aha') + one('b-b', 'Bob BohoBob Boho'))).toEqual([
      'a-a | Ann Aha | 3 | CTO at X',
      'b-b | Bob Boho | 3 | CTO at X',
    ]);
  });

  it('takes token and vanity links of one card for one person', () => {
    expect(
      said(
        `<ul><li><a href="/in/${TOKEN}"><img></a><a href="/in/jane-doe">Jane Doe</a><div>COO</div></li><li><a href="/in/john-roe">John Roe</a><div>CTO</div></li></ul>`,
      ),
    ).toEqual(['jane-doe | Jane Doe | – | COO', 'john-roe | John Roe | – | CTO']);
  });

  it('never takes mutual connections, mentions, navigation, asides or ads', () => {
    expect(
      said(
        `<nav><a href="/in/nav-one/">Nav One</a></nav><aside><a href="/in/aside-one/"><p>Aside One</p></a></aside>
        <div class="ad-banner"><a href="/in/ad-one/">Ad One</a></div>
        <div><a href="/in/jane-doe/"><p>Jane Doe</p></a><p>COO</p><p><a href="/in/mutual-one/"><strong>Mutual One</strong></a> and 3 others</p>
        <p>With <a href="/in/mention-one/">Mention One</a> today</p></div>${card('john-roe', 'John Roe', 'CTO')}`,
      ),
    ).toEqual(['jane-doe | Jane Doe | – | COO', 'john-roe | John Roe | 2 | CTO']);
  });
});

describe('cards as they come and change', () => {
  const doc = page(card('jane-doe', 'Jane Doe', 'COO') + card('john-roe', 'John Roe', 'CTO'));
  const [jane, john] = list.cards(doc) as [Element, Element];

  it('are found around a part of them, with or without a link', () => {
    for (const part of john.querySelectorAll('*'))
      expect([part.outerHTML, list.cards(part)]).toEqual([part.outerHTML, [john]]);
    expect(list.cards(doc.createElement('p'))).toEqual([]);
  });

  it('are the same when only the row itself was added', () => {
    const added = john.cloneNode(true) as Element;
    for (const link of added.querySelectorAll('a')) link.setAttribute('href', '/in/new-one/');
    john.after(added);
    expect(list.cards(added)).toEqual([added]);
    added.remove();
  });

  it('are somebody else when re-used for somebody else, and nobody half way', () => {
    const row = jane.cloneNode(true) as Element;
    jane.before(row);
    const [photo, name] = row.querySelectorAll('a') as unknown as [Element, Element];
    photo.setAttribute('href', '/in/new-one/');
    expect(list.readCard(row, 1)).toEqual([
      { of: 'slug:new-one', field: 'name', hook: 'card.name', why: 'drift' },
    ]);
    name.setAttribute('href', '/in/new-one/');
    expect((list.readCard(row, 1) as Person).url).toBe('https://www.linkedin.com/in/new-one/');
    row.remove();
  });

  it('have their badge behind the link around the name, never in it', () => {
    expect(list.cardAnchor(jane)).toBe(jane.querySelectorAll('a')[1]);
    const [whole] = list.cards(
      page(`<div><a href="/in/a-a/"><p>Ann Aha</p><p>CTO</p></a></div>${card('b-b', 'Bob', 'X')}`),
    ) as [Element];
    expect(list.cardAnchor(whole)?.localName).toBe('a');
  });

  it('are read through links within links', () => {
    const live = page(card('john-roe', 'John Roe', 'CTO'));
    const outer = live.createElement('a');
    outer.setAttribute('href', '/in/jane-doe/');
    outer.append(
      ...live
        .createRange()
        .createContextualFragment(
          '<figure></figure><div><p><b>Jane Doe</b></p><p>COO</p><p>and <i>Mutual One</i></p></div>',
        ).childNodes,
    );
    for (const [tag, slug, inner] of [
      ['b', 'jane-doe', ''],
      ['i', 'mutual-one', 'strong'],
    ] as const) {
      const old = outer.querySelector(tag) as Element;
      const link = live.createElement('a');
      link.setAttribute('href', `/in/${slug}/`);
      const text = inner ? live.createElement(inner) : link;
      text.append(old.textContent ?? '');
      if (inner) link.append(text);
      old.replaceWith(link);
    }
    live.querySelector('main')?.prepend(outer);
    expect(list.cards(live)[0]).toBe(outer);
    const [who] = read(live) as [Person];
    expect([who.url, who.fields.name?.value, who.fields.headline?.value]).toEqual([
      'https://www.linkedin.com/in/jane-doe/',
      'Jane Doe',
      'COO',
    ]);
  });
});

describe('a card that cannot be read', () => {
  it('is drift: two people in a known row, no name in it, more than may be looked at', () => {
    const row = { id: 'x.row', css: '.row', confidence: 0.9 };
    const name = { id: 'x.name', css: '.name', confidence: 0.9 };
    const known = cardList({ row, name });
    const drift = (html: string) => {
      const [one] = known.cards(page(html)) as [Element];
      return known.readCard(one, 1);
    };
    const missed = (of: string) => [{ of, field: 'name', hook: 'x.name', why: 'drift' }];
    expect(
      drift('<div class="row"><a href="/in/a-a/" class="name">Ann</a><a href="/in/b-b/">Bob</a></div>'),
    ).toEqual(missed('slug:a-a'));
    expect(drift('<div class="row"><a href="/in/a-a/">Ann</a><p>CTO</p></div>')).toEqual(missed('slug:a-a'));
    expect(
      drift(`<div class="row"><a href="/in/a-a/" class="name">Ann</a>${'<p>x</p>'.repeat(21_000)}</div>`),
    ).toEqual(missed('subject'));
  });

  it('shows a button of somebody else', () => {
    expect(
      said(
        `<ul><li><a href="/in/jane-doe/">Jane Doe</a><a href="/preload/custom-invite/?vanityName=john-roe">+</a></li></ul>`,
      ),
    ).toEqual(['slug:jane-doe name drift']);
  });
});
