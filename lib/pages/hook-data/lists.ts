import { type HookPart, keyed } from './hook-row.ts';

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
    name: [2301, 'a[href*="/in/"]', 0.7],
    degree: [2301, 'p', 0.7],
    headline: [2301, 'p', 0.7],
    location: [2301, 'p', 0.7],
  },
} satisfies HookPart;
