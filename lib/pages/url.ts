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
  if (!/^https?:$/.test(at.protocol) || !SHAPE.host.test(at.hostname) || at.username || at.password)
    return null;
  const path = at.pathname.split('/').filter(Boolean).map(decodeOnce);
  if (path.includes(null)) return null;
  const segments = path as string[];
  if (segments[0] === 'mwlite') segments.splice(0, segments[1] === 'profile' ? 2 : 1);
  const [route] =
    Object.entries(ROUTES).find(([, { css }]) => new RegExp(css).test(segments.join('/'))) ?? [];
  if (!route) return named(segments, at) ?? page('other');
  return route in WALLS ? page('other', { refusal: route as Refusal }) : page(route as Kind);
}

/** A slug as it is compared and stored. */
export const foldSlug = (slug: string): string => slug.normalize('NFC').toLowerCase().normalize('NFC');

/** Canonical public address of a slug or profile token. */
export const personUrl = (ref: string): string => `${HOME}/in/${encodeURIComponent(ref)}/`;

function named([first, ref, ...rest]: string[], at: URL): PageUrl | null {
  if (!first || !ref) return null;
  if (first === 'in') return person(ref, rest, at.searchParams.get('miniProfileUrn') ?? '');
  if (first === 'sales') return sales(ref, rest);
  return /^(?:company|school|showcase)$/.test(first)
    ? company(ref, rest[0] === 'people' ? 'company-people' : 'company')
    : null;
}

function person(ref: string, rest: string[], urn: string): PageUrl {
  const [sub, part] = rest[0] && SHAPE.profileLocale.test(rest[0]) ? rest.slice(1) : rest;
  const details = sub === 'details' && (part === 'experience' || part === 'education') ? part : undefined;
  const kind =
    !sub || /^(?:overlay|detail|edit)$/.test(sub) ? 'profile' : details ? 'profile-details' : 'other';
  const slug = { kind: 'slug' as const, value: foldSlug(ref) };
  if (slug.value === 'me') return page(kind, { refusal: 'own-profile' });
  const ofToken = keysOfToken(ref);
  return page(kind, {
    keys: ofToken[0] ? ofToken : [slug, ...keysOfToken(tokenIn(urn))],
    ...(details && { details }),
    // Only one's own profile opens for editing.
    refusal: rest.includes('edit') ? 'own-profile' : null,
  });
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

function sales(section: string, [ref = '']: string[]): PageUrl | null {
  const keys = keysOfToken(ref.split(',')[0] ?? '');
  if (section === 'company' && /^\d+$/.test(ref)) return company(ref, 'sales-account');
  return keys[0] && /^(?:lead|people|profile)$/.test(section) ? page('sales-lead', { keys }) : null;
}

function company(ref: string, kind: Kind): PageUrl {
  const value = foldSlug(ref);
  return page(kind, {
    companyKey: `${/^\d+$/.test(value) ? 'id' : 'slug'}:${value}`,
  });
}

const page = (kind: Kind, more: Partial<PageUrl> = {}): PageUrl => ({
  kind,
  keys: [],
  companyKey: null,
  refusal: null,
  ...more,
});

/** A path segment decoded once, or null where something unfit is left. */
export function decodeOnce(segment: string): string | null {
  try {
    const text = decodeURIComponent(segment).normalize('NFC').trim();
    return SHAPE.unfit.test(text) || text.length > 150 ? null : text;
  } catch {
    return null;
  }
}
