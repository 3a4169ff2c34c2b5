import { showsNone } from '../page.ts';
import type { ListReader } from '../reader.ts';
import { classicSearchRows } from '../search-rows.ts';

/** Which addresses it takes; those of every other kind it leaves alone. */
export const urls = {
  match: [
    'https://www.linkedin.com/search/results/all/?keywords=jane',
    'https://de.linkedin.com/search/results/all?keywords=j%C3%BCrgen',
  ],
  reject: [
    'https://www.linkedin.com/search/results/schools/?keywords=x',
    'https://www.linkedin.com/search/results/events/?keywords=x',
  ],
};

/** Search over everything in the classic front end: its people alone. */
export const allSearchClassic: ListReader = {
  ...classicSearchRows,
  isStale: showsNone('search'),
};
