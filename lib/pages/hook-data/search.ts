import { type HookPart, keyed } from './hook-row.ts';

/** Search in both front ends: people alone, and people among other results. */
export const SEARCH_HOOKS = {
  'classic.search': {
    result: [2301, '[data-chameleon-result-urn]'],
    row: [2301, '[data-chameleon-result-urn^="urn:li:member:"]'],
    // Rows before they named their results.
    rowClass: [2301, '.reusable-search__result-container,.entity-result', 0.7],
    name: [2301, 'a[href*="/in/"]', 0.95],
    title: [2301, '.entity-result__title-text a'],
    degree: [2301, '.entity-result__badge-text'],
    headline: [2301, 'div.t-14.t-black.t-normal,.entity-result__primary-subtitle', 0.95],
    location: [2301, 'div.t-14.t-normal,.entity-result__secondary-subtitle', 0.95],
    noise: [2301, '[class*="entity-result__insights"],[class*="entity-result__summary"],strong'],
  },
  'sdui.search': {
    row: [2605, '[role="listitem"],[data-view-name="people-search-result"]'],
    key: [
      2605,
      `${keyed('SearchResultsAC')},${keyed('SearchResultssnippet_AC')},[data-view-name="people-search-result"]`,
    ],
    name: [2605, 'a[href*="/in/"]', 0.95],
    title: [2511, 'a[data-view-name="search-result-lockup-title"]'],
    degree: [2605, 'p'],
    headline: [2605, 'p', 0.95],
    location: [2605, 'p', 0.95],
    noise: [2605, 'strong,button,[role="button"]'],
    vanity: [2605, 'a[href*="vanityName="]'],
  },
} satisfies HookPart;
