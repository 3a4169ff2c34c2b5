import type { Refusal } from '../model/reading.ts';
import { attr } from './dom.ts';
import { SHAPE } from './hooks.ts';
import { memberId } from './token.ts';
import { decodeOnce, foldSlug, type PageUrl, parseUrl } from './url.ts';

/** What the page itself calls somebody; each list without doubles. */
export interface Witness {
  slug: string[];
  token: string[];
  /** Member numbers as the page states them. */
  member: string[];
}
type Kind = keyof Witness;

/** A witness who has heard nothing yet. */
export const newWitness = (): Witness => ({ slug: [], token: [], member: [] });

/** Adds one name; slugs stand encoded in links and decoded in keys. */
export function hear(witness: Witness, kind: Kind, value: string | null | undefined): void {
  const name = value && (kind === 'slug' ? foldSlug(decodeOnce(value) ?? '') : value);
  if (name && !witness[kind].includes(name)) witness[kind].push(name);
}

/** Adds the person a link points to. */
export function hearLink(witness: Witness, link: Element): void {
  for (const { kind, value, derived } of parseUrl(attr(link, 'href'))?.keys ?? [])
    if (kind !== 'sales' && !derived) hear(witness, kind, value);
}

/** Adds what the attributes of these elements name. */
export function hearKeys(witness: Witness, els: Element[], kind: Kind): void {
  for (const el of els) {
    // Keys stand in either attribute; where both are there they have to agree.
    const text = ['href', 'componentkey', 'id'].map((name) => attr(el, name)).join(' ');
    for (const [found, group] of text.replace(SHAPE.colon, ':').matchAll(SHAPE[kind]))
      hear(witness, kind, group ?? found);
  }
}

/** True where the page contradicts itself. */
export const isTorn = (witness: Witness): boolean => Object.values(witness).some((names) => names.length > 1);

/**
 * Lets a reading begin only when the page names the person whom the address names. Null is a pass.
 * `not-loaded`: no evidence yet; `stale`: all evidence is of somebody else; `identity-conflict`: it disagrees.
 */
export function gate(url: PageUrl, seen: Witness): Refusal | null {
  if (isTorn(seen)) return 'identity-conflict';
  const named = (kind: string): string | undefined => url.keys.find((key) => key.kind === kind)?.value;
  const slug = named('slug');
  const number = named('member');
  const stated = seen.member[0] ?? memberId(seen.token[0] ?? '');
  // The same token is the same person, whatever number the page states beside it.
  const same = named('token') !== undefined && named('token') === seen.token[0];
  const other = !same && number !== undefined && stated !== null && number !== stated;
  if (slug) {
    if (!seen.slug[0]) return 'not-loaded';
    // A token in the query beside the slug names the link's target, hence the same person.
    return seen.slug[0] !== slug ? 'stale' : other ? 'identity-conflict' : null;
  }
  return same ? null : other ? 'stale' : stated === null || number === undefined ? 'not-loaded' : null;
}
