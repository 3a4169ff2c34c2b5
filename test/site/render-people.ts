import type { Company } from './companies.ts';
import { companyPeopleScreen } from './company-people.ts';
import { type CardKey, connectionsScreen } from './connections.ts';
import { detailsScreen } from './details.ts';
import { type Frame, renderDocument, type Screen } from './document.ts';
import { eventScreen } from './event.ts';
import { feedScreen } from './feed.ts';
import type { ListState } from './growing.ts';
import { allSearchScreen, companySearchScreen } from './mixed-search.ts';
import { myNetworkScreen } from './my-network.ts';
import type { PracticePerson } from './person.ts';
import { postScreen } from './post.ts';
import type { Post } from './posts.ts';
import { publicProfile } from './public-profile.ts';
import { othersOf, type ProfileOptions, type RenderOptions, viewOf } from './render.ts';
import type { KeyAttribute } from './sdui-parts.ts';
import type { SearchRow } from './search-list.ts';

/** Pages with people as whole pages of text, without a server: for tests of readers. */

export interface ListPageOptions extends RenderOptions {
  keyAttribute?: KeyAttribute;
  /** Default: split links in links, as a saved page has them; `live` wants `revive(document)`. */
  form?: 'saved' | 'live';
}

const page = (screen: Screen, frame: Frame, options: RenderOptions): string =>
  renderDocument(screen, frame, viewOf(options).locale, options);
const frontendOf = ({ frontend = 'sdui' }: RenderOptions) => frontend;
const view = (options: ListPageOptions) => ({ ...options, ...viewOf(options) });
const still = (list: readonly unknown[]): ListState => ({
  shown: list.length,
  grows: false,
  recycles: false,
});

/** `/in/SLUG/details/experience/`. */
export function renderDetails(person: PracticePerson, options: ProfileOptions = {}): string {
  const frontend = options.frontend ?? person.frontend;
  return page(detailsScreen(person, frontend, { ...options, ...viewOf(options) }), frontend, options);
}

/** `https://CC.linkedin.com/in/SLUG` for somebody not signed in; masked unless told. */
export const renderPublicProfile = (
  person: PracticePerson,
  options: RenderOptions & { masked?: boolean } = {},
): string =>
  page(
    publicProfile(person, { masked: true, others: othersOf(person), ...options, ...viewOf(options) }),
    'public',
    options,
  );

/** `/mynetwork/invite-connect/connections/` with all of them. */
export const renderConnections = (
  list: readonly PracticePerson[],
  options: ListPageOptions & { cardKeys?: CardKey } = {},
): string =>
  page(
    connectionsScreen(list, frontendOf(options), view(options), still(list)),
    frontendOf(options),
    options,
  );

/** `/mynetwork/grow/`, SDUI only. */
export const renderMyNetwork = (list: readonly PracticePerson[], options: ListPageOptions = {}): string =>
  page(myNetworkScreen(list, view(options), still(list)), 'sdui', options);

/** `/company/SLUG/people/`, classic only. */
export const renderCompanyPeople = (
  company: Company,
  list: readonly PracticePerson[],
  options: RenderOptions = {},
): string => page(companyPeopleScreen(company, list, view(options)), 'classic', options);

/** `/feed/`: the newcomer's cards, and the posts. */
export const renderFeed = (options: ListPageOptions = {}): string =>
  page(feedScreen(frontendOf(options), view(options)), frontendOf(options), options);

/** `/feed/update/urn:li:activity:N/`. */
export const renderPost = (post: Post, options: ListPageOptions & { dialog?: boolean } = {}): string =>
  page(postScreen(post, frontendOf(options), view(options)), frontendOf(options), options);

/** `/events/N/attendees/`. */
export const renderEvent = (list: readonly PracticePerson[], options: ListPageOptions = {}): string =>
  page(eventScreen(list, frontendOf(options), view(options)), frontendOf(options), options);

/** `/search/results/all/`: the first four rows are shown. */
export const renderAllSearch = (rows: readonly SearchRow[], options: ListPageOptions = {}): string =>
  page(allSearchScreen(rows, 'x', frontendOf(options), view(options)), frontendOf(options), options);

/** `/search/results/companies/`: companies alone. */
export const renderCompanySearch = (options: ListPageOptions = {}): string =>
  page(companySearchScreen('', frontendOf(options), view(options)), frontendOf(options), options);
