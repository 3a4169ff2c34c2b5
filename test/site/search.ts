import type { Screen } from './document.ts';
import { showsConnect } from './expected.ts';
import { Html, html } from './html.ts';
import type { Locale } from './locales.ts';
import { hashed, initials } from './parts.ts';
import { profilePath, type SiteFrontend } from './person.ts';
import { showPlace } from './places.ts';
import { mutualOf } from './relations.ts';
import { type KeyAttribute, keyAttributeOf, keyed } from './sdui-parts.ts';
import { BATCH, rowsFrom, type SearchResult, type SearchRow } from './search-list.ts';
import { degreeText } from './view.ts';

export interface SearchOptions {
  locale: Locale;
  /** `saved`: links in links as text, which a parser splits. `live`: `live-a` for `revive`. */
  form?: 'saved' | 'live';
  keyAttribute?: KeyAttribute;
}

function classicRow({ person, hidden }: SearchRow, { locale }: SearchOptions): Html {
  const { words } = locale;
  const href = hidden
    ? 'https://www.linkedin.com/search/results/people/?keywords='
    : `https://www.linkedin.com${profilePath(person.slug).slice(0, -1)}?miniProfileUrn=${encodeURIComponent(`urn:li:fs_miniProfile:${person.token}`)}`;
  const name = hidden ? words.member : person.name;
  const mutual = hidden ? undefined : mutualOf(person);
  const shownName = hidden
    ? html`${name}`
    : html`<span dir="ltr"><span aria-hidden="true"><!---->${name}<!----></span><span class="visually-hidden"><!---->${words.viewProfileOf.replace('N', name)}<!----></span></span>`;
  const degree =
    !hidden &&
    person.degree !== null &&
    html`<span class="entity-result__badge t-14 t-normal t-black--light"><div class="display-flex flex-row-reverse align-items-baseline"><span class="image-text-lockup__text entity-result__badge-text"><span aria-hidden="true"><!---->• ${degreeText(person.degree, locale)}<!----></span><span class="visually-hidden"><!---->${degreeText(person.degree, locale)}<!----></span></span></div></span>`;
  const button = person.degree === 1 ? words.message : words.connect;
  return html`<li class="${hashed('row')}"><div class="${hashed('item')}" data-chameleon-result-urn="urn:li:member:${hidden ? 'headless' : person.memberId}" data-view-name="search-entity-result-universal-template">
<div class="display-flex align-items-center"><a class="app-aware-link scale-down" aria-hidden="true" tabindex="-1" href="${href}"><div class="ivm-image-view-model"><img class="presence-entity__image ${hashed('row-photo')}" loading="lazy" width="56" height="56" alt="${name}" src="${initials(hidden ? '?' : person.name, 'person')}"></div></a></div>
<div class="${hashed('grow')}"><div class="mb1"><div class="t-roman t-sans"><div class="display-flex ${hashed('name-row')}"><span class="t-16 ${hashed('strong')}"><a class="app-aware-link" href="${href}">${shownName}</a>${degree}</span></div></div>
<div class="t-14 t-black t-normal"><!---->${person.headline ?? '--'}<!----></div><div class="t-14 t-normal ${hashed('faint')}"><!---->${showPlace(person.place, locale)}<!----></div></div>${
    mutual &&
    html`<div class="entity-result__insights ${hashed('note')}"><div class="entity-result__simple-insight"><a class="app-aware-link" href="https://www.linkedin.com/in/${mutual.token}"><strong>${mutual.name}</strong></a> <span aria-hidden="true">${words.mutual.replace('N', '')}</span></div></div>`
  }</div>
<div class="entity-result__actions ${hashed('actions')}">${!hidden && html`<button type="button" class="artdeco-button ${hashed('button')}" aria-label="${button}: ${name}">${button}</button>`}</div></div></li>`;
}

function sduiRow({ person, hidden }: SearchRow, options: SearchOptions, first: boolean): Html {
  const { locale, form = 'saved' } = options;
  const { words } = locale;
  const how = options.keyAttribute ?? keyAttributeOf(person);
  const p = (text: string, look: string) => html`<p class="${hashed('p', look)}">${text}</p>`;
  if (hidden)
    return html`<div role="listitem" class="${hashed('row')}"><div class="${hashed('item')}"><figure><img class="${hashed('row-photo')}" loading="lazy" width="56" height="56" alt="" src="${initials('?', 'person')}"></figure><div class="${hashed('grow')}">${p(words.member, 'strong')}${p(person.headline ?? '--', 'text')}${p(showPlace(person.place, locale), 'faint')}</div></div></div>`;
  const tag = new Html(form === 'live' ? 'live-a' : 'a');
  const href = `https://www.linkedin.com${profilePath(person.slug)}`;
  const mutual = mutualOf(person);
  const action = showsConnect(person)
    ? html`<div ${keyed(`ConnectButtonstate:invitation:urn:li:member:${person.memberId}_connect`, how)}><${tag} class="${hashed('button')}" href="/preload/search-custom-invite/?vanityName=${encodeURIComponent(person.slug)}">${words.connect}</${tag}></div>`
    : html`<${tag} class="${hashed('button')}" href="/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${person.token}&recipient=${person.token}">${words.message}</${tag}>`;
  return html`<div role="listitem" ${first && keyed('SearchResults_FirstResult_people', 'componentkey')} class="${hashed('row')}"><${tag} class="${hashed('item', 'plain')}" href="${href}"><figure><img class="${hashed('row-photo')}" loading="lazy" width="56" height="56" alt="${person.verified ? '' : person.name}" src="${initials(person.name, 'person')}"></figure>
<div class="${hashed('grow')}"><p class="${hashed('p', 'strong', 'name-row')}"><${tag} class="${hashed('plain')}" href="${href}">${person.name}</${tag}>${person.degree !== null && html`<span class="${hashed('degree')}"> • ${degreeText(person.degree, locale)}</span>`}</p>${p(person.headline ?? '--', 'text')}${p(showPlace(person.place, locale), 'faint')}${
    mutual &&
    html`<p class="${hashed('p', 'note')}"><${tag} class="${hashed('plain')}" href="https://www.linkedin.com${profilePath(mutual.slug)}"><strong>${mutual.name}</strong></${tag}> ${words.mutual.replace('N', '')}</p>`
  }</div>
<div ${keyed(`SearchResults${person.token}`, how)} class="${hashed('actions')}">${action}</div></${tag}></div>`;
}

