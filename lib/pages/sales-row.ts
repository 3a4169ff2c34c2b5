import type { Field, Miss, Person } from '../model/reading.ts';
import { parseDegree } from './degree.ts';
import {
  all,
  attempt,
  attr,
  bareText,
  closest,
  first,
  matches,
  precedes,
  renewBudget,
  text,
  under,
} from './dom.ts';
import { type Hook, hooksOf } from './hooks.ts';
import { hear, isTorn, newWitness, type Witness } from './identity.ts';
import {
  BASICS,
  type BasicHooks,
  type Fields,
  keyOf,
  keysOf,
  missesOf,
  observed,
  outside,
  personOf,
} from './person.ts';
import { clean, isBlank, once } from './text.ts';
import { TOKEN } from './token.ts';
import { keysOfToken, parseUrl } from './url.ts';

const SALES = hooksOf('sales');

/** Where a row or card of Sales Navigator keeps what it says of a person. */
export interface SalesHooks extends BasicHooks {
  title: Hook;
  company: Hook;
  /** Before the name of a company that has no page: a bare text. */
  separator: Hook;
  /** One's own words; lists show none. */
  about?: Hook;
}

/** What rows of Sales Navigator say of everybody. */
export const SALES_FIELDS: readonly Field[] = [...BASICS, 'title', 'company', 'companyKey'];

/** The person of one row; misses for a wrapper that is still empty, nothing for a row that names nobody. */
export function readSalesRow(
  row: Element,
  hooks: SalesHooks,
  now: number,
  locate: (row: Element) => Fields['location'] = (one) => shown(one, hooks.location, now),
): Person | Miss[] {
  renewBudget();
  return (
    attempt(() => {
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
    }) ?? missesOf('subject', ['name'], 'drift', hooks.name)
  );
}

/** The element after which a row's badge goes. */
export function salesRowAnchor(row: Element, hooks: SalesHooks): Element | null {
  renewBudget();
  const name = attempt(() => nameElementOf(row, hooks.name));
  return name ? outside(name, row) : null;
}

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
  all(root, css).find((el) => text(el) && !first(el, css) && !under(el, SALES.spoken.css, root)) ?? null;

/** A name without the note ("is reachable") that may stand behind it in the same element. */
export function nameIn(el: Element): string {
  const inner = () => all(el, '*').filter((one) => !matches(one, SALES.spoken.css));
  return once(bareText(el, 'inside') || (inner().map(text).find(Boolean) ?? ''));
}

/** Everything but name and place. */
function factsOf(card: Element, hooks: SalesHooks, now: number): Fields {
  const { about } = hooks;
  const degree = all(card, hooks.degree.css)
    .map((el) => parseDegree(text(el)))
    .find(Boolean);
  return {
    ...present({
      headline: shown(card, hooks.headline, now),
      degree: degree ? observed(degree, hooks.degree, now) : undefined,
    }),
    ...roleIn(card, hooks, now),
    ...present({ about: about && said(blurbIn(card, about), about, now) }),
  };
}

/** Title, company and its key; a company without a page is the bare text behind the title's separator. */
export function roleIn(card: Element, { title, company, separator }: SalesHooks, now: number): Fields {
  const job = all(card, title.css).find(text);
  const at = all(card, company.css).find(text);
  const link = at && (closest(at, SALES.account.css) ?? first(at, SALES.account.css));
  const key = link ? parseUrl(attr(link, 'href'))?.companyKey : null;
  const dot = job && !at && all(card, separator.css).find((el) => precedes(job, el));
  const bare = dot ? bareText(dot, 'after') : '';
  return present({
    title: job && observed(text(job), title, now),
    company: at ? observed(text(at), company, now) : bare ? observed(bare, separator, now) : undefined,
    companyKey: key ? observed(key, SALES.account, now) : undefined,
  });
}

/** A text about oneself, which the page may cut short; its attribute holds all of it. */
export function blurbIn(root: Element, { css }: Hook): string {
  const el = all(root, css).find(text);
  return el ? clean(attr(el, 'title')) || text(el) : '';
}

/** The first text of a hook. */
export const shown = (root: Element, hook: Hook, now: number): Fields['location'] =>
  said(all(root, hook.css).map(text).find(Boolean), hook, now);

const said = (text: string | undefined, hook: Hook, now: number): Fields['location'] =>
  text && !isBlank(text) ? observed(text, hook, now) : undefined;

/** Fields without the ones that are not there. */
export const present = (fields: { [F in Field]?: Fields[F] | undefined }): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as Fields;
