/** What tests use of the practice site. */
export { revive } from './client/revive.ts';
export { type Company, companies, findCompany, otherPages } from './companies.ts';
export { PRACTICE_NOW } from './dates.ts';
export { type Expected, type ExpectedPosition, expectedReading, expectedRow } from './expected.ts';
export { type ExpectedCompany, expectedCompany } from './expected-company.ts';
export { expectedDetails, expectedPublicProfile } from './expected-details.ts';
export {
  type ExpectedRow,
  expectedAllSearch,
  expectedAside,
  expectedCompanyPeople,
  expectedConnections,
  expectedEvent,
  expectedFeed,
  expectedMyNetwork,
  expectedPost,
  expectedReactions,
} from './expected-lists.ts';
export {
  type ExpectedLead,
  expectedLead,
  expectedLeadPositions,
  expectedLeads,
} from './expected-sales.ts';
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
export { type Post, posts } from './posts.ts';
export { attendees, connections, staffOf, suggestions } from './relations.ts';
export { othersOf, renderAuthwall, renderProfile, renderSearch, renderUnavailable } from './render.ts';
export { renderCompany, renderPublicCompany } from './render-company.ts';
export {
  renderAllSearch,
  renderCompanyPeople,
  renderCompanySearch,
  renderConnections,
  renderDetails,
  renderEvent,
  renderFeed,
  renderMyNetwork,
  renderPost,
  renderPublicProfile,
} from './render-people.ts';
export { renderSalesAccount, renderSalesLead, renderSalesList, renderSalesSearch } from './render-sales.ts';
export { listLeads } from './sales-list.ts';
export { leadPath } from './sales-parts.ts';
export { allSearchRows } from './search-list.ts';
export { type LogEntry, type SavedPage, type Site, startSite } from './server.ts';
