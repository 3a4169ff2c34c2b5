import { found } from '../card-budget.ts';
import { closest, first, matches } from '../dom.ts';
import { hooksOf } from '../hooks.ts';
import type { ListReader } from '../reader.ts';
import { readSalesRow, SALES_FIELDS, salesRowAnchor } from '../sales-row.ts';
import { outermost } from '../section.ts';

const SALES = hooksOf('sales');
const ROW = hooksOf('sales.search');
const LEAD = hooksOf('sales.lead');

/** Which addresses it takes; those of every other kind it leaves alone. */
export const urls = {
  match: [
    'https://www.linkedin.com/sales/search/people?query=(keywords%3Ajane)&page=2',
    'https://www.linkedin.com/sales/search/people?savedSearchId=1750000000',
  ],
  reject: [
    'https://www.linkedin.com/sales/search/company?query=(keywords%3Aacme)',
    'https://www.linkedin.com/sales/home',
    'https://www.linkedin.com/sales/inbox/2-abc',
  ],
};

/** Search for leads. */
export const salesSearchSales: ListReader = {
  fields: [...SALES_FIELDS, 'about'],
  // The wrapper with the key is the card, also while it is empty.
  cards: (root) =>
    outermost([
      ...new Set(found(root, `${ROW.row.css},${ROW.result.css}`).map((el) => closest(el, ROW.row) ?? el)),
    ]),
  readCard: (card, now) => (isLead(card) ? readSalesRow(card, ROW, now) : []),
  cardAnchor: (card) => salesRowAnchor(card, ROW),
  isStale: ({ root }) => first(root, LEAD.card) !== null,
};

/** Neither an account nor somebody whom the user has hidden. */
const isLead = (card: Element): boolean =>
  !matches(card, ROW.other) &&
  !first(card, ROW.other) &&
  !closest(card, SALES.hidden) &&
  !first(card, SALES.hidden);
