import { type ClassicProfileOptions, classicProfile } from './classic-profile.ts';
import { PRACTICE_NOW } from './dates.ts';
import { type Delivery, renderDocument } from './document.ts';
import { type Locale, locale as localeOf } from './locales.ts';
import { people } from './people.ts';
import type { PracticePerson, SiteFrontend } from './person.ts';
import { type SduiProfileOptions, sduiProfile } from './sdui-profile.ts';

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
