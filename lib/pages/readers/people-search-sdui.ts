import { all, closest } from '../dom.ts';
import { hooksOf, PAGE } from '../hooks.ts';
import { hearKeys } from '../identity.ts';
import { showsOtherScreen } from '../page.ts';
import type { ListReader } from '../reader.ts';
import { found, readCardBy, rowAnchor } from '../rows.ts';

const SDUI_ROW = hooksOf('sdui.search');

/** Which addresses it takes; those of every other kind it leaves alone. */
export const urls = {
  match: [
    'https://www.linkedin.com/search/results/people/?keywords=jane&origin=SWITCH_SEARCH_VERTICAL',
    'https://it.linkedin.com/search/results/people?keywords=j%C3%BCrgen',
  ],
  reject: [
    'https://www.linkedin.com/mynetwork/invite-connect/connections/',
    'https://www.linkedin.com/mynetwork/grow/',
    'https://www.linkedin.com/company/acme/people/',
  ],
};

/** People search in the server-driven (SDUI) front end. */
export const peopleSearchSdui: ListReader = {
  // Rows without a member's key are ads, filters, companies.
  cards: (root) => [
    ...new Set(found(root, SDUI_ROW.key.css).flatMap((el) => closest(el, SDUI_ROW.row.css) ?? [])),
  ],
  readCard: (card, now) =>
    readCardBy(card, SDUI_ROW, now, (witness) => {
      hearKeys(witness, [card, ...all(card, SDUI_ROW.key.css)], 'token');
      hearKeys(witness, all(card, PAGE.connect.css), 'member');
    }),
  cardAnchor: (card) => rowAnchor(card, SDUI_ROW),
  isStale: ({ root }) => showsOtherScreen(root, '.search.'),
};
