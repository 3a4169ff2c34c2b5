import { classicEducation, classicExperience, section, title } from './classic-history.ts';
import { line, twice } from './classic-parts.ts';
import { jsonIsland, type Screen } from './document.ts';
import { type Html, html } from './html.ts';
import { aboutTwo, listWords } from './list-words.ts';
import type { Locale } from './locales.ts';
import { hashed, initials } from './parts.ts';
import { currentRole, type PracticePerson, profilePath } from './person.ts';
import { showPlace } from './places.ts';
import { mutualsOf } from './relations.ts';
import { degreeText, type ViewOptions } from './view.ts';

/** Whom the viewer and this person both know: never the person. */
function mutualLine(person: PracticePerson, locale: Locale): Html | null {
  const names = mutualsOf(person).map(({ name }) => name);
  return names.length === 0
    ? null
    : html`<a class="app-aware-link inline-flex align-items-center mt1" href="/search/results/people/?connectionOf=%5B%22${person.token}%22%5D&network=%5B%22F%22%5D"><span class="t-normal t-black--light t-14 hoverable-link-text">${twice(aboutTwo(listWords(locale).twoMutual, names).join(''))}</span></a>`;
}

function topCard(person: PracticePerson, { locale }: ViewOptions): Html {
  const path = profilePath(person.slug);
  const own = person.degree === null;
  const current = currentRole(person)?.company.name;
  const school = person.schools[0]?.name;
  const badge = (name: string, label: string) =>
    html`<li class="${hashed('badge')}"><button type="button" aria-label="${label.replace('N', name)}"><img alt="" width="32" height="32" src="${initials(name, 'company')}"><span class="${hashed('grow')}"><div class="inline-show-more-text--is-collapsed hoverable-link-text">${name}</div></span></button></li>`;
  return html`<section class="artdeco-card ${hashed('card', 'top')}" data-member-id="${person.memberId}">
<div class="profile-background-image ${hashed('cover')}"></div>
<div class="ph5 pb5">
<div class="pv-top-card__non-self-photo-wrapper"><button type="button" class="pv-top-card-profile-picture ${hashed('photo-button')}" aria-label="${locale.words.profilePhoto}"><img class="pv-top-card-profile-picture__image--show ${hashed('photo')}" width="120" height="120" alt="${person.name}" src="${initials(person.name, 'person')}"></button></div>
<div class="mt2 relative ${hashed('top-row')}">
<div class="${hashed('grow')}">
<div class="${hashed('name-row')}"><span class="${hashed('name-wrap')}"><a href="${path}overlay/about-this-profile/" aria-label="${person.name}"><h1 class="inline t-24 v-align-middle break-words ${hashed('name')}">${person.name}</h1></a></span>${
    person.pronouns &&
    html`<span class="text-body-small v-align-middle break-words t-black--light">${person.pronouns}</span>`
  }${
    person.degree !== null &&
    html`<span class="distance-badge separator"><span class="visually-hidden">${degreeText(person.degree, locale)}</span><span class="dist-value" aria-hidden="true">· ${degreeText(person.degree, locale)}</span></span>`
  }</div>
${person.headline !== null && html`<div class="text-body-medium break-words ${hashed('headline')}" data-generated-suggestion-target="urn:li:fsu_profileActionDelegate:${person.memberId}">${person.headline}</div>`}
</div>
<ul class="${hashed('badges')}">${current && badge(current, locale.words.currentCompany)}${school && badge(school, locale.words.school)}</ul>
</div>
<div class="mt2"><span class="text-body-small inline t-black--light break-words">${showPlace(person.place, locale)}</span> <span id="top-card-text-details-contact-info" class="pv-text-details__separator"><a class="link-without-visited-state" href="${path}overlay/contact-info/">${locale.words.contactInfo}</a></span></div>
<ul class="${hashed('counts')}"><li class="text-body-small"><span class="t-bold">${person.connections > 500 ? '500+' : person.connections}</span> ${locale.words.connections}</li></ul>
${mutualLine(person, locale)}
<div class="${hashed('actions')}">${
    own
      ? html`<a class="${hashed('button')}" href="${path}edit/forms/intro/new/">✎</a>`
      : html`<button type="button" class="artdeco-button ${hashed('button', 'primary')}">${person.degree === 1 ? locale.words.message : locale.words.connect}</button>`
  }</div>
</div></section>`;
}

