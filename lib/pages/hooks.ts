/**
 * One way to find one thing on a page. `id` is what a fact remembers as its origin and what the health view
 * names; `since` is when the markup was first seen; `confidence` (0 to 1) how far a value found so is trusted.
 */
export interface Hook {
  id: string;
  since: string;
  css: string;
  confidence: number;
}

const hook = (id: string, since: string, confidence: number, css: string): Hook => ({
  id,
  since,
  css,
  confidence,
});

/** Card keys stand in `componentkey`, since September 2026 also or only in `id`. */
const keyed = (test: string): string => `[componentkey${test}],[id${test}]`;
export const KEY_ATTRIBUTES = ['componentkey', 'id'] as const;
export const CARD_REF = 'com.linkedin.sdui.profile.card.ref';

/** Which front end made the page, told by its markup: both are live at once under the same addresses. */
export const FRONTENDS = {
  public: [hook('public.page-key', '2023-01', 1, 'meta[name="pageKey"][content^="public_profile"]')],
  sdui: [
    hook(
      'sdui.shell',
      '2025-11',
      1,
      'meta[name="como-t"],body[data-rehydrated],main#workspace,[data-sdui-screen]',
    ),
    hook('sdui.keys', '2026-05', 1, `${keyed(`^="${CARD_REF}"`)},${keyed('^="SearchResultsAC"')}`),
    hook(
      'sdui.views',
      '2025-11',
      1,
      '[data-view-name="profile-top-card"],[data-view-name="people-search-result"]',
    ),
  ],
  classic: [
    hook(
      'classic.shell',
      '2023-01',
      1,
      'body.ember-application,body[class*="render-mode-"],meta[name="i18nLocale"]',
    ),
    hook(
      'classic.data',
      '2023-01',
      1,
      'code[id^="bpr-guid-"],section[data-member-id],[data-chameleon-result-urn]',
    ),
    hook('classic.classes', '2023-01', 1, '[class*="artdeco-"],h1.text-heading-xlarge,.entity-result'),
  ],
};

/** Pages that show no member although the address names one. */
export const WALLS = {
  'signed-out': [
    hook(
      'wall.authwall',
      '2023-01',
      1,
      'meta[name="pageKey"][content*="auth_wall"],meta[name="pageKey"][content*="authwall"],meta[name="pageKey"][content*="_login"],.authwall-join-form,form.login__form',
    ),
  ],
  unavailable: [
    hook(
      'wall.not-found',
      '2023-01',
      1,
      'meta[name="pageKey"][content*="not_found"],meta[name="pageKey"][content*="404"],.not-found-404,.not-found,[data-sdui-screen*="NotFound"],[data-sdui-screen*="Unavailable"]',
    ),
  ],
} as const;

export const PAGE = {
  screen: hook('sdui.screen', '2026-05', 1, '[data-sdui-screen]'),
  islands: hook('classic.island', '2023-01', 0.95, 'code[id^="bpr-guid-"]'),
  workspace: hook('sdui.workspace', '2026-05', 1, 'main#workspace'),
  heading: 'main h1,main h2',
  company: 'a[href*="/company/"],a[href*="/school/"],a[href*="/showcase/"]',
  expandable: '[data-testid="expandable-text-box"]',
  positions: 'a[href*="/details/experience"],[id="navigation-index-see-all-positions-aggregated"]',
};

export const CLASSIC_PROFILE = {
  name: [
    hook('classic.topcard.name', '2023-01', 0.98, 'main h1'),
    hook('classic.topcard.name.class', '2024-07', 0.9, 'h1.text-heading-xlarge,section[data-member-id] h1'),
  ],
  card: 'section',
  self: hook('classic.topcard.self', '2023-01', 1, 'a[href*="/overlay/"]'),
  member: hook('classic.topcard.member', '2023-01', 0.97, '[data-member-id]'),
  own: hook('classic.topcard.own', '2023-01', 1, 'a[href*="/edit/"]'),
  headline: [
    hook(
      'classic.topcard.headline',
      '2023-01',
      0.95,
      '[data-generated-suggestion-target*="profileActionDelegate"]',
    ),
    hook('classic.topcard.headline.class', '2023-01', 0.9, '.text-body-medium.break-words'),
  ],
  location: [
    hook(
      'classic.topcard.location',
      '2023-01',
      0.95,
      'span.text-body-small.inline.t-black--light.break-words',
    ),
  ],
  degree: [hook('classic.topcard.degree', '2023-01', 0.9, '.distance-badge .dist-value')],
  badge: hook(
    'classic.topcard.badge',
    '2023-01',
    0.9,
    'ul li button[aria-label] [class*="inline-show-more-text"]',
  ),
  experience: hook('classic.experience', '2023-01', 0.9, '[id="experience"]'),
  education: hook('classic.education', '2023-01', 0.9, '[id="education"]'),
  items: [
    hook('classic.experience.item', '2023-01', 0.9, 'li.artdeco-list__item'),
    hook(
      'classic.experience.entity',
      '2023-01',
      0.8,
      '[data-view-name="profile-component-entity"],[class*="pvs-entity"]',
    ),
  ],
  leaf: 'span[aria-hidden="true"]',
  noise: '.visually-hidden',
};

