import { companies } from './companies.ts';
import { EVENT_ID } from './event.ts';
import { REMOVED_SLUG } from './people.ts';
import { profilePath } from './person.ts';
import { posts } from './posts.ts';

/** Every kind of page with an address of its own, for the first page. */
export function pageLinks(): [text: string, href: string][] {
  const [post] = posts();
  const [company] = companies;
  const both = (text: string, href: string): [string, string][] => [
    [text, href],
    [`${text}, classic front end`, `${href}${href.includes('?') ? '&' : '?'}fe=classic`],
  ];
  return [
    ...both('People search', '/search/results/people/'),
    ...both('5,000 rows', '/search/results/people/?keywords=many'),
    ['Rows that change the person', '/search/results/people/?mode=recycle'],
    ...both('Search for everything', '/search/results/all/?keywords=di'),
    ...both('Company search', '/search/results/companies/'),
    ...both('Connections', '/mynetwork/invite-connect/connections/'),
    ['Connections that change the person', '/mynetwork/invite-connect/connections/?mode=recycle'],
    ['My Network', '/mynetwork/grow/'],
    ['People of a company', `/company/${company?.slug}/people/`],
    ...both('A post with comments', `/feed/update/urn:li:activity:${post?.id}/`),
    ['Its reactions', `/feed/update/urn:li:activity:${post?.id}/?dialog=reactions&fe=classic`],
    ...both('Who attends an event', `/events/${EVENT_ID}/attendees/`),
    ...both('A long work history', `${profilePath('ottavia-lungastoria')}details/experience/`),
    ['A public profile', `${profilePath('giulia-valdosso')}?fe=public`],
    ['Facts of a company', `/company/${company?.slug}/about/`],
    ['A company, not signed in', `/company/${company?.slug}/?fe=public`],
    ['A school', '/school/universita-mai-fondata/about/'],
    ['A classic profile in the newer shell', `${profilePath('giulia-valdosso')}?interop=1`],
    ['Reactions in the newer shell', `/feed/update/urn:li:activity:${post?.id}/?interop=1&dialog=reactions`],
    ['Sales Navigator', '/sales/search/people'],
    ['A list of leads', '/sales/lists/people/7000000000000000001'],
    ['A lead', '/sales/lead/giulia-valdosso'],
    ['An account', `/sales/company/${company?.id}`],
    ['Your own profile', '/in/me/'],
    ['A removed profile', `/in/${REMOVED_SLUG}/`],
    ['Signed out', '/authwall'],
  ];
}
