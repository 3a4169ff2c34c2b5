import { companyKeyOf, type ExpectedPosition } from './expected.ts';
import type { Locale } from './locales.ts';
import { currentRole, type PracticePerson } from './person.ts';
import { showPlace } from './places.ts';
import { isHiddenLead } from './sales-search.ts';

/** What a right reader makes of a lead: null where the page does not say it; there never is a public address. */
export interface ExpectedLead {
  keys: { kind: 'sales' | 'member'; value: string; derived?: true }[];
  url: null;
  name: string;
  headline: string | null;
  location: string;
  degree: 1 | 2 | 3 | null;
  title: string | null;
  company: string | null;
  companyKey: string | null;
  /** In full, although rows show its beginning. */
  about: string | null;
}

/** The lead in a search's row, in a list's row, or on a page of their own. */
export function expectedLead(
  person: PracticePerson,
  locale: Locale,
  page: 'search' | 'list' | 'lead',
): ExpectedLead {
  const current = currentRole(person);
  return {
    keys: [
      { kind: 'sales', value: person.salesToken },
      { kind: 'member', value: String(person.memberId), derived: true },
    ],
    url: null,
    name: person.name,
    headline: page === 'lead' ? person.headline : null,
    location: showPlace(person.place, locale),
    degree: person.degree,
    title: current?.title ?? null,
    company: current?.company.name ?? null,
    companyKey: current && companyKeyOf(current.company),
    about: page === 'list' ? null : (person.about?.replace(/\s+/g, ' ') ?? null),
  };
}

/** The work history of a lead's own page. */
export const expectedLeadPositions = (person: PracticePerson, locale: Locale): ExpectedPosition[] =>
  person.roles.map((role) => ({
    title: role.title,
    company: role.company.name,
    companyKey: companyKeyOf(role.company),
    type: null,
    start: role.start,
    end: role.end,
    ongoing: role.end === null,
    place: role.place && showPlace(role.place, locale),
  }));

/** The leads of a search page whose rows hold something: `filled` from the top, without those whom the user has hidden. */
export const expectedLeads = (rows: readonly PracticePerson[], filled = rows.length): PracticePerson[] =>
  rows.slice(0, filled).filter((person) => !isHiddenLead(person));
