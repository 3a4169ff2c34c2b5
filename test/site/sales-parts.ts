import type { Company } from './companies.ts';
import { type Html, html } from './html.ts';
import type { Locale } from './locales.ts';
import { hashed, initials } from './parts.ts';
import { crowd } from './people.ts';
import type { PracticePerson } from './person.ts';
import { random } from './random.ts';
import { degreeText } from './view.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** `TOKEN,NAME_SEARCH,Ab1c`; the last part is another one for each search, so it must not matter. */
export function leadRef({ salesToken }: PracticePerson, search: string): string {
  const dice = random(5, `${search} ${salesToken}`);
  return `${salesToken},NAME_SEARCH,${Array.from({ length: 4 }, () => dice.pick([...LETTERS])).join('')}`;
}
export const leadUrn = (person: PracticePerson, search: string): string =>
  `urn:li:fs_salesProfile:(${leadRef(person, search)})`;

/** How many people Sales Navigator knows. */
const LEADS = 400;
const byToken = new Map<string, PracticePerson>();
/** The person of a lead's address, by its token alone; also by slug, for the site's own short links. */
export function findLead(reference: string): PracticePerson | undefined {
  if (byToken.size === 0) for (const one of crowd(LEADS)) byToken.set(one.salesToken, one).set(one.slug, one);
  return byToken.get(reference.split(',')[0] ?? '');
}

export const leadPath = (person: PracticePerson, search = 'list'): string =>
  `/sales/lead/${leadRef(person, search)}`;

/** Every fourth lead can be reached, which the name's leaf tells too. */
export const isReachable = ({ memberId }: PracticePerson): boolean => memberId % 4 === 0;

export const headshot = ({ name }: PracticePerson): Html =>
  html`<img data-anonymize="headshot-photo" class="${hashed('row-photo')}" loading="lazy" width="56" height="56" alt="${name}" src="${initials(name, 'person')}">`;

/** "· 2nd", nothing for the viewer. */
export const degreeBadge = ({ degree }: PracticePerson, locale: Locale): string | null =>
  degree === null ? null : `· ${degreeText(degree, locale)}`;

/** The company's link, or its name as a bare text where it has no page. */
export const accountLink = ({ name, id }: Company): Html =>
  id === null
    ? html`
        ${name}
        <button type="button" class="entity-hovercard__a11y-trigger p0 b0"><span class="a11y-text">${name}</span></button>`
    : html`<a class="ember-view t-black--light t-bold inline-block" data-anonymize="company-name" href="/sales/company/${id}?_ntb=practice">
          ${name}
        </a>`;
