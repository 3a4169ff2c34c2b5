import { box, column } from './columns.ts';
import { companies, otherPages } from './companies.ts';
import { companyPath } from './company.ts';
import type { Screen } from './document.ts';
import { type Html, html } from './html.ts';
import { type Locale, locales } from './locales.ts';
import { hashed, initials } from './parts.ts';
import { demoPeople, people, REMOVED_SLUG, viewer } from './people.ts';
import { type PracticePerson, profilePath, type SiteFrontend } from './person.ts';

/** What LinkedIn shows under the address of an account that is gone or never was. */
export const unavailableScreen = (frontend: SiteFrontend, { words }: Locale): Screen => ({
  title: 'LinkedIn',
  pageKey: 'd_flagship3_404',
  content: column(
    frontend,
    'error.NotFound',
    html`<section class="artdeco-empty-state not-found ${hashed('card', 'empty')}"><h2 class="artdeco-empty-state__headline ${hashed('heading')}">${words.unavailable}</h2><p class="artdeco-empty-state__message">${words.unavailableWhy}</p><a class="${hashed('button', 'primary')}" href="/feed/">OK</a></section>`,
  ),
});

const rows = (list: readonly PracticePerson[]): Html =>
  html`<ul class="${hashed('list')}">${list.map(
    (one) =>
      html`<li class="${hashed('item')}"><img class="${hashed('row-photo')}" loading="lazy" alt="" width="48" height="48" src="${initials(one.name, 'person')}"><span class="${hashed('grow')}"><a href="${profilePath(one.slug)}">${one.name}</a><br>${one.headline}</span></li>`,
  )}</ul>`;

/** The first page: where a newcomer, or a test, finds every kind of page. */
export function feedScreen(frontend: SiteFrontend): Screen {
  const links = [
    ['People search', '/search/results/people/'],
    ['People search, classic front end', '/search/results/people/?fe=classic'],
    ['5,000 rows', '/search/results/people/?keywords=many'],
    ['5,000 rows, classic front end', '/search/results/people/?keywords=many&fe=classic'],
    ['Rows that change the person', '/search/results/people/?mode=recycle'],
    ['Your own profile', '/in/me/'],
    ['A removed profile', `/in/${REMOVED_SLUG}/`],
    ['Signed out', '/authwall'],
  ] as const;
  return {
    title: 'Feed | LinkedIn',
    pageKey: 'd_flagship3_feed',
    content: column(
      frontend,
      'feed.MainFeed',
      html`${box(html`<h1 class="${hashed('heading')}">Practice network</h1><p>Everybody and every company here is invented. You are signed in as ${viewer.name}.</p><ul>${links.map(([text, href]) => html`<li><a href="${href}">${text}</a></li>`)}</ul>`)}
${box(html`<h2 class="${hashed('heading')}">Six people to start with</h2>${rows(demoPeople)}`)}
${box(html`<h2 class="${hashed('heading')}">Language and front end</h2><p>${locales.map((one) => html`<a href="/practice/settings?ui=${one.id}">${one.id}</a> `)}</p><p><a href="/practice/settings?fe=classic">classic</a> <a href="/practice/settings?fe=sdui">sdui</a> <a href="/practice/settings?fe=">each person’s own</a></p>`)}
${box(html`<h2 class="${hashed('heading')}">Companies</h2><p>${[...companies, ...otherPages].filter((one) => one.slug !== null).map((one) => html`<a href="${companyPath(one)}">${one.name}</a> <a href="${companyPath(one)}about/">(about)</a> · `)}</p>`)}
${box(html`<h2 class="${hashed('heading')}">Everybody</h2>${rows(people)}`)}`,
    ),
  };
}

/** What somebody who is not signed in sees. */
export const authwallScreen = (frontend: SiteFrontend, { words }: Locale): Screen => ({
  title: 'Sign Up | LinkedIn',
  pageKey: 'd_checkpoint_authwall',
  content: column(
    frontend,
    'authwall.AuthWall',
    html`<section class="authwall-join-form ${hashed('card', 'empty')}"><h1 class="${hashed('heading')}">${words.signIn}</h1><form class="authwall-sign-in-form"><input type="email" aria-label="e-mail" placeholder="name@example.org"><button type="button" class="${hashed('button', 'primary')}">${words.signIn}</button></form></section>`,
  ),
});
