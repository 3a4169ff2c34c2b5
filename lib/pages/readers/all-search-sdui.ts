import { showsOther, showsOtherScreen } from '../page.ts';
import type { ListReader } from '../reader.ts';
import { sduiSearchRows } from '../search-rows.ts';

/** Which addresses it takes; those of every other kind it leaves alone. */
export const urls = {
  match: [
    'https://www.linkedin.com/search/results/all/?keywords=jane&origin=GLOBAL_SEARCH_HEADER',
    'https://www.linkedin.com/search/results/all/',
  ],
  reject: [
    'https://www.linkedin.com/search/results/companies/?keywords=acme&origin=SWITCH_SEARCH_VERTICAL',
    'https://www.linkedin.com/jobs/search/?keywords=x',
  ],
};

/** Search over everything in the server-driven (SDUI) front end: its people alone. */
export const allSearchSdui: ListReader = {
  ...sduiSearchRows,
  isStale: ({ root }) =>
    showsOtherScreen(root, '.search.', '.SearchResultsPeople') || showsOther(root, ['search']),
};
