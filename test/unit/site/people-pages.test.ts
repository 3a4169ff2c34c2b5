import { describe, expect, test } from 'vitest';
import {
  attendees,
  companies,
  connections,
  locales,
  posts,
  renderAllSearch,
  renderCompanyPeople,
  renderCompanySearch,
  renderConnections,
  renderEvent,
  renderFeed,
  renderMyNetwork,
  renderPost,
  revive,
  staffOf,
  suggestions,
  viewer,
} from '../../site/index.ts';
import { pageLinks } from '../../site/page-links.ts';
import { isFollowed, isPerson } from '../../site/posts.ts';
import { route } from '../../site/route.ts';
import { allSearchRows } from '../../site/search-list.ts';
import { readSettings } from '../../site/settings.ts';
import { parseHtml } from '../../support/parse-html.ts';

/** The structures of the page reference, sections c and d, looked for without any reader. */
const parse = (page: string): Document => {
  const document = parseHtml(page);
  revive(document);
  return document;
};
const keysOf = (root: ParentNode) =>
  [...root.querySelectorAll('[componentkey], [id]')].map((one) => one.getAttribute('componentkey') ?? one.id);
const slugsIn = (root: ParentNode) =>
  [...root.querySelectorAll('a[href*="/in/"]')].map((link) =>
    decodeURIComponent(/\/in\/([^/?]+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? ''),
  );
const UUID = /^auto-component-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

test('every link of the first page leads to a page, in every language', () => {
  for (const { id } of locales)
    for (const [, href] of pageLinks()) {
      const url = new URL(href, 'https://www.linkedin.com');
      url.searchParams.set('ui', id);
      const answer = route(url, readSettings(url.searchParams, undefined));
      if (answer.kind === 'redirect') continue;
      expect([href, answer.status]).toEqual([href, href.includes('removed') ? 404 : 200]);
      expect(answer.screen.content.text).not.toMatch(/undefined|\[object/);
    }
});

describe('connections', () => {
  const list = connections().slice(0, 30);

  test.each([
    ['slug', (slug: string, at: number) => `ConnectionCard_${at - (at % 10)}-${slug}`],
    ['uuid', () => UUID],
  ] as const)('SDUI cards under %s keys: two links to one person, and a message link', (cardKeys, key) => {
    const document = parse(renderConnections(list, { cardKeys }));
    expect(keysOf(document)).toContain('ConnectionsPage_ConnectionsListHeader');
    const cards = [...document.querySelectorAll('a[href*="recipient="]')].map(
      (link) => link.closest('[componentkey], [id]:not(main)') as Element,
    );
    expect(cards).toHaveLength(list.length);
    for (const [at, card] of cards.entries()) {
      const one = list[at] as (typeof list)[number];
      const wanted = key(one.slug, at);
      const found = card.getAttribute('componentkey') ?? card.id;
      if (typeof wanted === 'string') expect(found).toBe(wanted);
      else expect(found).toMatch(wanted);
      expect(slugsIn(card)).toEqual([one.slug, one.slug]);
      expect(card.querySelector('a p span:last-child')).not.toBeNull();
    }
  });

  test('classic cards', () => {
    const cards = [...parse(renderConnections(list, { frontend: 'classic' })).querySelectorAll('li')].filter(
      (one) => one.matches('.mn-connection-card'),
    );
    expect(cards.map((one) => one.querySelector('.mn-connection-card__name')?.textContent)).toEqual(
      list.map(({ name }) => name),
    );
  });
});

test('My Network: one link a card, names of verified people doubled, numbers on most Connect buttons', () => {
  const list = suggestions().slice(0, 40);
  const document = parse(renderMyNetwork(list));
  const links = [...document.querySelectorAll('[role="listitem"] a[href*="/in/"]')];
  expect(links).toHaveLength(list.length);
  for (const [at, link] of links.entries()) {
    const one = list[at] as (typeof list)[number];
    const [name] = link.querySelectorAll('p');
    expect(name?.textContent).toBe(one.verified ? one.name + one.name : one.name);
    expect(link.querySelectorAll('p').length).toBeGreaterThanOrEqual(2);
  }
  expect(list.some(({ verified }) => verified)).toBe(true);
  const stated = keysOf(document).filter((key) => key.startsWith('ConnectButtonstate:'));
  expect(stated.length).toBeGreaterThan(list.length / 2);
  expect(stated.length).toBeLessThan(list.length);
});

test('People of a company: slugs and tokens, some out of reach without a link', () => {
  const [company] = companies;
  if (!company) throw new Error('no company');
  const document = parse(renderCompanyPeople(company, staffOf(company)));
  const cards = [...document.querySelectorAll('li .org-people-profile-card__profile-info')];
  expect(cards).toHaveLength(staffOf(company).length);
  const links = cards.map((card) => new Set(slugsIn(card)));
  expect(links.filter((one) => one.size === 0).length).toBeGreaterThan(0);
  const references = links.flatMap((one) => [...one]);
  expect(references.some((one) => /^ACoAA/.test(one))).toBe(true);
  expect(references.some((one) => !/^ACoAA/.test(one))).toBe(true);
});

describe('feed', () => {
  test('SDUI: each key on three elements, no number of a post, companies and advertisements among people', () => {
    const feed = parse(renderFeed()).querySelector('[data-testid="mainFeed"]') as Element;
    expect(feed.outerHTML).not.toMatch(/urn:li:activity|89000000/);
    const items = [...feed.querySelectorAll('[role="listitem"]')];
    expect(items).toHaveLength(posts().length);
    for (const [at, item] of items.entries()) {
      const keys = keysOf(item).concat(item.getAttribute('componentkey') ?? item.id);
      expect(keys).toHaveLength(3);
      expect(new Set(keys).size).toBe(1);
      expect(keys[0]).toMatch(/^expanded[0-9a-f]+FeedType_MAIN_FEED_RELEVANCE$/);
      const author = posts()[at]?.author;
      const label = item.querySelector('div[aria-label]');
      expect(label?.getAttribute('aria-label')).toContain(author?.name);
      expect(label?.closest('a')?.getAttribute('href')).toContain(
        author && isPerson(author) ? `/in/${encodeURIComponent(author.slug)}/` : '/company/',
      );
    }
    expect(posts().some(({ promoted }) => promoted)).toBe(true);
    expect(posts().some(({ because }) => because !== null)).toBe(true);
    const followed = posts().filter(({ author }) => isPerson(author) && isFollowed(author));
    expect(followed.length).toBeGreaterThan(0);
    expect(feed.textContent?.split('• Following')).toHaveLength(followed.length + 1);
  });

  test('classic: articles with their number, the author beside who brought the post', () => {
    const document = parse(renderFeed({ frontend: 'classic' }));
    const articles = [...document.querySelectorAll('[role="article"][data-urn^="urn:li:activity:"]')];
    expect(articles.map((one) => one.getAttribute('data-urn'))).toEqual(
      posts().map(({ id }) => `urn:li:activity:${id}`),
    );
    const reasons = articles.filter((one) => one.querySelector('.update-components-header a[href*="/in/"]'));
    expect(reasons).toHaveLength(posts().filter(({ because }) => because).length);
  });
});

describe('a post', () => {
  const [post] = posts();
  if (!post) throw new Error('no post');

  test('classic comments carry their number, replies lie in their comment, the viewer takes part', () => {
    const document = parse(renderPost(post, { frontend: 'classic' }));
    const comments = [...document.querySelectorAll('article.comments-comment-entity')];
    expect(comments).toHaveLength(5);
    for (const one of comments)
      expect(one.getAttribute('data-id')).toMatch(/^urn:li:comment:\(activity:\d{19},\d{19}\)$/);
    expect(document.querySelectorAll('article article')).toHaveLength(1);
    expect(comments.some((one) => slugsIn(one).includes(viewer.slug))).toBe(true);
    expect(document.querySelector('[role="dialog"]')).toBeNull();
  });

  test('SDUI comments', () => {
    const document = parse(renderPost(post, { frontend: 'sdui' }));
    const list = document.querySelector('[data-testid*="commentList"]') as Element;
    const comments = [...list.querySelectorAll('[id^="replaceableComment_urn:li:comment:("]')];
    expect(comments).toHaveLength(4);
    for (const one of comments) expect(one.querySelector('a[href*="/in/"] p')).not.toBeNull();
  });

  test.each(['classic', 'sdui'] as const)('reactions link to tokens alone (%s)', (frontend) => {
    const dialog = parse(renderPost(post, { frontend, dialog: true })).querySelector('[role="dialog"]');
    const rows = [...(dialog?.querySelectorAll('li.social-details-reactors-tab-body-list-item') ?? [])];
    expect(rows).toHaveLength(post.reactors.length);
    for (const slug of slugsIn(dialog as Element)) expect(slug).toMatch(/^ACoAA[\w-]{34}$/);
    expect(rows.filter((one) => !one.querySelector('a[href*="/in/"]'))).toHaveLength(1);
  });
});

test.each(['classic', 'sdui'] as const)('attendees have two links each (%s)', (frontend) => {
  const list = attendees();
  const document = parse(renderEvent(list, { frontend }));
  expect(slugsIn(document.querySelector('main') as Element)).toEqual(
    list.flatMap(({ slug }) => [slug, slug]),
  );
});

describe('search for everything', () => {
  const rows = allSearchRows(new URLSearchParams('keywords=di'));
  const shown = rows.slice(0, 4).filter(({ hidden }) => !hidden);

  test('SDUI: only people have their key, and in the live form links nest in links', () => {
    for (const form of ['saved', 'live'] as const) {
      const document = parse(renderAllSearch(rows, { form }));
      const keys = keysOf(document).filter((key) => /^SearchResultsAC/.test(key));
      expect(new Set(keys)).toEqual(new Set(shown.map(({ person }) => `SearchResults${person.token}`)));
      expect(document.querySelectorAll('[role="listitem"]').length).toBeGreaterThan(shown.length + 6);
      expect(document.querySelectorAll('a a').length > 0).toBe(form === 'live');
    }
  });

  test('classic: people are members among other kinds', () => {
    const document = parse(renderAllSearch(rows, { frontend: 'classic' }));
    const urns = [...document.querySelectorAll('[data-chameleon-result-urn]')].map((one) =>
      one.getAttribute('data-chameleon-result-urn'),
    );
    expect(urns.filter((urn) => urn?.startsWith('urn:li:member:'))).toHaveLength(4);
    expect(urns.filter((urn) => urn === 'urn:li:member:headless')).toHaveLength(1);
    for (const kind of ['company', 'group', 'activity', 'fsd_jobPosting'])
      expect(urns.some((urn) => urn?.startsWith(`urn:li:${kind}:`))).toBe(true);
  });

  test.each(['classic', 'sdui'] as const)(
    'company search has no person, only who works there (%s)',
    (frontend) => {
      const document = parse(renderCompanySearch({ frontend }));
      expect(document.querySelector('[data-chameleon-result-urn^="urn:li:member:"]')).toBeNull();
      expect(keysOf(document).filter((key) => key.startsWith('SearchResultsAC'))).toEqual([]);
      expect(document.querySelectorAll('main a[href*="/in/"] strong').length).toBeGreaterThan(0);
    },
  );
});

test('hostile text stays text', () => {
  for (const frontend of ['classic', 'sdui'] as const) {
    const document = parse(renderFeed({ frontend }));
    expect(document.querySelectorAll('main script, main b, img[onerror]')).toHaveLength(0);
    expect(document.body.textContent).toContain('<b>Posts</b> have markup too');
  }
});
