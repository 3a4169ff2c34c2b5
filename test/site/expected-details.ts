import { PRACTICE_NOW } from './dates.ts';
import {
  companyKeyOf,
  type Expected,
  type ExpectedOptions,
  keysOf,
  positionOf,
  resolve,
} from './expected.ts';
import { currentRole, fullRoles, type PracticePerson, profileUrl } from './person.ts';
import { showPlace } from './places.ts';

/** What the page of the whole work history shows: no top card, but every role. */
export type ExpectedDetails = Pick<
  Expected,
  'keys' | 'url' | 'title' | 'company' | 'companyKey' | 'positions' | 'morePositions'
>;

/** The details page; the classic one states the member number in its JSON, as long as that is of this person. */
export function expectedDetails(person: PracticePerson, options: ExpectedOptions): ExpectedDetails {
  const view = { locale: resolve(options.locale), now: options.now ?? PRACTICE_NOW };
  const current = currentRole(person);
  return {
    keys: keysOf(person, options.frontend === 'classic'),
    url: profileUrl(person.slug),
    title: current?.title ?? null,
    company: current?.company.name ?? null,
    companyKey: current && companyKeyOf(current.company),
    positions: fullRoles(person).map((role) => positionOf(role, view)),
    morePositions: false,
  };
}

/**
 * The public page. Masked: job titles and descriptions are asterisks, so that there is no title and no position can be
 * named; the rest stays. Companies are known by slug, roles without their type, places without the mode of work.
 */
export function expectedPublicProfile(
  person: PracticePerson,
  options: Omit<ExpectedOptions, 'frontend'> & { masked: boolean },
): Expected {
  const locale = resolve(options.locale);
  const view = { locale, now: options.now ?? PRACTICE_NOW };
  const current = currentRole(person);
  const key = ({ slug }: { slug: string | null }) => (slug === null ? null : `slug:${slug}`);
  return {
    keys: [{ kind: 'slug', value: person.slug }],
    url: profileUrl(person.slug),
    name: person.name,
    headline: person.headline,
    location: showPlace(person.place, locale),
    degree: null,
    title: (!options.masked && current?.title) || null,
    company: current?.company.name ?? null,
    companyKey: current && key(current.company),
    about: person.about?.replace(/\s+/g, ' ') ?? null,
    positions: options.masked
      ? []
      : fullRoles(person).map((role) => ({
          ...positionOf(role, view),
          companyKey: key(role.company),
          type: null,
          place: role.place && showPlace(role.place, locale),
        })),
    education: person.schools,
    morePositions: false,
  };
}
