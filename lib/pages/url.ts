import type { Kind, PersonKey, Refusal } from '../model/reading.ts';
import { ROUTES, SHAPE, WALLS } from './hooks.ts';
import { memberId, tokenIn } from './token.ts';

/** What an address says by itself. */
export interface PageUrl {
  kind: Kind;
  /** Keys of the person it names, in the contract's order; empty where it names nobody. */
  keys: PersonKey[];
  /** `id:1234` or `slug:acme` of the company it names. */
  companyKey: string | null;
  /** Which part of a profile has the page for itself. */
  details?: 'experience' | 'education';
  /** Set where the address alone is reason enough to read nothing. */
  refusal: Refusal | null;
}

/** Where relative links lead, and canonical ones. */
export const HOME = 'https://www.linkedin.com';

/** Addresses read before: a list names each person two or three times. */
const known = new Map<string, PageUrl | null>();
const MOST_KNOWN = 500;

/** Reads an address. Null where it is refused: another host, a disguised or doubly encoded path. */
export function parseUrl(url: string): PageUrl | null {
  const before = known.get(url);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const read = readUrl(url);
  known.set(url, read);
  return read;
}

function readUrl(url: string): PageUrl | null {
  const raw = url.trim();
  if (SHAPE.disguised.test(raw.split(/[?#]/, 1)[0] ?? '')) return null;
  if (!URL.canParse(raw, HOME)) return null;
  const at = new URL(raw, HOME);
  if (!SHAPE.web.test(at.protocol) || !SHAPE.host.test(at.hostname) || at.username || at.password)
    return null;
  const segments = at.pathname.split('/').filter(Boolean).map(decodeOnce);
  if (segments.includes(null)) return null;
  const path = segments.join('/').replace(SHAPE.mobile, '');
  for (const [route, { css }] of Object.entries(ROUTES)) {
    const match = new RegExp(css).exec(path);
    if (match) return pageOf(route, path, match.groups ?? {}, at.searchParams);
  }
  return null;
}

/** A slug as it is compared and stored. */
export const foldSlug = (slug: string): string => slug.normalize('NFC').toLowerCase().normalize('NFC');

/** Canonical public address of a slug or profile token. */
export const personUrl = (ref: string): string => `${HOME}/in/${encodeURIComponent(ref)}/`;

function pageOf(
  route: string,
  path: string,
  { person = '', lead, company, details }: Record<string, string | undefined>,
  query: URLSearchParams,
): PageUrl {
  const isWall = route in WALLS;
  const slug = foldSlug(person);
  const isMe = slug === 'me';
  const keys = keysOfToken(lead ?? person);
  const isNobody = lead && !keys[0];
  if (slug && !isMe && !keys[0])
    keys.push({ kind: 'slug', value: slug }, ...keysOfToken(tokenIn(query.get('miniProfileUrn') ?? '')));
  // Only one's own profile opens for editing.
  const isOwn = isMe || (slug && path.split('/').includes('edit', 2));
  return {
    kind: isWall || isNobody ? 'other' : (route as Kind),
    keys,
    companyKey: company ? `${/^\d+$/.test(company) ? 'id' : 'slug'}:${foldSlug(company)}` : null,
    ...(details && { details: details as 'experience' | 'education' }),
    refusal: isWall ? (route as Refusal) : isOwn ? 'own-profile' : null,
  };
}

/** A token and the member number inside it; nothing for any other text. */
export function keysOfToken(token: string): PersonKey[] {
  const member = memberId(token);
  // Sales Navigator's token names no public address.
  const kind = token.startsWith('ACw') ? 'sales' : 'token';
  return member
    ? [
        { kind, value: token },
        { kind: 'member', value: member, derived: true },
      ]
    : [];
}

/** A path segment decoded once, or null where something unfit is left. */
export function decodeOnce(segment: string): string | null {
  try {
    const text = decodeURIComponent(segment).normalize('NFC').trim();
    return SHAPE.unfit.test(text) || text.length > 150 ? null : text;
  } catch {
    return null;
  }
}
