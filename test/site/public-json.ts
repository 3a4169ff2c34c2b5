import type { Company } from './companies.ts';
import type { Locale } from './locales.ts';
import { fullRoles, type PracticePerson, profilePath, type Role } from './person.ts';
import { showPlace } from './places.ts';
import { mask } from './public-mask.ts';

/** The host of a country's public pages. */
const countryHost = (country: string): string =>
  country === 'US' ? 'www' : country === 'GB' ? 'uk' : country.toLowerCase();

/** A person's public address, on the host of their country. */
export const publicUrl = ({ slug, place }: PracticePerson): string =>
  `https://${countryHost(place.country)}.linkedin.com${profilePath(slug).slice(0, -1)}`;

/** `worksFor` has what lasts, and for some people an ended role as well (page reference, b). */
export function worksForOf(person: PracticePerson): Role[] {
  const roles = fullRoles(person);
  const ended = roles.find(({ end }) => end !== null);
  return roles.filter((role) => role.end === null || (role === ended && person.memberId % 2 === 1));
}

interface JsonOptions {
  locale: Locale;
  masked: boolean;
}

const organization = (type: string, name: string, slug: string | null, member: object): object => ({
  '@type': type,
  name,
  ...(slug !== null && { url: `https://www.linkedin.com/company/${slug}` }),
  member: { '@type': 'OrganizationRole', ...member },
});

/** The JSON-LD graph of a public profile. */
export function personGraph(person: PracticePerson, { locale, masked }: JsonOptions): object {
  const shown = (text: string) => (masked ? mask(text) : text);
  const works = worksForOf(person);
  const job = (role: Role) => {
    const { name, slug }: Company = role.company;
    return organization('Organization', name, slug, {
      startDate: role.start,
      ...(role.end !== null && { endDate: role.end }),
      ...(role.description !== null && { description: shown(role.description) }),
    });
  };
  const url = publicUrl(person);
  return {
    '@context': 'http://schema.org',
    '@graph': [
      {
        '@type': 'Person',
        name: person.name,
        url,
        sameAs: url,
        jobTitle: person.roles.filter(({ end }) => end === null).map(({ title }) => shown(title)),
        worksFor: works.map(job),
        alumniOf: [
          ...fullRoles(person)
            .filter((role) => !works.includes(role))
            .map(job),
          ...person.schools.map(({ name, start, end }) =>
            organization('EducationalOrganization', name, null, {
              ...(start !== null && { startDate: start }),
              ...(end !== null && { endDate: end }),
            }),
          ),
        ],
        address: {
          '@type': 'PostalAddress',
          addressCountry: person.place.country,
          addressLocality: showPlace(person.place, locale),
        },
        interactionStatistic: {
          '@type': 'InteractionCounter',
          name: 'Follows',
          interactionType: 'http://schema.org/FollowAction',
          userInteractionCount: person.connections,
        },
        ...(person.about !== null && { description: person.about.replace(/\n/g, '<br>') }),
        disambiguatingDescription: '',
      },
      { '@type': 'WebPage', url, reviewedBy: { '@type': 'Person', name: person.name } },
    ],
  };
}
