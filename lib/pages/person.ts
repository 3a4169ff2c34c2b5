import type { Field, Miss, Observed, Person, PersonKey } from '../model/reading.ts';
import { type Look, matches, parent } from './dom.ts';
import type { Hook } from './hooks.ts';
import { once } from './text.ts';
import { memberId, tokenKey } from './token.ts';
import { foldSlug, personUrl } from './url.ts';

/** Names of one person that a page shows; each at most once. */
export interface Names {
  slug?: string | null;
  /** A profile or Sales Navigator token. */
  token?: string | null;
  /** Member number as the page itself states it. */
  member?: string | null;
}

export type Fields = Person['fields'];

/**
 * Keys in the contract's order. The number inside the token counts only while the page states none: LinkedIn
 * documents neither, and what is stated wins where they differ.
 */
export function keysOf({ slug, token, member }: Names): PersonKey[] {
  const derived = token ? memberId(token) : null;
  const keys: PersonKey[] = slug ? [{ kind: 'slug', value: foldSlug(slug) }] : [];
  if (token) keys.push(tokenKey(token));
  if (member) keys.push({ kind: 'member', value: member });
  else if (derived) keys.push({ kind: 'member', value: derived, derived: true });
  return keys.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
const ORDER = ['slug', 'token', 'member', 'sales'];

/** A person without history; list rows have no more. */
export function personOf(keys: PersonKey[], fields: Fields): Person {
  const ref = keys.find(({ kind }) => kind === 'slug') ?? keys.find(({ kind }) => kind === 'token');
  return {
    keys,
    url: ref ? personUrl(ref.value) : null,
    fields,
    positions: [],
    education: [],
    morePositions: false,
  };
}

/** Every key as `kind:value`. */
export const personKeys = (person: Person): string[] =>
  person.keys.map(({ kind, value }) => `${kind}:${value}`);

/** The key that says most surely who it is: member number stated, derived, token, slug, Sales Navigator. */
export function keyOf(person: Pick<Person, 'keys'>): string {
  const rank = ({ kind, derived }: PersonKey): number =>
    kind === 'member' ? (derived ? 1 : 0) : ['token', 'slug', 'sales'].indexOf(kind) + 2;
  const [best] = [...person.keys].sort((a, b) => rank(a) - rank(b));
  return best ? `${best.kind}:${best.value}` : '';
}

/** A value with its origin. */
export const observed = (
  value: string | number,
  hook: Hook,
  now: number,
  confidence = hook.confidence,
): Observed => ({
  value,
  via: hook.id,
  confidence,
  seenAt: now,
});

/** One miss for each of `fields`. */
export const missesOf = (
  of: string,
  fields: (Field | 'positions')[],
  why: Miss['why'],
  hook?: Hook,
): Miss[] => fields.map((field) => ({ of, field, hook: hook?.id ?? null, why }));

/** The first alternative that finds an element with text. */
export function pick(
  look: Look,
  root: Element,
  hooks: Hook[],
): { el: Element; hook: Hook; text: string } | null {
  for (const hook of hooks) {
    for (const el of look.all(root, hook.css)) {
      const text = look.text(el);
      if (text) return { el, hook, text };
    }
  }
  return null;
}

/** The name in an element: the visible one where it is doubled for screen readers. */
export function nameIn(look: Look, el: Element): string {
  const visible = look
    .all(el, 'span[aria-hidden="true"]')
    .map((span) => look.text(span))
    .find(Boolean);
  return once(visible ?? look.text(el));
}

/** The outermost link or button around an element inside `card`, or the element: what is inserted goes after it. */
export function outside(el: Element, card: Element | null): Element {
  let outer = el;
  for (let up = parent(el); up && up !== card; up = parent(up))
    if (matches(up, 'a,button,[role="button"]')) outer = up;
  return outer;
}
