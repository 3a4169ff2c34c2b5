import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../lib/model/reading.ts';
import { cardList } from '../../../lib/pages/card-rule.ts';
import '../../../lib/pages/index.ts';

const list = cardList();
const TOKEN = 'ACoAAPRhaAEBAQEBAQEBAQEBAQEBAQEBAQEBAQE';

const page = (main: string): Document => new JSDOM(`<main>${main}</main>`).window.document;
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
