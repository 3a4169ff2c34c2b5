import type { Screen } from './document.ts';
import { showsConnect } from './expected.ts';
import { type Html, html } from './html.ts';
import { aboutTwo, listWords } from './list-words.ts';
import type { Locale } from './locales.ts';
import { hashed, icon, initials } from './parts.ts';
import { currentRole, fullRoles, type PracticePerson, profilePath } from './person.ts';
import { showPlace } from './places.ts';
import { mutualsOf } from './relations.ts';
import { expandable, figure, type KeyAttribute, keyAttributeOf, keyed, nameTwin, p } from './sdui-parts.ts';
import { sduiRoles } from './sdui-roles.ts';
import { degreeText, schoolDates, type ViewOptions } from './view.ts';

/** A profile card under its key. */
export const card = (
  person: PracticePerson,
  name: string,
  how: KeyAttribute,
  body: Html | null,
  look = 'card',
): Html =>
  html`<section ${keyed(`com.linkedin.sdui.profile.card.ref${person.token}${name}`, how)} class="${hashed(look)}">${body}</section>`;

export const heading = (text: string): Html => html`<div><h2 class="${hashed('heading')}">${text}</h2></div>`;

/** The Experience card; `empty` is the placeholder that the server sends first. */
export function sduiExperience(
  person: PracticePerson,
  options: SduiProfileOptions,
  empty = false,
): Html | null {
  if (person.roles.length === 0) return null;
  const { locale } = options;
  const how = options.keyAttribute ?? keyAttributeOf(person);
  const name = person.memberId % 4 < 3 ? 'ExperienceTopLevelSection' : 'Experience';
  if (empty) return card(person, name, how, html`<div></div>`);
  const items = sduiRoles(person, person.roles, options);
  const all =
    person.moreRoles &&
    html`<div><a class="${hashed('all')}" href="${profilePath(person.slug)}details/experience/">${locale.words.allPositions.replace('N', String(fullRoles(person).length))}</a></div>`;
  return card(
    person,
    name,
    how,
    html`<div data-testid="profile_ExperienceTopLevelSection_${person.slug}">${heading(locale.words.experience)}${items}${all}</div>`,
  );
}

function education(person: PracticePerson, options: SduiProfileOptions, how: KeyAttribute): Html | null {
  if (person.schools.length === 0) return null;
  const items = person.schools.map(
    (school, index) =>
      html`<div ${keyed(`entity-collection-item-${person.memberId}-school-${index}`, how)} class="${hashed('item')}">${figure(school.name, initials(school.name, 'company'))}<div class="${hashed('grow')}">${p(school.name, 'strong')}${p(school.degree)}${p(schoolDates(school, options.locale), 'faint')}</div></div>`,
  );
  return card(
    person,
    'EducationTopLevelSection',
    how,
    html`${heading(options.locale.words.education)}${items}`,
  );
}

/** Whom the viewer and this person both know: never the person (page reference, c). */
function mutualLine(person: PracticePerson, locale: Locale): Html | null {
  const links = mutualsOf(person).map(
    ({ slug, name }) =>
      html`<a href="https://www.linkedin.com${profilePath(slug)}"><strong>${name}</strong></a>`,
  );
  return links.length === 0
    ? null
    : html`<p class="${hashed('p', 'note')}">${aboutTwo(listWords(locale).twoMutual, links)}</p>`;
}

/** "Open to work" below the top card's buttons: the page's words, not the person's (page reference, a.3). */
const carousel = ({ slug }: PracticePerson, locale: Locale): Html =>
  html`<ul class="${hashed('list')}"><li class="${hashed('item')}"><a href="${profilePath(slug)}opportunities/job-opportunities/details/"><p class="${hashed('p')}"><strong>${listWords(locale).openToWork}</strong></p></a></li></ul>`;

