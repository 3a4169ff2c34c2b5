import { CARD_REF, type HookPart, keyed } from './hook-row.ts';

/** Lists of people outside search. */
export const LIST_HOOKS = {
  /** The generic card rule: what holds for any list of people, and is trusted less for it. */
  card: {
    scope: [2301, 'main'],
    // What is on every page, beside the list, or paid for.
    outside: [
      2301,
      'nav,header,aside,footer,[role="navigation"],[role="banner"],[role="complementary"],[class*="ad-banner"]',
    ],
    person: [2301, 'a[href*="/in/"]'],
    // People whom a card only mentions.
    noise: [2301, 'strong,[class*="entity-result__insights"],[class*="artdeco-button"]'],
    control: [
      2301,
      'svg,style,script,noscript,template,code,button,.visually-hidden,.a11y-text,.sr-only,[role="button"],a[href*="/preload/"],a[href*="/messaging/"]',
    ],
    // A card never reaches beyond the first of these around it, nor as far as a list.
    row: [2301, 'li,[role="listitem"],article,[role="article"],tr,[role="row"]'],
    list: [2301, 'ul,ol,table,tbody,[role="list"]'],
    block: [2301, 'p,div,li,td,section,article,h1,h2,h3,h4'],
    action: [2606, `${keyed('ConnectButtonstate:')},a[href*="/messaging/compose"],a[href*="vanityName="]`],
    label: [2301, 'img[alt],[aria-label]'],
    name: [2301, 'a[href*="/in/"]', 0.7],
    degree: [2301, 'p', 0.7],
    headline: [2301, 'p', 0.7],
    location: [2301, 'p', 0.7],
  },
  /** What only one kind of page shows, without the screens that name themselves: signs that the page is another. */
  shown: {
    profile: [2301, `[data-member-id],${keyed(CARD_REF)}`],
    search: [2301, `[data-chameleon-result-urn],${keyed('SearchResultsAC')}`],
    connections: [2301, `li.mn-connection-card,${keyed('ConnectionCard_')},${keyed('ConnectionsPage_')}`],
    'company-people': [2301, '.org-people-profile-card__profile-info'],
    feed: [2609, '[data-testid="mainFeed"]'],
  },
  'sdui.connections': {
    row: [2609, keyed('ConnectionCard_')],
    name: [2605, 'a[href*="/in/"] p', 0.9],
    degree: [2605, 'a[href*="/in/"] p'],
    headline: [2605, 'a[href*="/in/"] p', 0.9],
  },
  'classic.connections': {
    row: [2301, 'li.mn-connection-card'],
    name: [2301, '.mn-connection-card__name', 0.9],
    headline: [2301, '.mn-connection-card__occupation', 0.9],
  },
  'sdui.my-network': {
    // Where the link around a picture says nothing.
    name: [2605, 'p', 0.7],
  },
  'classic.company-people': {
    row: [2301, '.org-people-profile-card__profile-info'],
    name: [2301, '.artdeco-entity-lockup__title', 0.9],
    degree: [2301, '.artdeco-entity-lockup__degree', 0.9],
    headline: [2301, '.artdeco-entity-lockup__subtitle', 0.9],
    tab: [2301, 'a[href*="/people"]'],
  },
} satisfies HookPart;
