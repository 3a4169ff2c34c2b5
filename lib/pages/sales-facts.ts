import type { Field } from '../model/reading.ts';
import { parseDegree } from './degree.ts';
import { all, attr, bareText, closest, first, precedes, text } from './dom.ts';
import { type Hook, hooksOf } from './hooks.ts';
import { type BasicHooks, type Fields, observed } from './person.ts';
import { clean, isBlank } from './text.ts';
import { parseUrl } from './url.ts';

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

/** Everything but name and place. */
export function factsOf(card: Element, hooks: SalesHooks, now: number): Fields {
  const { about } = hooks;
  const degree = all(card, hooks.degree)
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
  const job = all(card, title).find(text);
  const at = all(card, company).find(text);
  const link = at && (closest(at, SALES.account) ?? first(at, SALES.account));
  const key = link ? parseUrl(attr(link, 'href'))?.companyKey : null;
  const dot = job && !at && all(card, separator).find((el) => precedes(job, el));
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
  said(all(root, hook).map(text).find(Boolean), hook, now);

const said = (text: string | undefined, hook: Hook, now: number): Fields['location'] =>
  text && !isBlank(text) ? observed(text, hook, now) : undefined;

/** Fields without the ones that are not there. */
export const present = (fields: { [F in Field]?: Fields[F] | undefined }): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as Fields;
