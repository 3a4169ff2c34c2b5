import { classicExperience } from './classic-history.ts';
import { classicProfile } from './classic-profile.ts';
import { companyRoute } from './company-route.ts';
import { PRACTICE_NOW } from './dates.ts';
import { detailsScreen } from './details.ts';
import type { Frame, Screen } from './document.ts';
import { feedScreen } from './feed.ts';
import { findPerson, viewer } from './people.ts';
import { peopleRoute, peopleRows } from './people-routes.ts';
import { decodePart, profilePath } from './person.ts';
import { authwallScreen, unavailableScreen } from './plain-screens.ts';
import { publicNotFound, publicProfile } from './public-profile.ts';
import { othersOf } from './render.ts';
import { salesLateRows, salesRoute } from './sales-route.ts';
import { sduiExperience, sduiProfile } from './sdui-profile.ts';
import { renderRows, searchScreen } from './search.ts';
import { rowsFrom, searchPeople } from './search-list.ts';
import type { SiteSettings } from './settings.ts';

export type Answer =
  | { kind: 'screen'; status: number; frontend: Frame; screen: Screen }
  | { kind: 'redirect'; to: string };

/** The page behind an address of the practice site. */
export function route(url: URL, settings: SiteSettings): Answer {
  const parts = url.pathname.split('/').filter(Boolean).map(decodePart);
  const [first, second] = parts;
  const other = settings.frontend ?? 'sdui';
  const show = (screen: Screen, status = 200, frontend: Frame = other): Answer => ({
    kind: 'screen',
    status,
    frontend,
    screen,
  });
  if (first === undefined) return { kind: 'redirect', to: '/feed/' };
  const withPeople = peopleRoute(url, settings);
  if (withPeople) return withPeople;
  if (first === 'feed' && second === undefined)
    return show(feedScreen(other, { locale: settings.locale, now: PRACTICE_NOW }));
  if (first === 'authwall' || first === 'login') return show(authwallScreen(other, settings.locale));
  if (first === 'in' && second === 'me')
    return { kind: 'redirect', to: `${profilePath(viewer.slug)}${url.search}` };
  if (first === 'in' && second !== undefined) return profile(second, parts.slice(2).join('/'), settings);
  if (first === 'search') {
    const result = searchPeople(url.searchParams);
    return show(
      searchScreen(result, other, {
        locale: settings.locale,
        form: 'live',
        query: url.searchParams,
        late: true,
      }),
    );
  }
  if (/^(?:company|school|showcase)$/.test(first)) {
    const company = companyRoute(parts, settings);
    if (company) return company;
  }
  if (first === 'sales') return salesRoute(parts, url, settings);
  return show(unavailableScreen(other, settings.locale), 404);
}

function profile(reference: string, part: string, settings: SiteSettings): Answer {
  const person = findPerson(reference);
  const { locale, masked } = settings;
  if (settings.signedOut) {
    const options = { locale, now: PRACTICE_NOW, masked };
    const screen = person
      ? publicProfile(person, { ...options, others: othersOf(person) })
      : publicNotFound(locale);
    return { kind: 'screen', status: person ? 200 : 404, frontend: 'public', screen };
  }
  if (!person) {
    const frontend = settings.frontend ?? 'sdui';
    return { kind: 'screen', status: 404, frontend, screen: unavailableScreen(frontend, locale) };
  }
  const frontend = settings.frontend ?? person.frontend;
  const options = { locale, now: PRACTICE_NOW, others: othersOf(person), pending: settings.lazy !== 0 };
  if (part === 'details/experience')
    return { kind: 'screen', status: 200, frontend, screen: detailsScreen(person, frontend, options) };
  const screen = frontend === 'classic' ? classicProfile(person, options) : sduiProfile(person, options);
  return { kind: 'screen', status: 200, frontend, screen };
}

/** The Experience card that arrives after the page; null where there is none. */
export function lazyExperience(url: URL, settings: SiteSettings): string | null {
  const [first, second] = url.pathname.split('/').filter(Boolean).map(decodePart);
  const person = first === 'in' && second !== undefined ? findPerson(second) : undefined;
  if (!person) return null;
  const options = { locale: settings.locale, now: PRACTICE_NOW };
  const frontend = settings.frontend ?? person.frontend;
  return (
    (frontend === 'classic' ? classicExperience(person, options) : sduiExperience(person, options))?.text ??
    null
  );
}

/** A stretch of a list's rows for the page script. */
export function lateRows(url: URL, from: number, count: number, settings: SiteSettings): string {
  const people = peopleRows(url, from, count, settings);
  if (people) return people.text;
  const result = searchPeople(url.searchParams);
  const options = { locale: settings.locale, form: 'live' } as const;
  return renderRows(rowsFrom(result, from, count), settings.frontend ?? 'sdui', options, from === result.from)
    .text;
}

/** The rows of a virtualised list; null where the page has none. */
export const virtualRows = (url: URL, { locale }: SiteSettings): string | null =>
  url.pathname.startsWith('/sales/') ? salesLateRows(url.searchParams, locale) : null;