/** Rows as markup, for a page or for the page script that appends them; `first`: they begin the page. */
export const renderRows = (
  rows: readonly SearchRow[],
  frontend: SiteFrontend,
  options: SearchOptions,
  first: boolean,
): Html =>
  html`${rows.map((row, index) => (frontend === 'classic' ? classicRow(row, options) : sduiRow(row, options, first && index === 0)))}`;

/** The parameters of this search with another page number. */
function pageHref(query: URLSearchParams, page: number): string {
  const next = new URLSearchParams(query);
  next.set('page', String(page));
  return `/search/results/people/?${next}`;
}

function paging(
  result: SearchResult,
  frontend: SiteFrontend,
  query: URLSearchParams,
  { words }: Locale,
): Html | null {
  if (result.pages < 2) return null;
  const numbers = Array.from({ length: result.pages }, (_, index) => index + 1);
  const link = (page: number) =>
    html`<a class="${hashed('page', ...(page === result.page ? ['current'] : []))}" href="${pageHref(query, page)}">${page}</a>`;
  const next =
    result.page < result.pages &&
    html`<a class="${hashed('page')}" href="${pageHref(query, result.page + 1)}">${words.next}</a>`;
  return frontend === 'classic'
    ? html`<div class="artdeco-pagination ${hashed('paging')}"><ul class="artdeco-pagination__pages">${numbers.map((page) => html`<li class="artdeco-pagination__indicator">${link(page)}</li>`)}</ul>${next}</div>`
    : html`<nav class="${hashed('paging')}"><ul>${numbers.map((page) => html`<li data-testid="pagination-indicator-${page - 1}">${link(page)}</li>`)}</ul>${next}</nav>`;
}

export interface SearchScreenOptions extends SearchOptions {
  query?: URLSearchParams;
  /** The rows come later, by page script: SDUI rows always (their links cannot be parsed), classic ones after the first batch. */
  late?: boolean;
}

/** A page of people search. */
export function searchScreen(
  result: SearchResult,
  frontend: SiteFrontend,
  options: SearchScreenOptions,
): Screen {
  const { locale, late = false, query = new URLSearchParams() } = options;
  const inline = late ? (frontend === 'sdui' ? 0 : BATCH) : result.count;
  const rows = rowsFrom(result, result.from, Math.min(inline, result.count));
  const state = late && html`data-practice-rows="" data-from="${result.from}" data-count="${result.count}"`;
  const button =
    result.recycles &&
    html`<button type="button" data-practice-recycle="" class="${hashed('button', 'primary')}">↻</button>`;
  const heading = keywordHeading(query, result, locale);
  const body = renderRows(rows, frontend, options, true);
  const pages = paging(result, frontend, query, locale);
  const title = `${query.get('keywords') ?? locale.words.people} | Search | LinkedIn`;
  if (frontend === 'classic')
    return {
      title,
      pageKey: 'd_flagship3_search_srp_people',
      content: html`<main class="scaffold-layout__main ${hashed('main', 'alone')}"><div class="search-results-container artdeco-card ${hashed('card')}">${heading}${button}<ul role="list" class="list-style-none ${hashed('list')}" ${state}>${body}</ul></div>${pages}</main>`,
    };
  return {
    title,
    pageKey: 'd_flagship3_search_srp_people',
    content: html`<div data-sdui-screen="com.linkedin.sdui.flagshipnav.search.SearchResultsPeople" class="${hashed('main', 'alone')}"><div class="${hashed('card')}">${heading}${button}<div role="list" class="${hashed('list')}" ${state}>${body}</div></div>${pages}</div>`,
  };
}

const keywordHeading = (query: URLSearchParams, result: SearchResult, { words }: Locale): Html =>
  html`<h2 class="${hashed('heading')}">${words.people} (${result.rows.length})${query.get('keywords') && html` – ${query.get('keywords')}`}</h2>`;