/** The top card's JSON: all that a classic page embeds of its person. */
export function embedded(person: PracticePerson, { locale }: ViewOptions): Html {
  const [first = '', ...rest] = person.name.split(' ');
  const geo = `urn:li:fsd_geo:${90_000_000 + person.place.country.charCodeAt(0) * 100 + person.place.country.charCodeAt(1)}`;
  return jsonIsland(
    2,
    `/voyager/api/graphql?includeWebMetadata=true&variables=(vanityName:${encodeURIComponent(person.slug)})&queryId=voyagerIdentityDashProfiles.0`,
    {
      data: { $type: 'com.linkedin.restli.common.CollectionResponse' },
      meta: { microSchema: { isGraphQL: true } },
      included: [
        {
          $type: 'com.linkedin.voyager.dash.identity.profile.Profile',
          entityUrn: `urn:li:fsd_profile:${person.token}`,
          objectUrn: `urn:li:member:${person.memberId}`,
          publicIdentifier: person.slug,
          firstName: first,
          lastName: rest.join(' '),
          headline: person.headline,
          geoLocation: { '*geo': geo },
          primaryLocale: { country: person.place.country, language: person.tongue },
          premium: false,
          influencer: false,
          '*memberRelationship': `urn:li:fsd_memberRelationship:${person.token}`,
        },
        {
          $type: 'com.linkedin.voyager.dash.common.Geo',
          entityUrn: geo,
          defaultLocalizedName: showPlace(person.place, locale),
          countryISOCode: person.place.country,
        },
        {
          $type: 'com.linkedin.voyager.dash.relationships.MemberRelationship',
          entityUrn: `urn:li:fsd_memberRelationship:${person.token}`,
          memberRelationship: {
            memberDistance: person.degree === null ? 'SELF' : `DISTANCE_${person.degree}`,
          },
        },
      ],
    },
  );
}

export interface ClassicProfileOptions extends ViewOptions {
  /** Experience has not arrived yet. */
  pending?: boolean;
  /** Whose JSON the page carries instead: the one loaded first. */
  jsonOf?: PracticePerson;
  others?: readonly PracticePerson[];
}

/** The profile in the classic front end. */
export function classicProfile(person: PracticePerson, options: ClassicProfileOptions): Screen {
  const { locale } = options;
  const others = (options.others ?? []).map(
    (other) =>
      html`<li class="artdeco-list__item"><a href="${profilePath(other.slug)}"><img class="${hashed('row-photo')}" alt="${other.name}" width="48" height="48" src="${initials(other.name, 'person')}"></a><a class="${hashed('grow')}" href="${profilePath(other.slug)}">${title(other.name)}${line(other.degree === null ? null : `· ${degreeText(other.degree, locale)}`, 't-14')}${line(other.headline, 't-14 t-normal')}</a></li>`,
  );
  return {
    title: `${person.name} | LinkedIn`,
    pageKey: 'd_flagship3_profile_view_base',
    codes: embedded(options.jsonOf ?? person, options),
    content: html`<div class="scaffold-layout__inner ${hashed('columns')}"><main class="scaffold-layout__main ${hashed('main')}">
${topCard(person, options)}
${person.about !== null && section('about', locale.words.about, html`<div class="display-flex ph5 pv3"><div class="inline-show-more-text--is-collapsed ${hashed('about')}">${twice(person.about)}</div></div>`)}
${classicExperience(person, options, options.pending)}
${classicEducation(person, locale)}
</main>${others.length > 0 && html`<aside class="scaffold-layout__aside ${hashed('aside')}"><section class="artdeco-card ${hashed('card')}"><h2 class="${hashed('heading')}">${locale.words.alsoViewed}</h2><ul class="${hashed('list')}">${others}</ul></section></aside>`}</div>`,
  };
}
