import type { Field, Miss, Person } from '../model/reading.ts';
import { anchorWithin, readWithin } from './card-budget.ts';
import { all, attr, bareText, closest, first, matches, text, under } from './dom.ts';
import { type Hook, hooksOf } from './hooks.ts';
import { hear, isTorn, newWitness, type Witness } from './identity.ts';
import { BASICS, type Fields, keyOf, keysOf, missesOf, observed, personOf } from './person.ts';
import { factsOf, present, type SalesHooks, shown } from './sales-facts.ts';
import { once } from './text.ts';
import { TOKEN } from './token.ts';
import { keysOfToken, parseUrl } from './url.ts';

const SALES = hooksOf('sales');

/** What rows of Sales Navigator say of everybody. */
export const SALES_FIELDS: readonly Field[] = [...BASICS, 'title', 'company', 'companyKey'];

/** The person of one row; misses for a wrapper that is still empty, nothing for a row that names nobody. */
export function readSalesRow(
  row: Element,
  hooks: SalesHooks,
  now: number,
  locate: (row: Element) => Fields['location'] = (one) => shown(one, hooks.location, now),
): Person | Miss[] {
  return readWithin(hooks.name, () => {
    const name = nameElementOf(row, hooks.name);
    const keys = keysOf(witnessOf(row, name));
    if (!keys[0]) return [];
    const said = name && nameIn(name);
    if (!said || isTorn(witnessOf(row, name)))
      return missesOf(keyOf({ keys }), ['name'], text(row) ? 'drift' : 'not-loaded', hooks.name);
    return personOf(keys, {
      name: observed(said, hooks.name, now),
      ...present({ location: locate(row) }),
      ...factsOf(row, hooks, now),
    });
  });
}

/** The element after which a row's badge goes. */
export const salesRowAnchor = (row: Element, hooks: SalesHooks): Element | null =>
  anchorWithin(() => nameElementOf(row, hooks.name), row);

/** Whom the row's own key and the name's link name; a photo's link is the same one. */
function witnessOf(row: Element, name: Element | null): Witness {
  const witness = newWitness();
  for (const attribute of ['data-scroll-into-view', 'data-row-id'])
    for (const [token] of attr(row, attribute).matchAll(new RegExp(TOKEN, 'g'))) hearSales(witness, token);
  const link = name && closest(name, 'a');
  if (link) hearSales(witness, parseUrl(attr(link, 'href'))?.keys[0]?.value ?? '');
  return witness;
}

/** Adds a token if it is Sales Navigator's: the profile's of the same person is another text. */
export function hearSales(witness: Witness, token: string): void {
  if (keysOfToken(token)[0]?.kind === 'sales') hear(witness, 'token', token);
}

/** The innermost element of the first name with text. */
export const nameElementOf = (root: Element, { css }: Hook): Element | null =>
  all(root, css).find((el) => text(el) && !first(el, css) && !under(el, SALES.spoken, root)) ?? null;

/** A name without the note ("is reachable") that may stand behind it in the same element. */
export function nameIn(el: Element): string {
  const inner = () => all(el, '*').filter((one) => !matches(one, SALES.spoken));
  return once(bareText(el, 'inside') || (inner().map(text).find(Boolean) ?? ''));
}
