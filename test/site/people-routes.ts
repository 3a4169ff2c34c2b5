import { findCompany } from './companies.ts';
import { companyPeopleScreen } from './company-people.ts';
import { connectionRows, connectionsScreen } from './connections.ts';
import { PRACTICE_NOW } from './dates.ts';
import { EVENT_ID, eventScreen } from './event.ts';
import { FIRST_ROWS, type ListOptions, type ListState } from './growing.ts';
import type { Html } from './html.ts';
import { allSearchScreen, companySearchScreen } from './mixed-search.ts';
import { myNetworkScreen, suggestionRows } from './my-network.ts';
import { decodePart } from './person.ts';
import { postScreen } from './post.ts';
import { findPost, type Post } from './posts.ts';
import { reactionsDialog } from './reactions.ts';
import { attendees, connections, staffOf, suggestions } from './relations.ts';
import type { Answer } from './route.ts';
import { allSearchRows } from './search-list.ts';
import type { SiteSettings } from './settings.ts';

const split = (url: URL): string[] => url.pathname.split('/').filter(Boolean).map(decodePart);

const optionsOf = (url: URL, { locale }: SiteSettings): ListOptions => ({
  locale,
  now: PRACTICE_NOW,
  cardKeys: url.searchParams.get('keys') === 'uuid' ? 'uuid' : 'slug',
});

const stateOf = (url: URL): ListState => {
  const recycles = url.searchParams.get('mode') === 'recycle';
  return { shown: FIRST_ROWS, grows: !recycles, recycles };
};

/** The post that an address names, in either of its spellings. */
export function postAt(url: URL): Post | null {
  const number = /^\/(?:feed\/update\/urn:li:activity:|posts\/[^/]*-activity-)(\d+)/.exec(
    decodePart(url.pathname),
  )?.[1];
  return (number && findPost(number)) || null;
}

/** A page with people beside profiles and people search; null where the address is none of theirs. */
export function peopleRoute(url: URL, settings: SiteSettings): Answer | null {
  const [first, second, third] = split(url);
  const frontend = settings.frontend ?? 'sdui';
  const options = optionsOf(url, settings);
  const keywords = url.searchParams.get('keywords') ?? '';
  const show = (screen: ReturnType<typeof postScreen>, front = frontend): Answer => ({
    kind: 'screen',
    status: 200,
    frontend: front,
    screen,
  });
  const live = { ...options, form: 'live' as const };
  if (first === 'search' && third === 'all')
    return show(allSearchScreen(allSearchRows(url.searchParams), keywords, frontend, live));
  if (first === 'search' && third === 'companies') return show(companySearchScreen(keywords, frontend, live));
  if (first === 'mynetwork' && second === 'invite-connect')
    return show(connectionsScreen(connections(), frontend, options, stateOf(url)));
  // Only the newer front end has these, only the older one those.
  if (first === 'mynetwork') return show(myNetworkScreen(suggestions(), options, stateOf(url)), 'sdui');
  if (first === 'events' && second === EVENT_ID) return show(eventScreen(attendees(), frontend, options));
  const post = postAt(url);
  if (post)
    return show(
      postScreen(post, frontend, { ...options, dialog: url.searchParams.get('dialog') === 'reactions' }),
    );
  const company = first === 'company' && third === 'people' ? findCompany(second ?? '') : undefined;
  return company ? show(companyPeopleScreen(company, staffOf(company), options), 'classic') : null;
}

/** Rows of a list that grows or recycles; null where the address has none. Past the end it begins again. */
export function peopleRows(url: URL, from: number, count: number, settings: SiteSettings): Html | null {
  const [first, second] = split(url);
  if (first !== 'mynetwork') return null;
  const options = optionsOf(url, settings);
  const all = second === 'invite-connect' ? connections() : suggestions();
  const rows = Array.from({ length: count }, (_, index) => all[(from + index) % all.length]).flatMap(
    (one) => one ?? [],
  );
  return second === 'invite-connect'
    ? connectionRows(rows, from, settings.frontend ?? 'sdui', options)
    : suggestionRows(rows, options);
}

/** The dialog that a click on a page opens; null where the address has none. */
export function dialogAt(url: URL, settings: SiteSettings): Html | null {
  const post = postAt(url);
  return post && reactionsDialog(post, optionsOf(url, settings));
}
