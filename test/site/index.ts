/** What tests use of the practice site. */
export { revive } from './client/revive.ts';
export { companies } from './companies.ts';
export { PRACTICE_NOW } from './dates.ts';
export { type Expected, type ExpectedPosition, expectedReading, expectedRow } from './expected.ts';
export { type Locale, locale, locales } from './locales.ts';
export {
  CROWD,
  crowd,
  demoPeople,
  findPerson,
  makePeople,
  people,
  person,
  REMOVED_SLUG,
  viewer,
} from './people.ts';
export { type PracticePerson, profilePath, profileUrl, type SiteFrontend } from './person.ts';
export { renderAuthwall, renderProfile, renderSearch, renderUnavailable } from './render.ts';
export { type LogEntry, type Site, startSite } from './server.ts';
