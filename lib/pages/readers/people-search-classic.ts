import { showsNone } from '../page.ts';
import type { ListReader } from '../reader.ts';
import { classicSearchRows } from '../search-rows.ts';

/** Which addresses it takes; those of every other kind it leaves alone. */
export const urls = {
  match: [
    'https://www.linkedin.com/search/results/people/?keywords=jane',
    'https://www.linkedin.com/search/results/people/?keywords=jane&page=2',
  ],
  reject: [
    'https://www.linkedin.com/search/results/companies/?keywords=acme',
    'https://www.linkedin.com/search/results/content/?keywords=jane',
    'https://www.linkedin.com/sales/search/companies?query=x',
  ],
};

/** People search in the classic front end. */
export const peopleSearchClassic: ListReader = {
  ...classicSearchRows,
  isStale: showsNone('search'),
};
