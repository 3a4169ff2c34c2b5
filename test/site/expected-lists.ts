import { isOutOfReach, linksByToken } from './company-people.ts';
import { type Expected, type ExpectedKey, type ExpectedOptions, expectedRow } from './expected.ts';
import { peopleAmong } from './mixed-search.ts';
import { statesMember } from './my-network.ts';
import { type PracticePerson, profileUrl, type SiteFrontend } from './person.ts';
import { isFollowed, isPerson, type Post, thread } from './posts.ts';
import type { SearchRow } from './search-list.ts';

/**
 * What a right reader finds of one person in a list; null where the list does not show it. Lists are in page order,
 * each person once: never the viewer, mutual connections, companies, people out of reach, or who only brought a post.
 */
export interface ExpectedRow extends Pick<Expected, 'keys' | 'url' | 'name' | 'headline' | 'degree'> {
  location: string | null;
}

type Shown = 'slug' | 'token' | 'stated';

/** A person of whom the page shows these keys; a number that it does not state comes out of the token. */
function row(person: PracticePerson, shown: readonly Shown[], withDegree = true): ExpectedRow {
  const { slug, token, memberId, name, headline, degree } = person;
  const number: ExpectedKey = { kind: 'member', value: String(memberId) };
  const keys: ExpectedKey[] = [
    ...(shown.includes('slug') ? [{ kind: 'slug' as const, value: slug }] : []),
    ...(shown.includes('token') ? [{ kind: 'token' as const, value: token }] : []),
  ];
  if (shown.includes('stated')) keys.push(number);
  else if (shown.includes('token')) keys.push({ ...number, derived: true });
  const url = profileUrl(shown.includes('slug') ? slug : token);
  return { keys, url, name, headline, location: null, degree: withDegree ? degree : null };
}

/** The people beside a profile, in either front end. */
export const expectedAside = (others: readonly PracticePerson[]): ExpectedRow[] =>
  others.map((one) => row(one, ['slug']));

/** Connections: only the SDUI card has a message link, and with it the token. */
export const expectedConnections = (list: readonly PracticePerson[], frontend: SiteFrontend): ExpectedRow[] =>
  list.map((one) => row(one, frontend === 'sdui' ? ['slug', 'token'] : ['slug'], false));

/** My Network: some Connect buttons state the member number. */
export const expectedMyNetwork = (list: readonly PracticePerson[]): ExpectedRow[] =>
  list.map((one) => row(one, statesMember(one) ? ['slug', 'stated'] : ['slug']));

/** A company's People tab: a slug or a token, never both. */
export const expectedCompanyPeople = (list: readonly PracticePerson[]): ExpectedRow[] =>
  list.flatMap((one, index) =>
    isOutOfReach(index) ? [] : [row(one, linksByToken(one) ? ['token'] : ['slug'])],
  );

/** Who attends an event. */
export const expectedEvent = (list: readonly PracticePerson[]): ExpectedRow[] =>
  list.map((one) => row(one, ['slug']));

/** The people of a search for everything, as rows of people search. */
export const expectedAllSearch = (rows: readonly SearchRow[], options: ExpectedOptions): ExpectedRow[] =>
  peopleAmong(rows).map((one) => expectedRow(one, options));

const once = (list: ExpectedRow[]): ExpectedRow[] => [
  ...new Map(list.map((one) => [one.url, one] as const)).values(),
];

/** The author of a post or comment. Only a word tells whom the viewer follows from the viewer: neither is read. */
const author = (one: PracticePerson, shown: readonly Shown[]): ExpectedRow[] => {
  if (one.degree === null || isFollowed(one)) return [];
  return [row(one, shown, !isFollowed(one))];
};

/** Authors of posts; the classic link carries the token as well. Advertisements are companies' and give nobody. */
export const expectedFeed = (list: readonly Post[], frontend: SiteFrontend): ExpectedRow[] =>
  once(
    list.flatMap((post) =>
      isPerson(post.author) ? author(post.author, frontend === 'classic' ? ['slug', 'token'] : ['slug']) : [],
    ),
  );

/** A post's author, then who commented, replies behind their comment. */
export const expectedPost = (post: Post, frontend: SiteFrontend): ExpectedRow[] =>
  once([
    ...expectedFeed([post], frontend),
    ...thread(post)
      .filter((comment) => comment.author !== post.author)
      .flatMap((comment) => author(comment.author, ['slug'])),
  ]);

/** Who reacted: the token alone. */
export const expectedReactions = ({ reactors }: Post): ExpectedRow[] =>
  reactors.flatMap((one) => (isPerson(one) ? [row(one, ['token'])] : []));
