import { twice } from './classic-parts.ts';
import type { Company } from './companies.ts';
import { companyTopCard } from './company.ts';
import { companyIslands } from './company-json.ts';
import type { Screen } from './document.ts';
import type { ListOptions } from './growing.ts';
import { type Html, html } from './html.ts';
import { hashed, initials } from './parts.ts';
import { type PracticePerson, profilePath } from './person.ts';
import { mutualOf } from './relations.ts';
import { degreeText } from './view.ts';

/** People far outside the network appear without name or link. */
export const isOutOfReach = (index: number): boolean => index % 9 === 7;

/** Some cards link to the slug, some to the token (page reference, d). */
export const linksByToken = (person: PracticePerson): boolean => person.memberId % 2 === 0;

function card(person: PracticePerson, index: number, { locale }: ListOptions): Html {
  const hidden = isOutOfReach(index);
  const name = hidden ? locale.words.member : person.name;
  const href = profilePath(linksByToken(person) ? person.token : person.slug);
  const link = (body: Html, more: string) =>
    hidden
      ? body
      : html`<a class="app-aware-link link-without-visited-state ${more}" href="${href}">${body}</a>`;
  const picture = html`<img class="${hashed('row-photo')}" loading="lazy" width="56" height="56" alt="${name}" src="${initials(hidden ? '?' : name, 'person')}">`;
  const degree =
    !hidden &&
    person.degree !== null &&
    html`<span class="artdeco-entity-lockup__badge ember-view"><span class="artdeco-entity-lockup__degree" aria-hidden="true">· ${degreeText(person.degree, locale)}</span><span class="visually-hidden">${degreeText(person.degree, locale)}</span></span>`;
  const mutual = hidden ? undefined : mutualOf(person);
  return html`<li class="grid grid__col--lg-8 org-people-profile-card__profile-card-spacing ${hashed('row')}"><section class="artdeco-card org-people-profile-card__card-spacing"><div class="org-people-profile-card__profile-info"><div class="artdeco-entity-lockup ${hashed('item')}"><div class="artdeco-entity-lockup__image">${link(picture, '')}</div>
<div class="artdeco-entity-lockup__content ${hashed('grow')}"><div class="artdeco-entity-lockup__title">${link(hidden ? html`<div class="org-people-profile-card__profile-title t-black lt-line-clamp">${name}</div>` : html`<div class="org-people-profile-card__profile-title t-black lt-line-clamp lt-line-clamp--single-line">${name}</div>`, hashed('plain'))}${degree}</div>
<div class="artdeco-entity-lockup__subtitle"><div class="t-14 t-black--light t-normal"><div class="lt-line-clamp lt-line-clamp--multi-line">${person.headline}</div></div></div>
${mutual && html`<div class="artdeco-entity-lockup__caption"><span class="text-align-center t-12 t-black--light">${mutual.name}</span> ${twice(locale.words.mutual.replace('N', ''))}</div>`}</div></div></div>
<footer class="${hashed('actions')}">${!hidden && html`<button type="button" class="artdeco-button ${hashed('button')}">${twice(person.degree === 1 ? locale.words.message : locale.words.connect)}</button>`}</footer></section></li>`;
}

/** `/company/SLUG/people/`, in the classic front end only. */
export function companyPeopleScreen(
  company: Company,
  list: readonly PracticePerson[],
  options: ListOptions,
): Screen {
  const { locale } = options;
  return {
    title: `${company.name}: ${locale.words.people} | LinkedIn`,
    pageKey: 'd_flagship3_company_people',
    codes: companyIslands(company, locale),
    content: html`<main class="scaffold-layout__main org-grid__content-height-enforcer ${hashed('main', 'alone')}">${companyTopCard(company, locale)}
<div class="artdeco-card org-people__card-margin-bottom ${hashed('card')}"><h2 class="${hashed('heading')}">${locale.words.people} (${list.length})</h2><div class="scaffold-finite-scroll"><div class="scaffold-finite-scroll__content"><ul class="display-flex list-style-none flex-wrap">${list.map((one, index) => card(one, index, options))}</ul></div></div></div></main>`,
  };
}
