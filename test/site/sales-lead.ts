import { PRACTICE_NOW } from './dates.ts';
import type { Screen } from './document.ts';
import { type Html, html } from './html.ts';
import type { Locale } from './locales.ts';
import { hashed } from './parts.ts';
import { currentRole, type PracticePerson } from './person.ts';
import { showPlace } from './places.ts';
import { accountLink, degreeBadge, headshot, leadPath, leadUrn } from './sales-parts.ts';
import { type SalesResult, salesRows } from './sales-search.ts';
import { salesWords } from './sales-words.ts';
import { roleLines, schoolDates } from './view.ts';

const section = (view: string, heading: string, body: Html): Html =>
  html`<section class="artdeco-card ${hashed('card')}" data-sn-view-name="${view}"><h2 class="${hashed('heading')}">${heading}</h2>${body}</section>`;

function topCard(person: PracticePerson, locale: Locale): Html {
  const role = currentRole(person);
  return html`<section class="artdeco-card ${hashed('card')}" id="profile-card-section" data-sn-view-name="feature-lead-top-card"><div class="${hashed('item')}" data-x--lead-profile-card="${leadUrn(person, 'list')}">${headshot(person)}<div class="${hashed('grow')}">
<h1 class="${hashed('name')}" data-x--lead--name="" data-anonymize="person-name">
  ${person.name}
</h1><span class="${hashed('degree')}"><span class="a11y-text">${degreeBadge(person, locale)}</span><span aria-hidden="true">${degreeBadge(person, locale)}</span></span>
${person.headline !== null && html`<span data-anonymize="headline">${person.headline}</span>`}
<div class="${hashed('faint')}" data-anonymize="location">${showPlace(person.place, locale)}</div></div></div>
${
  role &&
  html`<div data-sn-view-name="lead-current-role"><h2 class="${hashed('heading')}">${salesWords(locale).currentRole}</h2><p><span data-anonymize="job-title">${role.title}</span> <span class="separator--middot"> · </span>${accountLink(role.company)}</p><p class="${hashed('faint')}">${roleLines(role, { locale, now: PRACTICE_NOW }).dates}</p></div>`
}
<div class="${hashed('actions')}"><button type="button" class="${hashed('button', 'primary')}">${locale.words.message}</button><button type="button" aria-expanded="false" class="${hashed('button')}">…</button></div></section>`;
}

function experience(person: PracticePerson, locale: Locale): Html | null {
  if (person.roles.length === 0) return null;
  const items = person.roles.map((role) => {
    const lines = roleLines(role, { locale, now: PRACTICE_NOW });
    const { id, name } = role.company;
    return html`<li class="${hashed('item')}"><div class="${hashed('grow')}"><h2 data-anonymize="job-title">${role.title}</h2><p>${id === null ? html`<span data-anonymize="company-name">${name}</span>` : html`<a data-anonymize="company-name" href="/sales/company/${id}?_ntb=practice">${name}</a>`}</p><p class="${hashed('faint')}"><span>${lines.dates}</span></p>${role.place && html`<p class="${hashed('faint')}" data-anonymize="location">${showPlace(role.place, locale)}</p>`}</div></li>`;
  });
  return section(
    'feature-lead-experience',
    locale.words.experience,
    html`<ul class="${hashed('list')}">${items}</ul>`,
  );
}

function education(person: PracticePerson, locale: Locale): Html | null {
  if (person.schools.length === 0) return null;
  const items = person.schools.map(
    (school) =>
      html`<li class="${hashed('item')}"><div><h3 data-anonymize="education-name">${school.name}</h3><p>${school.degree}</p><p class="${hashed('faint')}">${schoolDates(school, locale)}</p></div></li>`,
  );
  return section('feature-lead-education', locale.words.education, html`<ul>${items}</ul>`);
}

export interface SalesLeadOptions {
  locale: Locale;
  /** Other people whom the page names: never the lead. */
  others?: readonly PracticePerson[];
  /** The search from which the lead was opened, still open beside it. */
  panel?: SalesResult;
}

/** `/sales/lead/TOKEN,NAME_SEARCH,xxxx`. */
export function salesLeadScreen(
  person: PracticePerson,
  { locale, others = [], panel }: SalesLeadOptions,
): Screen {
  return {
    title: `${person.name} | Lead | Sales Navigator`,
    pageKey: 'd_sales2_lead',
    content: html`<div class="${hashed('columns')}">${panel && html`<aside class="${hashed('aside')}" id="inline-sidesheet-outlet"><div class="artdeco-card ${hashed('card')}">${salesRows(panel, locale)}</div></aside>`}<main class="${hashed('main')}">
${topCard(person, locale)}
${person.about !== null && section('feature-about-lead', locale.words.about, html`<div data-anonymize="person-blurb" class="${hashed('about')}">${person.about}</div>`)}
${experience(person, locale)}
${education(person, locale)}
${section('lead-contact-info', locale.words.contactInfo, html`<p>–</p>`)}
</main>${others.length > 0 && html`<aside class="${hashed('aside')}"><section class="artdeco-card ${hashed('card')}"><h2 class="${hashed('heading')}">${locale.words.alsoViewed}</h2><ul>${others.map((other) => html`<li class="${hashed('item')}">${headshot(other)}<div class="${hashed('grow')}"><a data-anonymize="person-name" href="${leadPath(other)}">${other.name}</a><div data-anonymize="headline">${other.headline}</div></div></li>`)}</ul></section></aside>`}</div>`,
  };
}
