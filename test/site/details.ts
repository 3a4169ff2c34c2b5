import { classicRoles, list } from './classic-history.ts';
import { twice } from './classic-parts.ts';
import { embedded } from './classic-profile.ts';
import { column } from './columns.ts';
import type { Screen } from './document.ts';
import { html } from './html.ts';
import { listWords } from './list-words.ts';
import { hashed } from './parts.ts';
import { fullRoles, type PracticePerson, profilePath, type SiteFrontend } from './person.ts';
import { keyAttributeOf } from './sdui-parts.ts';
import { card, heading, type SduiProfileOptions } from './sdui-profile.ts';
import { sduiRoles } from './sdui-roles.ts';

/** `/in/SLUG/details/experience/`: the whole work history on a page of its own. */
export function detailsScreen(
  person: PracticePerson,
  frontend: SiteFrontend,
  options: SduiProfileOptions & { jsonOf?: PracticePerson },
): Screen {
  const { locale } = options;
  const roles = fullRoles(person);
  const profile = profilePath(person.slug);
  const back = listWords(locale).back;
  const screen = {
    title: `${locale.words.experience} | ${person.name} | LinkedIn`,
    pageKey: 'd_flagship3_profile_view_base_position_details',
  };
  if (frontend === 'classic')
    return {
      ...screen,
      codes: embedded(options.jsonOf ?? person, options),
      content: column(
        frontend,
        '',
        html`<section class="artdeco-card pb3 ${hashed('card')}"><div class="pvs-list__container"><header class="display-flex align-items-center"><a class="artdeco-button artdeco-button--circle" aria-label="${back}" href="${profile}">←</a><h2 class="t-20 t-black t-normal">${twice(locale.words.experience)}</h2></header><div class="scaffold-finite-scroll"><div class="scaffold-finite-scroll__content">${list(classicRoles(roles, options))}</div></div></div></section>`,
      ),
    };
  const how = options.keyAttribute ?? keyAttributeOf(person);
  return {
    ...screen,
    content: column(
      frontend,
      'profile.ProfileExperienceDetails',
      card(
        person,
        'ExperienceDetailsSection',
        how,
        html`<a aria-label="${back}" href="https://www.linkedin.com${profile}">←</a>${heading(locale.words.experience)}${sduiRoles(person, roles, options)}`,
      ),
    ),
  };
}
