import { type HookPart, keyed } from './hook-row.ts';

/** People search in both front ends. */
export const SEARCH_HOOKS = {
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
} satisfies HookPart;
