import { CARD_REF, type HookPart, keyed } from './hook-row.ts';

const LANGUAGE = '(/[A-Za-z]{2}([-_][A-Za-z]{2})?)?';
const COMPANY = '^(company|school|showcase)/(?<company>[^/]+)';

const view = (start: string): string => `meta[name="pageKey"][content*="${start}"]`;

/** Addresses, walls, and what any page has. */
export const PAGE_HOOKS = {
  /**
   * Decoded paths as regular expressions, by page kind or wall; first match wins. Groups name the person (slug or token),
   * the lead's token, the company, and which part of a profile has the page for itself.
   */
  route: {
    'people-search': [2301, '^search/results/people\\b'],
    'all-search': [2301, '^search/results/all\\b'],
    connections: [2301, '^mynetwork/invite-connect/connections\\b'],
    'my-network': [2301, '^mynetwork(/grow)?$'],
    post: [2301, '^(feed/update|posts)/'],
    feed: [2301, '^feed$'],
    event: [2301, '^events/.'],
    'sales-search': [2301, '^sales/search/people\\b'],
    'sales-list': [2301, '^sales/lists/people/.'],
    'signed-out': [2301, '^(authwall|login|uas|checkpoint|signup|m/login)\\b'],
    unavailable: [2301, '^(404|in/unavailable)$'],
    // Behind the name may stand the profile's language.
    profile: [2301, `^in/(?<person>[^/]+)${LANGUAGE}(/(overlay|detail|edit)(/.*)?)?$`],
    'profile-details': [
      2301,
      `^in/(?<person>[^/]+)${LANGUAGE}/details/(?<details>experience|education)(/|$)`,
    ],
    'company-people': [2301, `${COMPANY}/people(/|$)`],
    company: [2301, COMPANY],
    'sales-account': [2301, '^sales/company/(?<company>\\d+)(/|$)'],
    'sales-lead': [2301, '^sales/(lead|people|profile)/(?<lead>[^,/]+)'],
    // Everything else, with whom it names.
    other: [2301, '^in/(?<person>[^/]+)|'],
  },
  /** Pages that show no member although the address names one. */
  wall: {
    'signed-out': [
      2301,
      `${view('auth_wall')},${view('authwall')},${view('_login')},.authwall-join-form,.login__form`,
    ],
    unavailable: [
      2301,
      `${view('not_found')},${view('_404')},.not-found-404,.not-found,[data-sdui-screen*="NotFound"]`,
    ],
  },
  /** Parts of any page. */
  page: {
    // Which front end made the page, told by its markup: both are live at once under the same addresses.
    public: [2301, `${view('public_profile')},[data-test-id^="about-us"]`],
    sdui: [
      2511,
      `meta[name="como-t"],body[data-rehydrated],main#workspace,[data-sdui-screen],${keyed(CARD_REF)},${keyed('SearchResultsAC')}`,
    ],
    classic: [
      2301,
      'body.ember-application,meta[name="i18nLocale"],code[id^="bpr-guid-"],[data-member-id],[data-chameleon-result-urn],[class*="artdeco-"]',
    ],
    sales: [2301, 'body.ember-application,[data-sn-view-name],[data-x-search-result],[data-anonymize]'],
    // Icons, buttons inside, and twins for screen readers.
    unseen: [
      2301,
      'svg,style,script,noscript,template,code,button,[data-testid="expandable-text-button"],.visually-hidden,.a11y-text,.sr-only',
    ],
    screen: [2605, '[data-sdui-screen]'],
    workspace: [2605, 'main#workspace'],
    island: [2301, 'code[id^="bpr-guid-"]', 0.95],
    heading: [2301, 'main h1,main h2'],
    person: [2301, 'a[href*="/in/"]', 0.95],
    company: [2301, 'a[href*="/company/"],a[href*="/school/"],a[href*="/showcase/"]'],
    control: [2301, 'a,button,[role="button"]'],
    description: [2301, '[data-testid="expandable-text-box"],[class*="inline-show-more-text"]'],
    allRoles: [2301, 'a[href*="/details/experience"],#navigation-index-see-all-positions-aggregated'],
    connect: [2606, keyed('ConnectButtonstate:'), 0.97],
    searchKey: [2605, keyed('SearchResults'), 0.95],
  },
} satisfies HookPart;
