import type { Refusal } from '../model/reading.ts';
import type { Names } from './person.ts';
import { memberId } from './token.ts';
import { foldSlug, type PageUrl, personAt } from './url.ts';

/** What the page's own evidence calls its subject; each list without doubles. */
export interface Evidence {
  slugs: string[];
  tokens: string[];
  /** Member numbers as the page states them. */
  members: string[];
}

/** Collects evidence. Slugs in card keys are decoded, in links encoded; both are folded. */
export class Witness implements Evidence {
  slugs: string[] = [];
  tokens: string[] = [];
  members: string[] = [];

  slug(slug: string | null | undefined): void {
    add(this.slugs, slug && foldSlug(slug));
  }
  token(token: string | null | undefined): void {
    add(this.tokens, token);
  }
  member(member: string | null | undefined): void {
    add(this.members, member);
  }
  /** A link to the subject. */
  link(href: string): void {
    for (const { kind, value } of personAt(href)?.keys ?? []) {
      if (kind === 'slug') this.slug(value);
      if (kind === 'token') this.token(value);
    }
  }
}

const add = (list: string[], value: string | null | undefined): void => {
  if (value && !list.includes(value)) list.push(value);
};

/**
 * Lets a reading begin only when the page names the person whom the address names. Null is a pass.
 * `not-loaded`: no evidence yet; `stale`: all evidence is of somebody else; `identity-conflict`: it disagrees.
 */
export function gate(url: PageUrl, seen: Evidence): Refusal | null {
  if ([seen.slugs, seen.tokens, seen.members].some((list) => list.length > 1)) return 'identity-conflict';
  const named = (kind: string): string | undefined => url.keys.find((key) => key.kind === kind)?.value;
  const slug = named('slug');
  // A token in the query beside the slug names the link's target, hence the same person.
  const number = named('member');
  const stated = seen.members[0] ?? (seen.tokens[0] ? memberId(seen.tokens[0]) : null);
  const sameNumber = number && stated ? number === stated : null;
  if (slug) {
    if (!seen.slugs[0]) return 'not-loaded';
    if (seen.slugs[0] !== slug) return 'stale';
    return sameNumber === false ? 'identity-conflict' : null;
  }
  if (sameNumber === null) return 'not-loaded';
  return sameNumber ? null : 'stale';
}

/** The names that passed the gate. */
export const namesOf = ({ slugs, tokens, members }: Evidence): Names => ({
  slug: slugs[0],
  token: tokens[0],
  member: members[0],
});
