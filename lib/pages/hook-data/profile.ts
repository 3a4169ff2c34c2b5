import { CARD_REF, type HookPart, keyed } from './hook-row.ts';

/** A member’s profile in both front ends. */
export const PROFILE_HOOKS = {
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
    badge: [2301, 'ul li button[aria-label]'],
    company: [2301, '[class*="inline-show-more-text"]'],
    about: [2301, '[id="about"]'],
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
    // Until spring 2026 cards were named like this, without a token.
    view: [2511, '[data-view-name="profile-top-card"],[data-view-name^="profile-card-"]'],
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
    // No badge of the subject's: faces of mutual connections.
    foreign: [2605, 'a[href*="/in/"],strong'],
    about: [2605, '[data-testid="expandable-text-box"]'],
    slugKey: [
      2605,
      `${keyed('profile_experience_top_anchor_')},${keyed('profileCardsAboveActivity')},${keyed('ProfileVerificationTriggerRef-')}`,
    ],
  },
  sdui: { role: [2605, keyed('entity-collection-item')] },
  /** Work history or education on a page of its own. */
  details: {
    name: [2301, 'main a[href*="/in/"] h1,main a[href*="/in/"] h2'],
    // Of the subject whoever else is linked; plain links only above the items.
    self: [2301, 'a[href*="/overlay/"],a[href*="/details/"],a[href*="/edit/"]'],
    section: [2301, 'main section'],
    own: [2301, 'a[href*="/edit/"]'],
  },
  /** The other people beside a profile, by the generic card rule. */
  'classic.aside': {
    scope: [2301, 'aside'],
    row: [2301, 'aside section li'],
    name: [2301, 'a[href*="/in/"] .t-bold span[aria-hidden="true"]'],
    degree: [2301, 'span[aria-hidden="true"]'],
    headline: [2301, 'span[aria-hidden="true"]'],
  },
  'sdui.aside': {
    scope: [2605, `${keyed('profileAsideBrowsemap')},${keyed('profileAsidePymk')}`],
  },
} satisfies HookPart;
