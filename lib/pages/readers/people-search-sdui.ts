import { showsOther, showsOtherScreen } from '../page.ts';
import type { ListReader } from '../reader.ts';
import { sduiSearchRows } from '../search-rows.ts';

/** Which addresses it takes; those of every other kind it leaves alone. */
export const urls = {
  match: [
    'https://www.linkedin.com/search/results/people/?keywords=jane&origin=SWITCH_SEARCH_VERTICAL',
    'https://it.linkedin.com/search/results/people?keywords=j%C3%BCrgen',
  ],
  reject: [
    'https://www.linkedin.com/search/results/groups/?keywords=jane',
    'https://www.linkedin.com/mynetwork/invitation-manager/received/',
    'https://www.linkedin.com/company/acme/jobs/',
  ],
};

/** People search in the server-driven (SDUI) front end. */
export const peopleSearchSdui: ListReader = {
  ...sduiSearchRows,
  isStale: ({ root }) =>
    showsOtherScreen(root, '.search.', '.SearchResultsAll') || showsOther(root, ['search']),
};
