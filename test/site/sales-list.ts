import { showDate } from './dates.ts';
import type { Screen } from './document.ts';
import { html } from './html.ts';
import type { Locale } from './locales.ts';
import { hashed } from './parts.ts';
import { people } from './people.ts';
import { currentRole, type PracticePerson } from './person.ts';
import { showPlace } from './places.ts';
import { accountLink, degreeBadge, headshot, leadPath, leadUrn } from './sales-parts.ts';
import { salesWords } from './sales-words.ts';

const LENGTH = 20;

/** The leads of a saved list: other ones for each number. */
export function listLeads(id: string): PracticePerson[] {
  const known = people.filter(({ degree }) => degree !== null);
  const start = Number(id.slice(-3)) % (known.length - LENGTH);
  return known.slice(start, start + LENGTH);
}

function row(person: PracticePerson, id: string, locale: Locale) {
  const role = currentRole(person);
  const href = leadPath(person, id);
  return html`<tr class="artdeco-models-table-row ember-view" data-row-id="${leadUrn(person, id)}">
<td class="list-people-detail-header__row"><div class="${hashed('item')}"><label><input type="checkbox"><span class="a11y-text">${salesWords(locale).select.replace('N', person.name)}</span></label>${headshot(person)}<div class="${hashed('grow')}"><a class="lists-detail__view-profile-name-link" data-anonymize="person-name" href="${href}">
  ${person.name}
</a> <span class="list-lead-detail__degree-badge"><span class="a11y-text">${degreeBadge(person, locale)}</span><span aria-hidden="true">${degreeBadge(person, locale)}</span></span>${role && html`<div data-anonymize="job-title">${role.title}</div>`}</div></div></td>
<td class="list-people-detail-header__account">${
    role &&
    (role.company.id === null
      ? html`<span data-anonymize="company-name">${role.company.name}</span>`
      : accountLink(role.company))
  }</td>
<td class="list-people-detail-header__geography">${showPlace(person.place, locale)}</td>
<td class="list-people-detail-header__date">${showDate('2026-10', locale)}</td></tr>`;
}

/** `/sales/lists/people/ID`. */
export function salesListScreen(id: string, locale: Locale): Screen {
  const words = salesWords(locale);
  const heads = [locale.words.people, words.account, words.place, words.added];
  return {
    title: 'Lead lists | Sales Navigator',
    pageKey: 'd_sales2_lists_people_detail',
    content: html`<main class="${hashed('main', 'wide')}"><section class="artdeco-card ${hashed('card')}"><h1 class="${hashed('heading')}">☆ ${id}</h1><table class="artdeco-models-table ${hashed('table')}"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${listLeads(id).map((person) => row(person, id, locale))}</tbody></table></section></main>`,
  };
}
