import { line, twice } from './classic-parts.ts';
import { type Html, html } from './html.ts';
import type { Locale } from './locales.ts';
import { hashed, initials } from './parts.ts';
import { fullRoles, type PracticePerson, profilePath, type Role } from './person.ts';
import { groupRoles, type RoleLines, schoolDates, type ViewOptions } from './view.ts';

const companyHref = (company: { id: number | null; name: string }) =>
  company.id === null
    ? `/search/results/all/?keywords=${encodeURIComponent(company.name)}`
    : `https://www.linkedin.com/company/${company.id}/`;

const logo = (name: string, href: string): Html =>
  html`<a class="optional-action-target-wrapper display-flex" target="_self" href="${href}"><div class="ivm-image-view-model"><img class="${hashed('logo')}" width="48" height="48" alt="${name}" src="${initials(name, 'company')}"></div></a>`;

/** Dates are spoken with "to" instead of a dash, so the twins differ. */
const dateLine = (dates: string, locale: Locale): Html =>
  html`<span class="t-14 t-normal t-black--light"><span class="pvs-entity__caption-wrapper" aria-hidden="true">${dates}</span><span class="visually-hidden">${dates.replace(locale.dash, locale.lang === 'en' ? ' to ' : locale.dash)}</span></span>`;

const description = (text: string | null): Html | null =>
  text === null
    ? null
    : html`<ul><li class="pvs-list__item--with-top-padding"><div class="display-flex t-14 t-normal t-black"><div class="inline-show-more-text--is-collapsed">${twice(text)}</div></div></li></ul>`;

const entity = (left: Html | null, texts: Html, below: Html | null): Html =>
  html`<div class="${hashed('entity')}" data-view-name="profile-component-entity">${left && html`<div>${left}</div>`}<div class="display-flex flex-column full-width align-self-center ${hashed('grow')}">${texts}${below && html`<div class="pvs-entity__sub-components">${below}</div>`}</div></div>`;

/** A first line, as entities have it. */
export const title = (text: string): Html =>
  html`<div class="display-flex flex-wrap align-items-center full-height"><div class="display-flex align-items-center mr1 t-bold ${hashed('strong')}">${twice(text)}</div></div>`;

const roleTexts = (one: RoleLines, second: string | null, locale: Locale): Html =>
  html`<div class="display-flex flex-column">${title(one.role.title)}${line(second, 't-14 t-normal')}${dateLine(one.dates, locale)}${line(one.place, 't-14 t-normal t-black--light')}</div>`;

/** Roles and groups of roles, as items of a list. */
export function classicRoles(roles: readonly Role[], options: ViewOptions): Html[] {
  const { locale } = options;
  return groupRoles(roles, options).map(({ company, duration, roles: group }) => {
    const href = companyHref(company);
    const [only] = group;
    if (group.length === 1 && only) {
      const second = [company.name, only.type].filter(Boolean).join(' · ');
      return entity(
        logo(company.name, href),
        roleTexts(only, second, locale),
        description(only.role.description),
      );
    }
    const nested = group.map(
      (one) =>
        html`<li class="pvs-list__paged-list-item">${entity(null, roleTexts(one, one.type, locale), description(one.role.description))}</li>`,
    );
    const head = html`<a class="optional-action-target-wrapper display-flex flex-column full-width" href="${href}">${title(company.name)}${line(duration, 't-14 t-normal')}</a>`;
    return entity(logo(company.name, href), head, html`<ul class="${hashed('thread')}">${nested}</ul>`);
  });
}

/** `#experience` with single roles and groups; `empty` is the placeholder before it is loaded. */
export function classicExperience(person: PracticePerson, options: ViewOptions, empty = false): Html | null {
  if (person.roles.length === 0) return null;
  const { locale } = options;
  const items = classicRoles(person.roles, options);
  const all = person.moreRoles
    ? html`<div class="pvs-list__footer-wrapper"><a id="navigation-index-see-all-positions-aggregated" href="${profilePath(person.slug)}details/experience/">${locale.words.allPositions.replace('N', String(fullRoles(person).length))}</a></div>`
    : null;
  return section('experience', locale.words.experience, empty ? null : html`${list(items)}${all}`, empty);
}

/** Items of a card, one under the other. */
export const list = (items: Html[]): Html =>
  html`<ul class="${hashed('list')}">${items.map((item) => html`<li class="artdeco-list__item pvs-list__item--line-separated">${item}</li>`)}</ul>`;

/** A card of the profile under its English id. */
export const section = (id: string, heading: string, body: Html | null, empty = false): Html =>
  html`<section class="artdeco-card pv-profile-card break-words mt2 ${hashed('card')}"><div id="${id}" class="pv-profile-card__anchor"></div>${
    empty
      ? null
      : html`<div class="pvs-header__container"><h2 class="pvs-header__title text-heading-large">${twice(heading)}</h2></div>`
  }${body}</section>`;

/** `#education`: school, degree line, dates. */
export function classicEducation(person: PracticePerson, locale: Locale): Html | null {
  if (person.schools.length === 0) return null;
  const items = person.schools.map((school) => {
    const dates = schoolDates(school, locale);
    return entity(
      logo(school.name, `/search/results/all/?keywords=${encodeURIComponent(school.name)}`),
      html`<div class="display-flex flex-column">${title(school.name)}${line(school.degree, 't-14 t-normal')}${dates && dateLine(dates, locale)}</div>`,
      null,
    );
  });
  return section('education', locale.words.education, list(items));
}
