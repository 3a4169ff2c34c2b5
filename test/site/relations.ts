import type { Company } from './companies.ts';
import { crowd, people } from './people.ts';
import { currentRole, type PracticePerson } from './person.ts';

/** Who knows whom in the invented network: a stable choice, the same on every page. */

const CONNECTIONS = 480;
const SUGGESTIONS = 220;
const STAFF = 1_200;
const MOST_STAFF = 36;
const ATTENDEES = 24;

/** The one mutual connection that every third person's row names. */
export function mutualOf(person: PracticePerson): PracticePerson | undefined {
  const known = people.filter((one) => one.degree === 1 && one.slug !== person.slug);
  return person.memberId % 3 === 0 ? known[person.memberId % known.length] : undefined;
}

/** The two whom a profile's top card names; nobody for the viewer's own connections and strangers of the third degree. */
export function mutualsOf(person: PracticePerson): PracticePerson[] {
  if (person.degree !== 2) return [];
  const known = people.filter((one) => one.degree === 1);
  const start = person.memberId % (known.length - 1);
  return known.slice(start, start + 2);
}

/** The viewer's connections, newest first. */
export const connections = (): PracticePerson[] => crowd(CONNECTIONS).filter(({ degree }) => degree === 1);

/** People whom My Network proposes. */
export const suggestions = (): PracticePerson[] =>
  crowd(SUGGESTIONS).filter(({ degree }) => degree === 2 || degree === 3);

/** Who works there now. */
export const staffOf = (company: Company): PracticePerson[] =>
  crowd(STAFF)
    .filter((one) => currentRole(one)?.company === company)
    .slice(0, MOST_STAFF);

/** Who comes to the site's event. */
export const attendees = (): PracticePerson[] =>
  people.filter(({ degree }, index) => degree !== null && index % 6 === 2).slice(0, ATTENDEES);
