import type { Company } from './companies.ts';
import { showHome } from './company.ts';
import { describe, similarTo } from './company-json.ts';
import { showSize } from './company-words.ts';
import type { Screen } from './document.ts';
import { html } from './html.ts';
import { showIndustry } from './industries.ts';
import type { Locale } from './locales.ts';
import { hashed, initials } from './parts.ts';
import type { PracticePerson } from './person.ts';
import { headshot, leadPath } from './sales-parts.ts';
import { salesWords } from './sales-words.ts';

/** `/sales/company/ID`, with some who work there. */
export function salesAccountScreen(one: Company, staff: readonly PracticePerson[], locale: Locale): Screen {
  return {
    title: `${one.name} | Account | Sales Navigator`,
    pageKey: 'd_sales2_account',
    content: html`<div class="${hashed('columns')}"><main class="${hashed('main')}">
<section class="artdeco-card ${hashed('card')}" data-sn-view-name="feature-account-top-card"><div class="${hashed('item')}"><img data-anonymize="company-logo" class="${hashed('logo')}" alt="" width="64" height="64" src="${initials(one.name, 'company')}"><div class="${hashed('grow')}">
<h1 class="${hashed('name')}" data-anonymize="company-name">
  ${one.name}
</h1><p><span data-anonymize="industry">${showIndustry(one.industry, locale)}</span> · ${one.place && html`<span data-anonymize="location">${showHome(one, locale)}</span> · `}<a href="/sales/search/people?keywords=${encodeURIComponent(one.name)}&companies=urn%3Ali%3Aorganization%3A${one.id}"><span data-anonymize="company-size">${showSize(one.size, locale)}</span></a> · <span data-anonymize="revenue">${salesWords(locale).revenue.replace('N', 'US$ 10M - 20M')}</span></p>
<p data-anonymize="company-blurb">${describe(one)}</p>${one.website && html`<a data-control-name="visit_company_website" rel="noopener noreferrer" target="_blank" href="${one.website}">${one.website}</a>`}</div></div></section>
<section class="artdeco-card ${hashed('card')}"><h2 class="${hashed('heading')}">${locale.words.people}</h2><ul>${staff.slice(0, 6).map((person) => html`<li class="${hashed('item')}">${headshot(person)}<div class="${hashed('grow')}"><a data-anonymize="person-name" href="${leadPath(person)}">${person.name}</a><div data-anonymize="job-title">${person.roles[0]?.title}</div><div data-anonymize="location">${person.place.city}</div></div></li>`)}</ul></section>
</main><aside class="${hashed('aside')}"><section class="artdeco-card ${hashed('card')}"><ul>${similarTo(one).map((other) => html`<li class="${hashed('item')}"><div><a data-anonymize="company-name" href="/sales/company/${other.id}">${other.name}</a><div data-anonymize="industry">${showIndustry(other.industry, locale)}</div><div data-anonymize="company-size">${showSize(other.size, locale)}</div></div></li>`)}</ul></section></aside></div>`,
  };
}
