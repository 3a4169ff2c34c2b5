import { found } from '../card-budget.ts';
import { all, closest, first, text } from '../dom.ts';
import { hooksOf } from '../hooks.ts';
import { type Fields, observed } from '../person.ts';
import type { ListReader } from '../reader.ts';
import { shown } from '../sales-facts.ts';
import { readSalesRow, SALES_FIELDS, salesRowAnchor } from '../sales-row.ts';

const ROW = hooksOf('sales.list');
const LEAD = hooksOf('sales.lead');

/** Which addresses it takes; those of every other kind it leaves alone. */
export const urls = {
  match: [
    'https://www.linkedin.com/sales/lists/people/7000000000000000001',
    'https://www.linkedin.com/sales/lists/people/7000000000000000001?sortCriteria=CREATED_TIME&page=2',
  ],
  reject: [
    'https://www.linkedin.com/sales/lists/people',
    'https://www.linkedin.com/sales/lists/company/7000000000000000001',
  ],
};

/** A saved list of leads. */
export const salesListSales: ListReader = {
  fields: SALES_FIELDS,
  cards: (root) => found(root, ROW.row),
  readCard: (card, now) => readSalesRow(card, ROW, now, (row) => place(row, now)),
  cardAnchor: (card) => salesRowAnchor(card, ROW),
  isStale: ({ root }) => first(root, LEAD.card) !== null,
};

/**
 * The place: where it is marked, else the third cell (person, account, place). That counts only in a table that has as
 * many cells as heads, after the cells of name and company, and without anything that places never have.
 */
function place(row: Element, now: number): Fields['location'] {
  const marked = shown(row, ROW.location, now);
  if (marked) return marked;
  const cells = all(row, ROW.cell);
  const table = closest(row, 'table');
  const heads = table ? all(table, ROW.heads).length : 0;
  const [name, account, third] = cells;
  if (!third || !name || !account || (heads > 0 && heads !== cells.length)) return undefined;
  const inOrder = first(name, ROW.name) && !first(third, `${ROW.company.css},a,button,time,input`);
  const said = inOrder ? text(third) : '';
  return said && said.length <= 120 && !/\d/.test(said) ? observed(said, ROW.cell, now) : undefined;
}
