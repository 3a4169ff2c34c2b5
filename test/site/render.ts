import { type ClassicProfileOptions, classicProfile } from './classic-profile.ts';
import { PRACTICE_NOW } from './dates.ts';
import { type Delivery, renderDocument } from './document.ts';
import { type Locale, locale as localeOf } from './locales.ts';
import { people } from './people.ts';
import type { PracticePerson, SiteFrontend } from './person.ts';
import { authwallScreen, unavailableScreen } from './plain-screens.ts';
import { type SduiProfileOptions, sduiProfile } from './sdui-profile.ts';
import { type SearchOptions, searchScreen } from './search.ts';

export interface RenderOptions extends Delivery {
  frontend?: SiteFrontend;
  /** `it_IT` and the like; English unless told. */
  locale?: string | Locale;
  now?: number;
}
export type ProfileOptions = RenderOptions &
  Omit<ClassicProfileOptions, 'locale' | 'now'> &
  Omit<SduiProfileOptions, 'locale' | 'now'>;

export const viewOf = ({ locale, now = PRACTICE_NOW }: RenderOptions) => ({
  locale: typeof locale === 'object' ? locale : localeOf(locale),
  now,
});

/** Four people whom a profile's aside shows: never the subject. */
export function othersOf(person: PracticePerson): PracticePerson[] {
  const start = person.memberId % (people.length - 10);
  return people.filter((one) => one.degree !== null && one.slug !== person.slug).slice(start, start + 4);
}

/** A person's profile as a whole page, in the front end that person has by default unless told. */
export function renderProfile(person: PracticePerson, options: ProfileOptions = {}): string {
  const frontend = options.frontend ?? person.frontend;
  const view = { others: othersOf(person), ...options, ...viewOf(options) };
  const screen = frontend === 'classic' ? classicProfile(person, view) : sduiProfile(person, view);
  return renderDocument(screen, frontend, view.locale, options);
}

export type SearchPageOptions = RenderOptions &
  Omit<SearchOptions, 'locale'> & {
    /** Slugs of rows shown without name and link. */
    hidden?: readonly string[];
    /** Adds the paging links of a longer result. */
    page?: number;
    pages?: number;
  };

/**
 * People search with these people as rows. For the live SDUI form ask for `form: 'live'` and call `revive(document)`
 * on the parsed page; the default has its nested links as text, which a parser splits like a saved page.
 */
export function renderSearch(list: readonly PracticePerson[], options: SearchPageOptions = {}): string {
  const frontend = options.frontend ?? 'sdui';
  const view = viewOf(options);
  const rows = list.map((person) => ({ person, hidden: options.hidden?.includes(person.slug) ?? false }));
  const { page = 1, pages = 1 } = options;
  const result = { rows, from: 0, count: rows.length, page, pages, recycles: false };
  return renderDocument(
    searchScreen(result, frontend, { ...options, locale: view.locale }),
    frontend,
    view.locale,
    options,
  );
}

/** The page under the address of somebody who is gone. */
export function renderUnavailable(options: RenderOptions = {}): string {
  const frontend = options.frontend ?? 'sdui';
  const { locale } = viewOf(options);
  return renderDocument(unavailableScreen(frontend, locale), frontend, locale, options);
}

/** The page of somebody who is not signed in. */
export function renderAuthwall(options: RenderOptions = {}): string {
  const frontend = options.frontend ?? 'sdui';
  const { locale } = viewOf(options);
  return renderDocument(authwallScreen(frontend, locale), frontend, locale, options);
}
