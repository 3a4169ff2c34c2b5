import type { Company } from './companies.ts';
import { associated, companyIslands, describe, followers, similarTo } from './company-json.ts';
import { companyWords, showNumber, showSize } from './company-words.ts';
import type { Screen } from './document.ts';
import { type Html, html } from './html.ts';
import { showIndustry } from './industries.ts';
import type { Locale } from './locales.ts';
import { hashed, initials } from './parts.ts';
import { showPlace, showPlaceName } from './places.ts';

export interface CompanyOptions {
  locale: Locale;
  /** Part of the page: `about` shows all facts, every other one the top card alone. */
  tab?: string;
  /** False leaves the company's own JSON out. */
  islands?: boolean;
}

export const companyPath = ({ page, slug }: Company): string => `/${page}/${slug}/`;

/** "Brescia, Lombardia": headquarters without the country, as these pages show it. */
export const showHeadquarters = (one: Company, locale: Locale): string | null =>
  one.place &&
  [one.place.city, one.place.region]
    .filter((part) => part !== null)
    .map((part) => showPlaceName(part, locale))
    .join(', ');

/** Top card and tabs of every part of a company's page. */
export function companyTopCard(one: Company, locale: Locale): Html {
  const words = companyWords(locale);
  const item = (body: Html | string | null) =>
    body === null ? null : html`<div class="org-top-card-summary-info-list__info-item">${body}</div>`;
  return html`<section class="org-top-card artdeco-card ${hashed('card')}"><div class="${hashed('item')}"><img class="org-top-card-primary-content__logo ${hashed('logo')}" alt="${one.name}" width="96" height="96" src="${initials(one.name, 'company')}"><div class="${hashed('grow')}"><h1 class="org-top-card-summary__title text-display-medium-bold ${hashed('name')}" title="${one.name}">${one.name}</h1>
<p class="org-top-card-summary__tagline">${one.specialties[0]}</p>
<div class="org-top-card-summary-info-list t-14 t-black--light">${item(showIndustry(one.industry, locale))}<div class="inline-block">${item(showHeadquarters(one, locale))}${item(words.followers.replace('N', showNumber(followers(one), locale)))}<div class="org-top-card-summary-info-list__info-item"><a class="org-top-card-summary-info-list__info-item-link" href="/search/results/people/?currentCompany=%5B%22${one.id}%22%5D"><span class="t-normal t-black--light link-without-visited-state link-without-hover-state">${showSize(one.size, locale)}</span></a></div></div></div></div></div>
<nav class="org-page-navigation ${hashed('actions')}"><a href="${companyPath(one)}">⌂</a><a href="${companyPath(one)}about/">${words.overview}</a><a href="${companyPath(one)}people/">${locale.words.people}</a></nav></section>`;
}

function facts(one: Company, locale: Locale): Html {
  const words = companyWords(locale);
  const row = (label: string, value: Html | string | number | null) =>
    value === null
      ? null
      : html`<dt class="mb1"><h3 class="text-heading-medium">${label}</h3></dt><dd class="mb4 t-black--light text-body-medium">${value}</dd>`;
  const site =
    one.website &&
    html`<a class="link-without-visited-state" rel="noopener noreferrer" target="_blank" href="${one.website}"><span dir="ltr">${one.website}</span></a>`;
  return html`<section class="artdeco-card org-page-details-module__card-spacing ${hashed('card')}"><h2 class="${hashed('heading')}">${words.overview}</h2><p class="break-words white-space-pre-wrap t-black--light text-body-medium">${describe(one)}</p>
<dl class="overflow-hidden">${row(words.website, site)}${row(words.industry, showIndustry(one.industry, locale))}${row(words.size, showSize(one.size, locale))}<dd class="t-black--light mb4 text-body-medium"><a href="/search/results/people/?currentCompany=%5B%22${one.id}%22%5D">${words.associated.replace('N', showNumber(associated(one), locale))}</a></dd>${row(words.headquarters, showHeadquarters(one, locale))}${row(words.founded, one.founded)}${row(words.specialties, one.specialties.length > 0 ? one.specialties.join(', ') : null)}</dl></section>`;
}

const aside = (one: Company, locale: Locale): Html =>
  html`<aside class="scaffold-layout__aside ${hashed('aside')}"><section class="artdeco-card ${hashed('card')}"><h2 class="${hashed('heading')}">${companyWords(locale).similar}</h2><ul class="${hashed('list')}">${similarTo(one).map((other) => html`<li class="artdeco-list__item"><a class="${hashed('grow')}" href="${companyPath(other)}"><div class="artdeco-entity-lockup__title">${other.name}</div><div class="artdeco-entity-lockup__subtitle">${showIndustry(other.industry, locale)}</div><div class="artdeco-entity-lockup__caption">${showSize(other.size, locale)}</div></a></li>`)}</ul></section></aside>`;

/** A company's, school's or showcase page: always the classic front end. */
export function companyScreen(one: Company, { locale, tab = '', islands = true }: CompanyOptions): Screen {
  const words = companyWords(locale);
  return {
    title: `${one.name}: ${tab === 'about' ? words.overview : locale.words.about} | LinkedIn`,
    pageKey: `d_flagship3_${one.page}_${tab || 'home'}`,
    ...(islands && { codes: companyIslands(one, locale) }),
    content: html`<div class="scaffold-layout__inner ${hashed('columns')}"><main class="scaffold-layout__main org-grid__content-height-enforcer ${hashed('main')}">
${companyTopCard(one, locale)}
${tab === 'about' ? facts(one, locale) : html`<section class="artdeco-card ${hashed('card')}"><h2 class="${hashed('heading')}">${words.overview}</h2><p>${describe(one)}</p><a class="${hashed('all')}" href="${companyPath(one)}about/">${locale.words.more}</a></section>`}
</main>${aside(one, locale)}</div>`,
  };
}

/** Where the headquarters are with their country, as Sales Navigator shows them. */
export const showHome = (one: Company, locale: Locale): string | null =>
  one.place && showPlace(one.place, locale);
