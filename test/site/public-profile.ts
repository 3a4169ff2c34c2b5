import type { Company } from './companies.ts';
import { monthsBetween, showDate, showDuration } from './dates.ts';
import type { Screen } from './document.ts';
import { type Html, html } from './html.ts';
import { listWords } from './list-words.ts';
import type { Locale } from './locales.ts';
import { hashed, initials } from './parts.ts';
import { currentRole, fullRoles, type PracticePerson, profilePath } from './person.ts';
import { showPlace } from './places.ts';
import { jsonLd } from './public-company.ts';
import { personGraph, publicUrl } from './public-json.ts';
import { mask } from './public-mask.ts';
import { groupRoles, type RoleLines, type ViewOptions } from './view.ts';

export interface PublicOptions extends ViewOptions {
  /** Titles and descriptions as asterisks, as LinkedIn does since 2026. */
  masked: boolean;
  others?: readonly PracticePerson[];
}

const companyHref = (one: Company): string | null =>
  one.slug === null
    ? null
    : `https://www.linkedin.com/company/${one.slug}?trk=public_profile_experience-item`;

const dateRange = (start: string | null, end: string | null, options: ViewOptions, spoken: boolean): Html => {
  const { locale, now } = options;
  const time = (date: string) => html`<time>${showDate(date, locale)}</time>`;
  const until = end === null ? html`${locale.present}` : time(end);
  const length = spoken && start !== null ? showDuration(monthsBetween(start, end, now), locale) : null;
  return html`<span class="date-range">${start !== null && html`${time(start)} - `}${until}${length !== null && html`<span class="before:middot">${length}</span>`}</span>`;
};

function position(one: RoleLines, company: Company | null, options: PublicOptions): Html {
  const { role } = one;
  const block = company ? 'experience-item' : 'experience-group-position';
  const shown = (text: string) => (options.masked ? mask(text) : text);
  const href = company && companyHref(company);
  const place = role.place && showPlace(role.place, options.locale);
  return html`<li class="profile-section-card relative flex w-full ${block} ${hashed('item')}"><div class="${hashed('grow')}"><h3><span class="${block}__title">${shown(role.title)}</span></h3>${
    company &&
    html`<h4>${href === null ? html`<span class="${block}__subtitle">${company.name}</span>` : html`<a class="${block}__subtitle" href="${href}">${company.name}</a>`}</h4>`
  }<div class="${block}__duration">${dateRange(role.start, role.end, options, true)}</div>${place !== null && html`<p class="${block}__meta-item">${place}</p>`}${role.description !== null && html`<div class="${block}__description">${shown(role.description)}</div>`}</div></li>`;
}

function experience(person: PracticePerson, options: PublicOptions): Html | null {
  const groups = groupRoles(fullRoles(person), options);
  if (groups.length === 0) return null;
  const items = groups.map(({ company, duration, roles }) => {
    const [only] = roles;
    if (roles.length === 1 && only) return position(only, company, options);
    const href = companyHref(company);
    const name = html`<h4 class="experience-group-header__company">${company.name}</h4>`;
    return html`<li class="experience-group experience-item"><div class="experience-group-header">${href === null ? name : html`<a class="experience-group-header__url" href="${href}">${name}</a>`}<p class="experience-group-header__duration">${duration}</p></div><ul class="experience-group__positions ${hashed('thread')}">${roles.map((one) => position(one, null, options))}</ul></li>`;
  });
  return section(
    'experience',
    options.locale.words.experience,
    html`<ul class="experience__list">${items}</ul>`,
  );
}

const section = (id: string, heading: string, body: Html): Html =>
  html`<section class="core-section-container ${hashed('card')}" data-section="${id}"><h2 class="core-section-container__title section-title">${heading}</h2><div class="core-section-container__content break-words">${body}</div></section>`;

function education({ schools }: PracticePerson, options: PublicOptions): Html | null {
  if (schools.length === 0) return null;
  const items = schools.map(
    ({ name, degree, start, end }) =>
      html`<li class="profile-section-card education__list-item ${hashed('item')}"><div><h3>${name}</h3>${degree !== null && html`<h4><span>${degree}</span></h4>`}${(start ?? end) !== null && html`<p>${dateRange(start, end, options, false)}</p>`}</div></li>`,
  );
  return section(
    'educationsDetails',
    options.locale.words.education,
    html`<ul class="education__list">${items}</ul>`,
  );
}

