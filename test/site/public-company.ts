import type { Company } from './companies.ts';
import { companyPath, showHeadquarters } from './company.ts';
import { associated, describe, similarTo } from './company-json.ts';
import { companyWords, showSize } from './company-words.ts';
import type { Screen } from './document.ts';
import { Html, html } from './html.ts';
import { showIndustry } from './industries.ts';
import type { Locale } from './locales.ts';
import { hashed } from './parts.ts';
import { showPlaceName } from './places.ts';

/** JSON as the content of a script element: nothing in it may close the element. */
export const jsonLd = (body: object): Html =>
  new Html(`<script type="application/ld+json">${JSON.stringify(body).replace(/</g, '\\u003c')}</script>`);

const organization = (one: Company, locale: Locale): object => ({
  '@context': 'http://schema.org',
  '@graph': [
    {
      '@type': 'Organization',
      name: one.name,
      url: `https://www.linkedin.com${companyPath(one)}`.replace(/\/$/, ''),
      address: one.place && {
        '@type': 'PostalAddress',
        addressLocality: one.place.city && showPlaceName(one.place.city, locale),
        addressRegion: one.place.region && showPlaceName(one.place.region, locale),
        addressCountry: one.place.country,
      },
      description: describe(one),
      numberOfEmployees: { '@type': 'QuantitativeValue', value: associated(one) },
      ...(one.website && { sameAs: one.website }),
    },
    ...similarTo(one).map(({ name, slug }) => ({
      '@type': 'DiscussionForumPosting',
      author: { '@type': 'Organization', name, url: `https://www.linkedin.com/company/${slug}` },
    })),
  ],
});

/** A company's page for somebody who is not signed in. */
export function publicCompany(one: Company, locale: Locale): Screen {
  const words = companyWords(locale);
  const fact = (id: string, label: string, value: Html | string | number | null) =>
    value === null
      ? null
      : html`<div class="mb-2 flex papabear:mr-3 mamabear:mr-3 babybear:flex-wrap" data-test-id="about-us__${id}"><dt class="font-sans text-md font-bold text-color-text break-words overflow-hidden">${label}</dt><dd class="font-sans text-md text-color-text break-words overflow-hidden">${value}</dd></div>`;
  const site =
    one.website &&
    html`<a href="https://www.linkedin.com/redir/redirect?url=${encodeURIComponent(one.website)}&trk=about_website" rel="noopener" target="_blank" class="link-no-visited-state">${one.website}</a>`;
  return {
    title: `${one.name} | LinkedIn`,
    pageKey: 'd_org_guest_company_overview',
    head: html`<link rel="canonical" href="https://www.linkedin.com${companyPath(one)}"><meta property="og:title" content="${one.name} | LinkedIn"><meta property="og:url" content="https://www.linkedin.com${companyPath(one)}">${jsonLd(organization(one, locale))}`,
    content: html`<main class="main papabear:w-content-max-w ${hashed('main', 'alone')}" role="main"><section class="core-rail"><section class="top-card-layout ${hashed('card')}"><h1 class="top-card-layout__title font-sans">${one.name}</h1><h2 class="top-card-layout__headline break-words font-sans">${showIndustry(one.industry, locale)}</h2><h3 class="top-card-layout__first-subline font-sans">${showHeadquarters(one, locale)} <span class="before:middot">${words.followers.replace('N', '1')}</span></h3></section>
<section class="core-section-container about-us ${hashed('card')}" data-test-id="about-us"><h2 class="core-section-container__title">${locale.words.about}</h2><p data-test-id="about-us__description">${describe(one)}</p>
<dl class="mt-6">${fact('website', words.website, site)}${fact('industry', words.industry, showIndustry(one.industry, locale))}${fact('size', words.size, showSize(one.size, locale))}${fact('headquarters', words.headquarters, showHeadquarters(one, locale))}${fact('foundedOn', words.founded, one.founded)}${fact('specialties', words.specialties, one.specialties.length > 0 ? one.specialties.join(', ') : null)}</dl></section>
<section class="core-section-container ${hashed('card')}" data-test-id="similar-pages"><h2>${words.similar}</h2><ul>${similarTo(one).map((other) => html`<li><a href="${companyPath(other)}"><h3 class="base-aside-card__title">${other.name}</h3><p class="base-aside-card__subtitle">${showIndustry(other.industry, locale)}</p></a></li>`)}</ul></section></section></main>`,
  };
}
