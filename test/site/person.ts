import type { Company } from './companies.ts';
import type { Place } from './places.ts';

export type SiteFrontend = 'classic' | 'sdui';

/** One job. Dates are `YYYY-MM` or `YYYY`; neighbours at one company are shown as a group. */
export interface Role {
  title: string;
  company: Company;
  type: 'fullTime' | 'partTime' | 'freelance' | 'internship' | null;
  start: string;
  /** Null while it lasts. */
  end: string | null;
  place: Place | null;
  mode: 'hybrid' | 'remote' | 'onSite' | null;
  description: string | null;
}

export interface SchoolEntry {
  name: string;
  degree: string | null;
  start: string | null;
  end: string | null;
}

/** An invented member, with all that any page shows of them. */
export interface PracticePerson {
  slug: string;
  memberId: number;
  token: string;
  salesToken: string;
  name: string;
  pronouns: string | null;
  headline: string | null;
  place: Place;
  /** Null for the viewer. */
  degree: 1 | 2 | 3 | null;
  about: string | null;
  /** What the profile shows, newest first: at most five. */
  roles: Role[];
  /** Older roles, shown only behind "show all". */
  earlier: Role[];
  schools: SchoolEntry[];
  /** More roles exist than the page shows. */
  moreRoles: boolean;
  verified: boolean;
  /** The profile has the carousel card "open to work": nothing a reader should take. */
  openToWork: boolean;
  connections: number;
  /** Language they write in. */
  tongue: string;
  /** The front end served unless the address or a cookie says otherwise. */
  frontend: SiteFrontend;
}

/** The company of the first role that lasts, which the top card's badge shows. */
export const currentRole = (person: PracticePerson): Role | null =>
  person.roles.find((role) => role.end === null) ?? null;

/** The whole work history, as the details page shows it. */
export const fullRoles = (person: PracticePerson): Role[] => [...person.roles, ...person.earlier];

/** Canonical public address. */
export const profileUrl = (slug: string): string =>
  `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`;
export const profilePath = (slug: string): string => `/in/${encodeURIComponent(slug)}/`;

/** Percent-escapes decoded; text with wrong ones stays as it is. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
