import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import '../../../lib/pages/index.ts';
import { cardList } from '../../../lib/pages/card-rule.ts';

const { window } = new JSDOM('');
let work = 0;

/** Counts every look at the DOM: one for each call, and one for each node that it gives. */
function count(prototype: object, names: string[]): void {
  for (const name of names) {
    const own = Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
    const kind = own.get ? 'get' : 'value';
    const plain = own[kind] as (...args: unknown[]) => unknown;
    Object.defineProperty(prototype, name, {
      ...own,
      [kind](this: unknown, ...args: unknown[]) {
        const found = plain.apply(this, args);
        work += 1 + (name === 'querySelectorAll' ? (found as NodeList).length : 0);
        return found;
      },
    });
  }
}
// The readers take the first window's methods and use them on every page.
for (const { prototype } of [window.Document, window.Element])
  count(prototype, ['querySelector', 'querySelectorAll']);
count(window.Element.prototype, [
  'matches',
  'closest',
  'getAttribute',
  'previousElementSibling',
  'nextElementSibling',
]);
count(window.Node.prototype, ['firstChild', 'nextSibling', 'parentElement', 'contains']);

const row = (at: number) =>
  `<div class="row"><a href="/in/p-${at}/"><img></a><div><a href="/in/p-${at}/"><p>Person ${at}</p></a><p>· 2nd</p><p>COO</p></div></div>`;
const page = (rows: number): Document => {
  const { document } = window;
  document.body.innerHTML = `<main><h1>x</h1><div id="list">${Array.from({ length: rows }, (_, at) => row(at)).join('')}</div></main>`;
  return document;
};
const list = cardList();

function workOf(task: () => void): number {
  work = 0;
  task();
  return work;
}

it('a list costs its rows: ten times as many cost ten times as much', () => {
  const few = page(150);
  const cost = workOf(() => expect(list.cards(few).length).toBe(150));
  expect(cost).toBeGreaterThan(1_500);
  const many = page(1_500);
  expect(workOf(() => expect(list.cards(many).length).toBe(1_500))).toBeLessThan(10.2 * cost);
}, 60_000);

it('a row added to five thousand costs the same as one added to fifty', () => {
  const costs = [50, 5_000].map((rows) => {
    const doc = page(rows);
    const added = doc.getElementById('list')?.lastElementChild as Element;
    return workOf(() => expect(list.cards(added)[0] === added).toBe(true));
  });
  expect(costs[1]).toBe(costs[0]);
}, 60_000);
