import { box, column } from './columns.ts';
import { companies, otherPages } from './companies.ts';
import { companyPath } from './company.ts';
import type { Screen } from './document.ts';
import { classicPost } from './feed-classic.ts';
import { sduiFeed } from './feed-sdui.ts';
import type { ListOptions } from './growing.ts';
import { type Html, html } from './html.ts';
import { locales } from './locales.ts';
import { pageLinks } from './page-links.ts';
import { hashed, initials } from './parts.ts';
import { demoPeople, people, viewer } from './people.ts';
import { type PracticePerson, profilePath, type SiteFrontend } from './person.ts';
import { posts } from './posts.ts';

const rows = (list: readonly PracticePerson[]): Html =>
  html`<ul class="${hashed('list')}">${list.map(
    (one) =>
      html`<li class="${hashed('item')}"><img class="${hashed('row-photo')}" loading="lazy" alt="" width="48" height="48" src="${initials(one.name, 'person')}"><span class="${hashed('grow')}"><a href="${profilePath(one.slug)}">${one.name}</a><br>${one.headline}</span></li>`,
  )}</ul>`;

/** The first page: where a newcomer, or a test, finds every kind of page; then the feed itself. */
export function feedScreen(frontend: SiteFrontend, options: ListOptions): Screen {
  const feed =
    frontend === 'classic'
      ? html`<div class="scaffold-finite-scroll"><div class="scaffold-finite-scroll__content">${posts().map((post) => html`<div class="relative" data-id="urn:li:activity:${post.id}">${classicPost(post, options)}</div>`)}</div></div>`
      : sduiFeed(posts(), options);
  return {
    title: 'Feed | LinkedIn',
    pageKey: 'd_flagship3_feed',
    content: column(
      frontend,
      'feed.MainFeed',
      html`${box(html`<h1 class="${hashed('heading')}">Practice network</h1><p>Everybody and every company here is invented. You are signed in as <a href="${profilePath(viewer.slug)}">${viewer.name}</a>.</p><ul>${pageLinks().map(([text, href]) => html`<li><a href="${href}">${text}</a></li>`)}</ul>`)}
${box(html`<h2 class="${hashed('heading')}">Six people to start with</h2>${rows(demoPeople)}`)}
${box(html`<h2 class="${hashed('heading')}">Language and front end</h2><p>${locales.map((one) => html`<a href="/practice/settings?ui=${one.id}">${one.id}</a> `)}</p><p><a href="/practice/settings?fe=classic">classic</a> <a href="/practice/settings?fe=sdui">sdui</a> <a href="/practice/settings?fe=">each person’s own</a></p>`)}
${feed}
${box(html`<h2 class="${hashed('heading')}">Companies</h2><p>${[...companies, ...otherPages].filter((one) => one.slug !== null).map((one) => html`<a href="${companyPath(one)}">${one.name}</a> <a href="${companyPath(one)}about/">(about)</a> · `)}</p>`)}
${box(html`<h2 class="${hashed('heading')}">Everybody</h2>${rows(people)}`)}`,
    ),
  };
}