function topCard(person: PracticePerson, { locale }: PublicOptions): Html {
  const words = listWords(locale);
  const current = currentRole(person)?.company;
  const [school] = person.schools;
  return html`<section class="top-card-layout container-lined ${hashed('card')}"><img class="top-card__profile-image ${hashed('photo')}" width="120" height="120" alt="${person.name}" src="${initials(person.name, 'person')}">
<div class="top-card-layout__entity-info-container"><h1 class="top-card-layout__title font-sans">${person.name}</h1>${person.headline !== null && html`<h2 class="top-card-layout__headline break-words font-sans">${person.headline}</h2>`}<h3 class="top-card-layout__first-subline font-sans"><div class="not-first-middot"><span>${showPlace(person.place, locale)}</span></div><div class="contextual-sign-in-modal"><button type="button" class="${hashed('more')}">${locale.words.contactInfo}</button><div class="contextual-sign-in-modal__screen ${hashed('hidden')}"><h2>${locale.words.signIn}</h2><p>${words.join}</p></div></div><span>${person.connections} ${locale.words.connections}</span></h3>
<div class="top-card-layout__second-subline">${current && html`<div data-section="currentPositionsDetails"><span class="top-card-link__description">${current.name}</span></div>`}${school && html`<div data-section="educationsDetails"><span class="top-card-link__description">${school.name}</span></div>`}</div><a class="${hashed('button', 'primary')}" href="/authwall">${words.join}</a></div></section>`;
}

/** What search engines and previews get: the job title, not the headline (page reference, b). */
function head(person: PracticePerson, options: PublicOptions): Html {
  const url = publicUrl(person);
  const [first = '', ...rest] = person.name.split(' ');
  const current = currentRole(person);
  const job = current && (options.masked ? mask(current.title) : current.title);
  const title = `${[person.name, job, current?.company.name].filter(Boolean).join(' – ')} | LinkedIn`;
  return html`<meta name="linkedin:pageTag" content="noncanonical_subdomain=control"><link rel="canonical" href="${url}"><meta property="og:type" content="profile"><meta property="og:title" content="${title}"><meta property="og:url" content="${url}"><meta property="profile:first_name" content="${first}"><meta property="profile:last_name" content="${rest.join(' ')}">${jsonLd(personGraph(person, options))}`;
}

/** `/in/SLUG` for somebody who is not signed in. */
export function publicProfile(person: PracticePerson, options: PublicOptions): Screen {
  const { locale, others = [] } = options;
  const aside = others.map(
    (one) =>
      html`<li><a class="base-card relative aside-profile-card ${hashed('plain')}" href="${publicUrl(one)}?trk=public_profile_browsemap"><h3 class="base-aside-card__title">${one.name}</h3><p class="base-aside-card__subtitle">${one.headline}</p></a></li>`,
  );
  return {
    title: `${person.name} | LinkedIn`,
    pageKey: 'public_profile_v3_desktop',
    head: head(person, options),
    content: html`<main class="main ${hashed('main', 'alone')}" id="main-content">${topCard(person, options)}
${person.about !== null && section('summary', locale.words.about, html`<p>${person.about}</p>`)}
${experience(person, options)}
${education(person, options)}
</main>${aside.length > 0 && html`<aside class="${hashed('alone')}"><section class="aside-section-container browsemap ${hashed('card')}"><h2>${locale.words.alsoViewed}</h2><ul>${aside}</ul></section></aside>`}`,
  };
}

/** The public address of somebody who is gone: a page without a person. */
export const publicNotFound = ({ words }: Locale): Screen => ({
  title: 'Profile Not Found | LinkedIn',
  pageKey: 'public_profile_not_found',
  content: html`<main class="main ${hashed('main', 'alone')}"><section class="profile-not-found ${hashed('card', 'empty')}"><h1>${words.unavailable}</h1><p>${words.unavailableWhy}</p><a href="${profilePath('me')}">${words.signIn}</a></section></main>`,
});
