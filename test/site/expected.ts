import { PRACTICE_NOW } from './dates.ts';
import { type Locale, locale as localeOf } from './locales.ts';
import { currentRole, type PracticePerson, profileUrl, type Role, type SiteFrontend } from './person.ts';
import { showPlace } from './places.ts';
import { roleLines, type ViewOptions } from './view.ts';

export interface ExpectedKey {
  kind: 'slug' | 'token' | 'member';
  value: string;
  derived?: true;
}
export interface ExpectedPosition {
  title: string;
  company: string;
  companyKey: string | null;
  type: string | null;
  start: string;
  end: string | null;
  ongoing: boolean;
  place: string | null;
}
/** What a right reader makes of somebody: values only, null where the page does not show it. */
export interface Expected {
  keys: ExpectedKey[];
  url: string;
  name: string;
  headline: string | null;
  location: string;
  degree: 1 | 2 | 3 | null;
  title: string | null;
  company: string | null;
  companyKey: string | null;
  about: string | null;
  positions: ExpectedPosition[];
  education: { name: string; degree: string | null; start: string | null; end: string | null }[];
  morePositions: boolean;
}
export interface ExpectedOptions {
  frontend: SiteFrontend;
  locale?: string | Locale;
  now?: number;
}

export const resolve = (locale: string | Locale | undefined) =>
  typeof locale === 'object' ? locale : localeOf(locale);

/** `id:…` of a company with a page. */
export const companyKeyOf = (company: { id: number | null }): string | null =>
  company.id === null ? null : `id:${company.id}`;

/** Slug, token and number; the number is derived where the page does not state it. */
export const keysOf = (person: PracticePerson, memberShown: boolean): ExpectedKey[] => [
  { kind: 'slug', value: person.slug },
  { kind: 'token', value: person.token },
  { kind: 'member', value: String(person.memberId), ...(memberShown ? {} : { derived: true as const }) },
];

/** A role as both front ends show it. */
export function positionOf(role: Role, options: ViewOptions): ExpectedPosition {
  const { type, place } = roleLines(role, options);
  return {
    title: role.title,
    company: role.company.name,
    companyKey: companyKeyOf(role.company),
    type,
    start: role.start,
    end: role.end,
    ongoing: role.end === null,
    place,
  };
}

/** The profile page of that person, with Experience loaded. */
export function expectedReading(person: PracticePerson, options: ExpectedOptions): Expected {
  const locale = resolve(options.locale);
  const now = options.now ?? PRACTICE_NOW;
  const current = currentRole(person);
  return {
    // The classic page states the number; the SDUI page only in the key of its Connect button.
    keys: keysOf(person, options.frontend === 'classic' || showsConnect(person)),
    url: profileUrl(person.slug),
    name: person.name,
    headline: person.headline,
    location: showPlace(person.place, locale),
    degree: person.degree,
    title: current?.title ?? null,
    company: current?.company.name ?? null,
    companyKey: current && companyKeyOf(current.company),
    // Readers collapse white space.
    about: person.about?.replace(/\s+/g, ' ') ?? null,
    positions: person.roles.map((role) => positionOf(role, { locale, now })),
    education: person.schools,
    morePositions: person.moreRoles,
  };
}

/** Connect is offered to people of the second and third degree. */
export const showsConnect = (person: PracticePerson): boolean => person.degree === 2 || person.degree === 3;

/** The person's row in people search: what a card reader should find there. */
export function expectedRow(
  person: PracticePerson,
  options: ExpectedOptions,
): Pick<Expected, 'keys' | 'url' | 'name' | 'headline' | 'location' | 'degree'> {
  const { url, name, headline, location, degree } = expectedReading(person, options);
  return {
    keys: keysOf(person, options.frontend === 'classic' || showsConnect(person)),
    url,
    name,
    headline,
    location,
    degree,
  };
}