/** A key that ends with the subject's slug, decoded. */
const slugKey = (id: string, prefix: string) => ({
  ...hook(`sdui.slug-key.${id}`, '2026-05', 1, keyed(`^="${prefix}"`)),
  prefix,
});

export const SDUI_PROFILE = {
  refs: hook('sdui.card', '2026-05', 0.9, keyed(`^="${CARD_REF}"`)),
  oldCard: hook('sdui.topcard.view', '2025-11', 0.9, '[data-view-name="profile-top-card"]'),
  oldExperience: hook(
    'sdui.experience.view',
    '2025-11',
    0.9,
    '[data-view-name="profile-card-experience"],[data-testid^="profile_ExperienceTopLevelSection_"]',
  ),
  slugKeys: [
    slugKey('experience', 'profile_experience_top_anchor_'),
    slugKey('above-activity', 'profileCardsAboveActivity'),
    slugKey('verification', 'ProfileVerificationTriggerRef-'),
    slugKey('drawer', 'ProfilePostConnectDrawer_'),
  ],
  name: [hook('sdui.topcard.name', '2026-05', 0.98, 'h2,h1')],
  self: hook('sdui.topcard.self', '2026-05', 1, 'a[href*="/in/"]'),
  vanity: hook('sdui.topcard.vanity', '2026-05', 1, 'a[href*="vanityName="]'),
  message: hook('sdui.topcard.message', '2026-05', 1, 'a[href*="profileUrn="]'),
  connect: hook('sdui.topcard.member', '2026-06', 0.97, keyed('^="ConnectButtonstate:"')),
  own: hook('sdui.topcard.own', '2026-05', 1, 'a[href*="/edit/"],a[href*="/opportunities/"]'),
  ownMain: hook('sdui.own', '2026-05', 1, 'main a[href*="/analytics/profile-views"]'),
  headline: hook('sdui.topcard.headline', '2026-05', 0.95, 'p'),
  location: hook('sdui.topcard.location', '2026-05', 0.95, 'p'),
  degree: hook('sdui.topcard.degree', '2026-05', 0.9, 'p'),
  contact: 'a[href*="/overlay/contact-info"],a[href="#"]',
  badge: hook('sdui.topcard.badge', '2026-05', 0.9, '[role="button"]'),
  company: hook('sdui.topcard.company', '2026-05', 0.9, 'svg[id^="company-accent"]'),
  school: hook('sdui.topcard.school', '2026-05', 0.9, 'svg[id^="school-accent"]'),
  items: [hook('sdui.experience.item', '2026-05', 0.9, keyed('^="entity-collection-item"'))],
  leaf: 'p',
  noise: '[class*="vjs-"],[aria-hidden="true"]',
};

export const CLASSIC_SEARCH = {
  rows: [
    hook('classic.search.row', '2023-01', 0.9, '[data-chameleon-result-urn]'),
    hook('classic.search.row.class', '2023-01', 0.8, '.reusable-search__result-container'),
    hook('classic.search.row.entity', '2023-01', 0.8, '.entity-result'),
  ],
  insights: '[class*="entity-result__insights"],strong',
  name: hook('classic.search.name', '2023-01', 0.95, 'a[href*="/in/"]'),
  degree: hook('classic.search.degree', '2023-01', 0.9, '.entity-result__badge-text'),
  lines: 'div.t-14.t-normal',
  headline: hook('classic.search.headline', '2023-01', 0.95, '.t-black'),
  oldHeadline: hook('classic.search.headline.class', '2023-01', 0.9, '.entity-result__primary-subtitle'),
  location: hook('classic.search.location', '2023-01', 0.95, 'div.t-14.t-normal'),
  oldLocation: hook('classic.search.location.class', '2023-01', 0.9, '.entity-result__secondary-subtitle'),
};

export const SDUI_SEARCH = {
  key: hook('sdui.search.key', '2026-05', 0.95, keyed('^="SearchResults"')),
  cards: `${keyed('^="SearchResultsAC"')},${keyed('^="SearchResultssnippet_AC"')},[data-view-name="people-search-result"]`,
  row: hook('sdui.search.row', '2026-05', 0.95, '[role="listitem"]'),
  view: hook('sdui.search.view', '2025-11', 0.9, '[data-view-name="people-search-result"]'),
  name: hook('sdui.search.name', '2026-05', 0.95, 'a[href*="/in/"]'),
  degree: hook('sdui.search.degree', '2026-05', 0.9, 'p'),
  headline: hook('sdui.search.headline', '2026-05', 0.95, 'p'),
  location: hook('sdui.search.location', '2026-05', 0.95, 'p'),
  connect: hook('sdui.search.member', '2026-06', 0.97, keyed('^="ConnectButtonstate:"')),
  leaf: 'p',
  noise: '[aria-hidden="true"],button,[role="button"]',
};
