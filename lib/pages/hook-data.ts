/**
 * All addresses and markup that the readers rely on, as data: year and month (YYMM) when it was first seen, selector,
 * and how far a value found so is trusted (0 to 1; 0.9 where nothing stands). The id of a hook is `part.key`.
 */
export type HookRow = readonly [since: number, css: string, confidence?: number];

const CARD_REF = 'com.linkedin.sdui.profile.card.ref';
/** Card keys stand in `componentkey`, since September 2026 also or only in `id`. */
const keyed = (start: string): string => `[componentkey^="${start}"],[id^="${start}"]`;
const view = (start: string): string => `meta[name="pageKey"][content*="${start}"]`;

export const HOOK_DATA = {
  /** Paths without a person or company as regular expressions, by page kind or wall; first match wins. */
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
  },

  /** Visible texts told by their shape, as regular expressions (`u`). */
  shape: {
    // The suffixes of ordinals in the languages of the interface; the number alone carries the meaning.
    degree: [
      2301,
      /(?:^|[·•]\s*)([123])(?:st|nd|rd|ers?|res?|[eè](?:mes?)?|[-:]?[aeйяе]|\.?[ºª°]|\.|\s?[次度级級촌])?(?:\/[123]re)?(?:\s?\+|\s(?:et|y|e|und|en|i|og)\s\+)?$/u
        .source,
    ],
    // "she/her", "er/ihm", "彼女/彼女の"; titles such as "CEO/CTO" are written in capitals.
    pronouns: [
      2605,
      /^\(?(?!\p{Lu}{2})[\p{L}\p{M}]{1,6}(?:\s?\/\s?(?!\p{Lu}{2})[\p{L}\p{M}]{1,6}){1,3}\)?$/u.source,
    ],
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
    public: [2301, view('public_profile')],
    sdui: [
      2511,
      `meta[name="como-t"],body[data-rehydrated],main#workspace,[data-sdui-screen],${keyed(CARD_REF)},${keyed('SearchResultsAC')}`,
    ],
    classic: [
      2301,
      'body.ember-application,meta[name="i18nLocale"],code[id^="bpr-guid-"],[data-member-id],[data-chameleon-result-urn],[class*="artdeco-"]',
    ],
    // Icons, buttons inside, and twins for screen readers.
    unseen: [2301, 'svg,style,script,noscript,template,code,button,.visually-hidden,.a11y-text,.sr-only'],
    screen: [2605, '[data-sdui-screen]'],
    workspace: [2605, 'main#workspace'],
    island: [2301, 'code[id^="bpr-guid-"]', 0.95],
    heading: [2301, 'main h1,main h2'],
    person: [2301, 'a[href*="/in/"]', 0.95],
    company: [2301, 'a[href*="/company/"],a[href*="/school/"],a[href*="/showcase/"]'],
    description: [2301, '[data-testid="expandable-text-box"],[class*="inline-show-more-text"]'],
    allRoles: [2301, 'a[href*="/details/experience"],#navigation-index-see-all-positions-aggregated'],
    connect: [2606, keyed('ConnectButtonstate:'), 0.97],
    searchKey: [2605, keyed('SearchResults'), 0.95],
  },

  'classic.topcard': {
    name: [2301, 'main h1', 0.98],
    nameClass: [2407, 'h1.text-heading-xlarge,section h1'],
    self: [2301, 'a[href*="/overlay/"]'],
    member: [2301, '[data-member-id]', 0.97],
    own: [2301, 'a[href*="/edit/"]'],
    headline: [2301, '[data-generated-suggestion-target*="profileActionDelegate"]', 0.95],
    headlineClass: [2301, '.text-body-medium.break-words'],
    location: [2301, 'span.text-body-small.inline.t-black--light.break-words', 0.95],
    degree: [2301, '.distance-badge .dist-value'],
    company: [2301, 'ul li button[aria-label] [class*="inline-show-more-text"]'],
  },
  classic: {
    experience: [2301, '[id="experience"]'],
    education: [2301, '[id="education"]'],
    role: [2301, 'li.artdeco-list__item'],
    // Visible texts; each has a twin for screen readers.
    leaf: [2301, 'span[aria-hidden="true"]'],
    roleEntity: [2301, '[data-view-name="profile-component-entity"],[class*="pvs-entity"]', 0.8],
  },
  'sdui.topcard': {
    card: [2605, keyed(CARD_REF)],
    name: [2605, 'h2,h1', 0.98],
    vanity: [2605, 'a[href*="vanityName="]'],
    message: [2605, 'a[href*="profileUrn="]'],
    own: [2605, 'a[href*="/edit/"]'],
    ownViews: [2605, 'main a[href*="/analytics/profile-views"]'],
    headline: [2605, 'p', 0.95],
    location: [2605, 'p', 0.95],
    degree: [2605, 'p'],
    contact: [2605, 'a[href*="/overlay/contact-info"],a[href="#"]'],
    badge: [2605, '[role="button"]'],
    company: [2605, 'svg[id^="company-accent"]'],
    school: [2605, 'svg[id^="school-accent"]'],
    noise: [2605, '[class*="vjs-"],[aria-hidden="true"]'],
    slugKey: [
      2605,
      `${keyed('profile_experience_top_anchor_')},${keyed('profileCardsAboveActivity')},${keyed('ProfileVerificationTriggerRef-')}`,
    ],
  },
  sdui: { role: [2605, keyed('entity-collection-item')] },

  'classic.search': {
    row: [2301, '[data-chameleon-result-urn^="urn:li:member:"]'],
    name: [2301, 'a[href*="/in/"]', 0.95],
    degree: [2301, '.entity-result__badge-text'],
    headline: [2301, 'div.t-14.t-normal', 0.95],
    location: [2301, 'div.t-14.t-normal', 0.95],
    noise: [2301, '[class*="entity-result__insights"],strong'],
  },
  'sdui.search': {
    row: [2605, '[role="listitem"]'],
    key: [2605, `${keyed('SearchResultsAC')},${keyed('SearchResultssnippet_AC')}`],
    name: [2605, 'a[href*="/in/"]', 0.95],
    degree: [2605, 'p'],
    headline: [2605, 'p', 0.95],
    location: [2605, 'p', 0.95],
    noise: [2605, 'strong,button,[role="button"]'],
  },
} satisfies Record<string, Record<string, HookRow>>;

export type HookData = { [P in keyof typeof HOOK_DATA]: Record<keyof (typeof HOOK_DATA)[P], HookRow> };
