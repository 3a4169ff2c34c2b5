import { column } from './columns.ts';
import { type Company, companies } from './companies.ts';
import { companyPath, showHeadquarters } from './company.ts';
import type { Screen } from './document.ts';
import { classicActor } from './feed-classic.ts';
import { sduiActor } from './feed-sdui.ts';
import type { ListOptions } from './growing.ts';
import { Html, html } from './html.ts';
import { showIndustry } from './industries.ts';
import { listWords } from './list-words.ts';
import { hashed, initials } from './parts.ts';
import { type PracticePerson, profilePath, type SiteFrontend } from './person.ts';
import { isPerson, type Post, posts } from './posts.ts';
import { connections } from './relations.ts';
import { figure, p } from './sdui-parts.ts';
import { renderRows, type SearchOptions } from './search.ts';
import type { SearchRow } from './search-list.ts';

/** People on a page of mixed results. */
export const PEOPLE_SHOWN = 4;
const OTHERS_SHOWN = 3;

type MixedOptions = ListOptions & SearchOptions;

/** One row that is no person's. */
function otherRow(
  urn: string,
  [name, below, third]: [string, string | null, string | null],
  href: string,
  note: Html | null,
  frontend: SiteFrontend,
): Html {
  const picture = initials(name, 'company');
  return frontend === 'classic'
    ? html`<li class="${hashed('row')}"><div class="${hashed('item')}" data-chameleon-result-urn="${urn}" data-view-name="search-entity-result-universal-template"><a class="app-aware-link" href="${href}"><img class="${hashed('logo')}" width="48" height="48" alt="${name}" src="${picture}"></a><div class="${hashed('grow')}"><span class="t-16 ${hashed('strong')}"><a class="app-aware-link" href="${href}">${name}</a></span><div class="t-14 t-black t-normal">${below}</div>${third !== null && html`<div class="t-14 t-normal">${third}</div>`}${note && html`<div class="entity-result__insights ${hashed('note')}"><div class="entity-result__simple-insight">${note}</div></div>`}</div></div></li>`
    : html`<div role="listitem" class="${hashed('row')}"><a class="${hashed('item', 'plain')}" href="${href}">${figure(name, picture)}<div class="${hashed('grow')}">${p(name, 'strong')}${p(below)}${p(third, 'faint')}</div></a>${note && p(note, 'note')}</div>`;
}

/** A connection who works there, with a link: not a result. */
function worksHere(index: number, { locale }: MixedOptions): Html | null {
  const one = connections()[index];
  if (!one || index % 2 === 1) return null;
  const [before = '', after = ''] = listWords(locale).worksHere.split('N');
  return html`${before}<a class="app-aware-link" href="https://www.linkedin.com${profilePath(one.slug)}"><strong>${one.name}</strong></a>${after}`;
}

const companyRow = (one: Company, index: number, frontend: SiteFrontend, options: MixedOptions): Html =>
  otherRow(
    `urn:li:company:${one.id}`,
    [
      one.name,
      `${showIndustry(one.industry, options.locale)} • ${showHeadquarters(one, options.locale) ?? ''}`,
      listWords(options.locale).followers.replace('N', '12,034'),
    ],
    `https://www.linkedin.com${companyPath(one)}`,
    worksHere(index, options),
    frontend,
  );

/** A post among the results: its author has a link, but is no result. */
function postRow(post: Post, frontend: SiteFrontend, options: MixedOptions): Html | null {
  if (!isPerson(post.author)) return null;
  return frontend === 'classic'
    ? html`<li class="${hashed('row')}"><div data-chameleon-result-urn="urn:li:activity:${post.id}" data-view-name="search-entity-result-content-a-template">${classicActor(post.author, '1d •', options)}<p>${post.text}</p></div></li>`
    : html`<div role="listitem" class="${hashed('row')}">${sduiActor(post.author, options)}${p(post.text)}</div>`;
}

function block(title: string, rows: Html | readonly (Html | null)[], frontend: SiteFrontend): Html {
  const list = frontend === 'classic' ? new Html('ul') : new Html('div');
  return html`<div class="search-results__cluster-card artdeco-card ${hashed('card')}"><h2 class="${hashed('heading')}">${title}</h2><${list} role="list" class="list-style-none ${hashed('list')}">${rows}</${list}></div>`;
}

const named = companies.filter(({ slug }) => slug !== null);

/** `/search/results/all/`: a block of people among companies, posts, jobs and groups. */
export function allSearchScreen(
  rows: readonly SearchRow[],
  keywords: string,
  frontend: SiteFrontend,
  options: MixedOptions,
): Screen {
  const words = listWords(options.locale);
  const shown = rows.slice(0, PEOPLE_SHOWN);
  const job = (one: Company, index: number) =>
    otherRow(
      `urn:li:fsd_jobPosting:${4_900_000_000 + index}`,
      ['Keeper of Imaginary Keys', one.name, null],
      `https://www.linkedin.com/jobs/view/${4_900_000_000 + index}/`,
      null,
      frontend,
    );
  const group = otherRow(
    'urn:li:group:99000001',
    ['Friends of Things That Are Not', '1,204', null],
    'https://www.linkedin.com/groups/99000001/',
    null,
    frontend,
  );
  return {
    title: `${keywords || 'All'} | Search | LinkedIn`,
    pageKey: 'd_flagship3_search_srp_all',
    content: column(
      frontend,
      'search.SearchResultsAll',
      html`${block(
        words.companies,
        named.slice(0, OTHERS_SHOWN).map((one, index) => companyRow(one, index, frontend, options)),
        frontend,
      )}
${block(options.locale.words.people, renderRows(shown, frontend, options, true), frontend)}
${block(
  words.posts,
  posts()
    .slice(0, OTHERS_SHOWN)
    .map((post) => postRow(post, frontend, options)),
  frontend,
)}
${block(words.jobs, named.slice(OTHERS_SHOWN, 2 * OTHERS_SHOWN).map(job), frontend)}
${block(words.groups, group, frontend)}`,
    ),
  };
}

/** `/search/results/companies/`: companies alone. */
export function companySearchScreen(keywords: string, frontend: SiteFrontend, options: MixedOptions): Screen {
  const wanted = keywords.toLowerCase();
  const found = named.filter(({ name }) => name.toLowerCase().includes(wanted));
  return {
    title: `${keywords || 'Companies'} | Search | LinkedIn`,
    pageKey: 'd_flagship3_search_srp_companies',
    content: column(
      frontend,
      'search.SearchResultsCompanies',
      block(
        listWords(options.locale).companies,
        found.map((one, index) => companyRow(one, index, frontend, options)),
        frontend,
      ),
    ),
  };
}

/** Who is a person among the rows of a mixed search, in order. */
export const peopleAmong = (rows: readonly SearchRow[]): PracticePerson[] =>
  rows
    .slice(0, PEOPLE_SHOWN)
    .filter(({ hidden }) => !hidden)
    .map(({ person }) => person);