function topCard(person: PracticePerson, { locale }: ViewOptions, how: KeyAttribute): Html {
  const path = profilePath(person.slug);
  const company = currentRole(person)?.company.name ?? null;
  const school = person.schools[0]?.name ?? null;
  const slug = encodeURIComponent(person.slug);
  const badge = (id: string, text: string | null) =>
    text !== null &&
    html`<div role="button" tabindex="0" class="${hashed('badge')}"><figure class="${hashed('figure')}">${icon(id)}</figure><div>${p(text)}</div></div>`;
  const actions =
    person.degree === null
      ? html`<a class="${hashed('button')}" href="${path}edit/forms/intro/new/">✎</a>`
      : html`${showsConnect(person) && html`<div ${keyed(`ConnectButtonstate:invitation:urn:li:member:${person.memberId}_connect`, how)}><a class="${hashed('button', 'primary')}" href="/preload/custom-invite/?vanityName=${slug}">${locale.words.connect}</a></div>`}<a class="${hashed('button')}" href="/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${person.token}&recipient=${person.token}">${locale.words.message}</a>`;
  return card(
    person,
    person.memberId % 2 === 0 ? 'Topcard' : 'TopCard',
    how,
    html`<div role="button" tabindex="0" class="${hashed('cover')}"><figure>${icon('person-medium')}</figure></div>
<div role="button" tabindex="0" class="${hashed('photo-button')}"><div aria-label="${locale.words.profilePhoto}"><figure><img class="${hashed('photo')}" width="120" height="120" alt="" src="${initials(person.name, 'person')}"></figure></div></div>
<div class="${hashed('top-row')}"><div class="${hashed('grow')}">
<div class="${hashed('name-row')}"><a class="${hashed('plain', 'name-wrap')}" href="https://www.linkedin.com${path}"><div><h2 class="${hashed('name')}">${person.name}</h2></div>${person.verified && icon('verified-medium')}</a>${person.degree !== null && p(`· ${degreeText(person.degree, locale)}`, 'degree')}</div>
${p(person.pronouns, 'faint')}
${p(person.headline, 'headline')}
${p([company, school].filter(Boolean).join(' · ') || null, 'hidden')}
<div class="${hashed('place-row')}">${p(showPlace(person.place, locale), 'faint')}${p('·', 'faint')}<p class="${hashed('p')}"><a href="${path}overlay/contact-info/">${locale.words.contactInfo}</a></p></div>
</div><div class="${hashed('badges')}">${badge('company-accent-4', company)}${badge('school-accent-4', school)}</div></div>
<div class="${hashed('counts')}">${p(person.connections > 500 ? '500+' : String(person.connections), 'strong')}${p(locale.words.connections)}</div>
${mutualLine(person, locale)}
<div class="${hashed('actions')}">${actions}</div>${person.openToWork && carousel(person, locale)}`,
    'top-card',
  );
}

/** A card of strangers in the middle of somebody's profile: nothing in it is the subject's. */
const suggested = (other: PracticePerson, { locale }: ViewOptions, how: KeyAttribute): Html =>
  card(
    other,
    'SuggestedForYou',
    how,
    html`${heading(locale.words.suggested)}<div class="${hashed('item')}"><a href="${profilePath(other.slug)}">${figure(other.name, initials(other.name, 'person'))}</a><a class="${hashed('grow', 'plain')}" href="${profilePath(other.slug)}">${p(other.name, 'strong')}${p(other.headline)}</a></div>`,
  );

export interface SduiProfileOptions extends ViewOptions {
  /** Experience is an empty placeholder. */
  pending?: boolean;
  /** Default: a stable choice per person. */
  keyAttribute?: KeyAttribute;
  others?: readonly PracticePerson[];
}

/** Of the people beside a profile so many have been viewed with it; the rest the viewer may know. */
const BROWSED = 3;

const asideItem = (other: PracticePerson, locale: Locale): Html =>
  html`<div class="${hashed('item')}"><a href="${profilePath(other.slug)}">${figure('', initials(other.name, 'person'))}</a><a class="${hashed('grow', 'plain')}" href="${profilePath(other.slug)}">${p(nameTwin(other), 'strong')}${other.degree !== null && p(`· ${degreeText(other.degree, locale)}`, 'degree')}${p(other.headline)}</a></div>`;

/** The profile in the SDUI front end. */
export function sduiProfile(person: PracticePerson, options: SduiProfileOptions): Screen {
  const { locale, others = [] } = options;
  const how = options.keyAttribute ?? keyAttributeOf(person);
  const aside = [others.slice(0, BROWSED), others.slice(BROWSED)].map((list) =>
    list.map((other) => asideItem(other, locale)),
  );
  const [stranger] = others;
  return {
    title: `${person.name} | LinkedIn`,
    pageKey: 'd_flagship3_profile_view_base',
    content: html`<div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile" class="${hashed('columns')}"><div class="${hashed('main')}">
${topCard(person, options, how)}
${person.memberId % 4 === 0 && stranger && suggested(stranger, options, how)}
${person.about !== null && card(person, 'About', how, html`${heading(locale.words.about)}${expandable(person.about, locale.words.more)}`)}
${sduiExperience(person, options, options.pending)}
${education(person, options, how)}
</div>${others.length > 0 && html`<div class="${hashed('aside')}">${['Browsemap', 'Pymk'].map((name, at) => html`<div ${keyed(`profileAside${name}${person.slug}`, how)} class="${hashed('card')}">${heading(at === 0 ? locale.words.alsoViewed : listWords(locale).mayKnow)}${aside[at]}</div>`)}</div>`}</div>`,
  };
}
