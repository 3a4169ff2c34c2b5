import { type Html, html } from './html.ts';
import { listWords } from './list-words.ts';
import type { Locale } from './locales.ts';
import { hashed, initials } from './parts.ts';
import { type PracticePerson, profilePath, type Role } from './person.ts';
import { expandable, figure, type KeyAttribute, keyAttributeOf, keyed, p } from './sdui-parts.ts';
import { groupRoles, type RoleLines, type ViewOptions } from './view.ts';

function roleItem(one: RoleLines, second: string | null, href: string | null): Html {
  const lines = html`${p(one.role.title, 'strong')}${p(second)}${p(one.dates, 'faint')}${p(one.place, 'faint')}`;
  return href === null
    ? html`<div class="${hashed('grow')}">${lines}</div>`
    : html`<a class="${hashed('grow', 'plain')}" href="${href}">${lines}</a>`;
}

/** The skills of a role, behind a link: no line of the role's own (page reference, a.3). */
const skills = ({ slug, memberId }: PracticePerson, { role }: RoleLines, locale: Locale): Html | null =>
  role.type === 'fullTime' && role.place !== null
    ? html`<p class="${hashed('p')}"><a href="${profilePath(slug)}overlay/${memberId}/skill-associations-details/">${listWords(locale).allSkills.replace('N', 'SAP')}</a></p>`
    : null;

/** Roles and groups of roles, as items of a card. */
export function sduiRoles(
  person: PracticePerson,
  roles: readonly Role[],
  options: ViewOptions & { keyAttribute?: KeyAttribute },
): Html[] {
  const { locale } = options;
  const how = options.keyAttribute ?? keyAttributeOf(person);
  const note = (one: RoleLines) =>
    one.role.description !== null &&
    html`<div class="${hashed('note')}">${expandable(one.role.description, locale.words.more)}</div>`;
  return groupRoles(roles, options).map(({ company, duration, roles: group }, index) => {
    const href = company.id === null ? null : `https://www.linkedin.com/company/${company.id}/`;
    const picture = figure(company.name, initials(company.name, 'company'));
    const logo = href === null ? picture : html`<a href="${href}">${picture}</a>`;
    const [only] = group;
    const body =
      group.length === 1 && only
        ? html`${roleItem(only, [company.name, only.type].filter(Boolean).join(' · '), href)}${skills(person, only, locale)}${note(only)}`
        : html`<a class="${hashed('plain')}" href="${href ?? `/search/results/all/?keywords=${encodeURIComponent(company.name)}`}">${p(company.name, 'strong')}${p(duration, 'faint')}</a><ul class="${hashed('thread')}">${group.map(
            (one) => html`<li>${roleItem(one, one.type, href ?? profilePath(person.slug))}${note(one)}</li>`,
          )}</ul>`;
    return html`<div ${keyed(`entity-collection-item-${person.memberId}-${index}`, how)} class="${hashed('item')}">${logo}<div class="${hashed('grow')}">${body}</div></div>`;
  });
}
