import { monthsBetween, PRACTICE_NOW, showDuration } from './dates.ts';
import type { Screen } from './document.ts';
import { type Html, html } from './html.ts';
import type { Locale } from './locales.ts';
import { hashed } from './parts.ts';
import { currentRole, type PracticePerson } from './person.ts';
import { showPlace } from './places.ts';
import { accountLink, degreeBadge, headshot, isReachable, leadPath, leadUrn } from './sales-parts.ts';
import { salesWords } from './sales-words.ts';
import { searchPeople } from './search-list.ts';

const PAGE_SIZE = 25;
/** Rows that the server fills; the others are empty until they are scrolled to. */
const FILLED = 3;

export interface SalesResult {
  /** Rows of this page. */
  rows: PracticePerson[];
  page: number;
  pages: number;
  /** What the search was: part of each row's authentication. */
  name: string;
}

/** A page of 25 leads with these words; `many` is four pages. */
export function searchLeads(query: URLSearchParams): SalesResult {
  const found = searchPeople(query).rows.slice(0, 4 * PAGE_SIZE);
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const page = Math.min(pages, Math.max(1, Math.floor(Number(query.get('page') ?? 1)) || 1));
  const rows = found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map(({ person }) => person);
  return { rows, page, pages, name: query.get('keywords') ?? 'all' };
}

/** Leads whom the viewer has hidden: still in the page, for nobody to see. */
export const isHiddenLead = ({ memberId }: PracticePerson): boolean => memberId % 11 === 7;

/** "2 yrs 1 mo in role | 3 yrs in company", in the element that is called job title. */
function tenure(person: PracticePerson, locale: Locale): string | null {
  const role = currentRole(person);
  if (!role) return null;
  const first = person.roles.findLast(({ company }) => company === role.company) ?? role;
  const words = salesWords(locale);
  const since = (start: string) => showDuration(monthsBetween(start, null, PRACTICE_NOW), locale);
  return `${words.inRole.replace('N', since(role.start))} | ${words.inCompany.replace('N', since(first.start))}`;
}

function name(person: PracticePerson, locale: Locale): Html {
  const { reachable } = salesWords(locale);
  const note = isReachable(person) && html`<span class="a11y-text">${reachable}</span>`;
  // The note stands in the leaf itself or after it.
  return person.memberId % 8 === 0
    ? html`<span data-anonymize="person-name"><span>${person.name}</span> ${note}</span>`
    : html`<span data-anonymize="person-name">
            ${person.name}
          </span> ${note}`;
}

/** What a row holds once it is near the window. */
export function salesRow(person: PracticePerson, search: string, locale: Locale): Html {
  const role = currentRole(person);
  const href = `${leadPath(person, search)}?_ntb=practice`;
  const content = html`<div data-x-search-result="LEAD" class="${hashed('item')}">
    <a data-lead-search-result="profile-link-st" tabindex="-1" aria-hidden="true" href="${href}">${headshot(person)}</a>
    <div class="artdeco-entity-lockup__content ${hashed('grow')}">
      <div class="artdeco-entity-lockup__title"><a data-control-name="view_lead_panel_via_search_lead_name" data-lead-search-result="profile-link-st" href="${href}">
          ${name(person, locale)}
        </a><span class="artdeco-entity-lockup__badge"><span class="a11y-text">${degreeBadge(person, locale)}</span><span class="artdeco-entity-lockup__degree" aria-hidden="true">${degreeBadge(person, locale)}</span></span></div>
      ${role && html`<div class="artdeco-entity-lockup__subtitle"><span data-anonymize="title">${role.title}</span><span class="separator--middot"> · </span>${accountLink(role.company)}</div>`}
      <div class="artdeco-entity-lockup__caption"><span data-anonymize="location">${showPlace(person.place, locale)}</span></div>
      <div class="artdeco-entity-lockup__metadata" data-anonymize="job-title">${tenure(person, locale)}</div>
      ${person.about !== null && html`<dl><dt>${locale.words.about}:</dt><dd><div data-anonymize="person-blurb" title="${person.about}">${person.about.slice(0, 60)}…</div></dd></dl>`}
    </div></div>`;
  return isHiddenLead(person) ? html`<article aria-hidden="true">${content}</article>` : content;
}

/** The checkbox that stands in empty rows too, the name in a text for screen readers. */
const checkbox = ({ name: who }: PracticePerson, locale: Locale): Html =>
  html`<label class="${hashed('checkbox')}"><input type="checkbox"><span class="a11y-text">${salesWords(locale).select.replace('N', who)}</span></label>`;

/** The list; rows from `filled` on are empty wrappers that the page script fills while it is scrolled. */
export const salesRows = ({ rows, name: search }: SalesResult, locale: Locale, filled = FILLED): Html =>
  html`<ol class="artdeco-list background-color-white ${hashed('list')}" data-practice-virtual="">${rows.map(
    (person, index) =>
      html`<li class="artdeco-list__item ${hashed('virtual-row')}"><div data-scroll-into-view="${leadUrn(person, search)}">${checkbox(person, locale)}<div data-practice-row="${index}">${index < filled && salesRow(person, search, locale)}</div></div></li>`,
  )}</ol>`;

/** `/sales/search/people`. */
export function salesSearchScreen(result: SalesResult, locale: Locale, filled?: number): Screen {
  const { page, pages } = result;
  const link = (number: number) =>
    html`<li class="artdeco-pagination__indicator"><a class="${hashed('page', ...(number === page ? ['current'] : []))}" href="/sales/search/people?keywords=${encodeURIComponent(result.name === 'all' ? '' : result.name)}&page=${number}">${number}</a></li>`;
  return {
    title: 'Search | Sales Navigator',
    pageKey: 'd_sales2_search_people',
    content: html`<main class="${hashed('main', 'alone')}"><section class="artdeco-card ${hashed('card')}" id="search-results-container"><h2 class="${hashed('heading')}">${locale.words.people}</h2>${salesRows(result, locale, filled)}</section>
<div class="artdeco-pagination ${hashed('paging')}"><ul class="artdeco-pagination__pages">${Array.from({ length: pages }, (_, index) => link(index + 1))}</ul></div></main>`,
  };
}
