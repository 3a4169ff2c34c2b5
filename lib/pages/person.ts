import type { Field, Miss, Observed, Person, PersonKey } from '../model/reading.ts';
import { capped } from './caps.ts';
import { all, matches, parent, text, texts } from './dom.ts';
import { type Hook, hooksOf, PAGE } from './hooks.ts';
import type { Witness } from './identity.ts';
import { isBlank, once } from './text.ts';
import { memberId } from './token.ts';
import { foldSlug, keysOfToken, personUrl } from './url.ts';

const CLASSIC_SECTION = hooksOf('classic');

export type Fields = Person['fields'];

/**
 * Keys of whom the page names, one of each kind, in the contract's order. The number inside the token counts only while the page states none: LinkedIn
 * documents neither, and what is stated wins where they differ.
 */
export function keysOf({ slug: [slug], token: [token = ''], member: [member] }: Witness): PersonKey[] {
  const decoded = keysOfToken(token);
  const number: PersonKey[] = member ? [{ kind: 'member', value: member }] : decoded.slice(1);
  return [
    ...(slug ? [{ kind: 'slug' as const, value: foldSlug(slug) }] : []),
    ...decoded.slice(0, 1),
    ...number,
  ];
}

/** What a page tells beside a person's fields; list rows have nothing of it. */
export type History = Pick<Person, 'positions' | 'education' | 'morePositions'>;

/** A person within the bounds of a message. */
export function personOf(keys: PersonKey[], fields: Fields, history: Partial<History> = {}): Person {
  const ref = keys.find(({ kind }) => kind === 'slug' || kind === 'token');
  return capped({
    keys,
    url: ref ? personUrl(ref.value) : null,
    fields,
    positions: [],
    education: [],
    morePositions: false,
    ...history,
  });
}

const joined = ({ kind, value }: PersonKey): string => `${kind}:${value}`;

/** Every key as `kind:value`. */
export const personKeys = ({ keys }: Pick<Person, 'keys'>): string[] => keys.map(joined);

/** The key that says most surely who it is: member number stated, derived, token, slug, Sales Navigator. */
export function keyOf({ keys }: Pick<Person, 'keys'>): string {
  const best = ['member', 'token', 'slug', 'sales'].flatMap((rank) =>
    keys.filter(({ kind }) => kind === rank),
  )[0];
  return best ? joined(best) : '';
}

/** True where one of the keys is the token or the number in it. */
export const hasToken = (keys: PersonKey[], token: string | null): boolean =>
  token !== null &&
  keys.some(({ kind, value }) => value === token || (kind === 'member' && value === memberId(token)));

/** A value with its origin. */
export const observed = (
  value: string | number,
  hook: Pick<Hook, 'id' | 'confidence'>,
  now: number,
): Observed => ({
  value,
  via: hook.id,
  confidence: hook.confidence,
  seenAt: now,
});

/** What top cards and rows say of everybody. */
export const BASICS = ['name', 'headline', 'location', 'degree'] as const;
type Basic = (typeof BASICS)[number];
export type BasicHooks = Record<Basic, Hook>;

/** Fields from what is said of somebody; what people leave in place of a headline says nothing. */
export function fieldsOf(
  said: Partial<Record<Basic, string | number | null>>,
  hooks: BasicHooks,
  now: number,
): Fields {
  const fields: Fields = {};
  for (const [field, value] of Object.entries(said) as [Basic, string | number | null | undefined][])
    if (value && !isBlank(`${value}`)) fields[field] = observed(value, hooks[field], now);
  return fields;
}

/** One miss for each of `fields`. */
export const missesOf = (
  of: string,
  fields: (Field | 'positions' | 'education')[],
  why: Miss['why'],
  hook?: Hook,
): Miss[] => fields.map((field) => ({ of, field, hook: hook?.id ?? null, why }));

export interface Found {
  el: Element;
  hook: Hook;
  said: string;
}

/** The first alternative that finds an element with text. */
export function pick(root: Element, ...hooks: Hook[]): Found | null {
  for (const hook of hooks)
    for (const el of all(root, hook)) {
      const said = visibleText(el);
      if (said) return { el, hook, said };
    }
  return null;
}

/** An element's text, the visible one where it is doubled for screen readers. */
export const visibleText = (el: Element): string => once(texts(el, CLASSIC_SECTION.leaf)[0] ?? text(el));

/** The outermost link or button around an element inside `card`, or the element: what is inserted goes after it. */
export function outside(el: Element, card: Element | null): Element {
  let outer = el;
  for (let up = parent(el); up && up !== card; up = parent(up)) if (matches(up, PAGE.control)) outer = up;
  return outer;
}
