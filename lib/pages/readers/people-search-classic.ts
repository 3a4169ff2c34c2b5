import { attr, first } from '../dom.ts';
import { hooksOf } from '../hooks.ts';
import { hear } from '../identity.ts';
import { readIslands } from '../islands.ts';
import type { ListReader } from '../reader.ts';
import { found, readCardBy, rowAnchor } from '../rows.ts';
import { outermost } from '../work-history.ts';

const CLASSIC_ROW = hooksOf('classic.search');
const CLASSIC = hooksOf('classic.topcard');

/** Which addresses it takes; those of every other kind it leaves alone. */
export const urls = {
  match: [
    'https://www.linkedin.com/search/results/people/?keywords=jane',
    'https://www.linkedin.com/search/results/people/?keywords=jane&page=2',
  ],
  reject: [
    'https://www.linkedin.com/search/results/all/?keywords=jane',
    'https://www.linkedin.com/search/results/companies/?keywords=acme',
    'https://www.linkedin.com/sales/home',
  ],
};

/** People search in the classic front end. */
export const peopleSearchClassic: ListReader = {
  cards: (root) => outermost(found(root, CLASSIC_ROW.row.css)),
  readCard: (card, now) =>
    readCardBy(card, CLASSIC_ROW, now, (witness) =>
      hear(witness, 'member', /:(\d+)$/.exec(attr(card, 'data-chameleon-result-urn'))?.[1]),
    ),
  cardAnchor: (card) => rowAnchor(card, CLASSIC_ROW),
  isStale: ({ root }) => first(root, CLASSIC.member.css) !== null,
  viewer: ({ root, url }) => readIslands(root, url).viewer,
};
