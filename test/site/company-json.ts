import { type Company, companies, company } from './companies.ts';
import { bandEnds } from './company-words.ts';
import { jsonIsland } from './document.ts';
import { type Html, html } from './html.ts';
import { showIndustry } from './industries.ts';
import type { Locale } from './locales.ts';
import { showPlaceName } from './places.ts';

const urn = ({ id }: Company) => `urn:li:fsd_company:${id}`;
const industryUrn = ({ industryId }: Company) => `urn:li:fsd_industryV2:${industryId}`;

/** The little that other islands say about a company: name, address, followers. */
const brief = (one: Company) => ({
  $type: 'com.linkedin.voyager.dash.organization.Company',
  entityUrn: urn(one),
  universalName: one.slug,
  name: one.name,
  url: `https://www.linkedin.com/${one.page}/${one.slug}/`,
  '*followingState': `urn:li:fsd_followingState:${urn(one)}`,
});

const full = (one: Company, locale: Locale) => {
  const [start, end] = bandEnds(one.size);
  return {
    ...brief(one),
    description: describe(one),
    websiteUrl: one.website,
    '*industryV2Taxonomy': [industryUrn(one)],
    '*industry': [],
    employeeCountRange: end === undefined ? { start } : { start, end },
    employeeCount: associated(one),
    headquarter: one.place && {
      address: {
        city: one.place.city && showPlaceName(one.place.city, locale),
        geographicArea: one.place.region && showPlaceName(one.place.region, locale),
        country: one.place.country,
        postalCode: '00000',
        line1: '1 Nowhere Street',
      },
      description: null,
    },
    groupedLocations: [],
    foundedOn: one.founded === null ? null : { year: one.founded },
    specialities: one.specialties,
  };
};

const industryEntity = (one: Company, locale: Locale) => ({
  $type: 'com.linkedin.voyager.dash.identity.profile.IndustryV2',
  entityUrn: industryUrn(one),
  name: showIndustry(one.industry, locale),
});

const following = (one: Company) => ({
  $type: 'com.linkedin.voyager.dash.feed.FollowingState',
  entityUrn: `urn:li:fsd_followingState:${urn(one)}`,
  followerCount: followers(one),
});

/** What a company says about itself; a year and a number that are not its facts. */
export const describe = (one: Company): string =>
  `${[one.name, ...one.specialties].join(' · ')}. Nothing here exists, not in 2019, not for 500-600 people. `.repeat(
    2,
  );

/** Members who say that they work there: never the band. */
export const associated = (one: Company): number => bandEnds(one.size)[0] + (one.industryId % 7);
export const followers = (one: Company): number => (one.id ?? 0) % 98_765;

/** Where the viewer works: its island stands before the page's own. */
const viewersCompany = company('Nowhere & Daughters Consulting');

/** Three other companies that the page recommends. */
export const similarTo = (one: Company): Company[] => {
  const others = companies.filter(({ slug }) => slug !== null && slug !== one.slug);
  const start = (one.id ?? 0) % (others.length - 3);
  return others.slice(start, start + 3);
};

/** The islands of a company page: the viewer's company, the page's own (briefly and in full), similar ones. */
export const companyIslands = (one: Company, locale: Locale): Html => {
  const data = { $type: 'com.linkedin.restli.common.CollectionResponse' };
  const island = (number: number, name: string, included: object[]) =>
    jsonIsland(number, `/voyager/api/graphql?variables=(universalName:${name})`, { data, included });
  return html`${island(20, viewersCompany.slug ?? '', [full(viewersCompany, locale), industryEntity(viewersCompany, locale)])}
${island(21, one.slug ?? '', [brief(one), following(one)])}
${island(22, one.slug ?? '', [industryEntity(one, locale), full(one, locale), following(one)])}
${island(
  23,
  one.slug ?? '',
  similarTo(one).flatMap((other) => [brief(other), following(other)]),
)}`;
};
