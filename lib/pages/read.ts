import type { Kind, Reading, Refusal } from '../model/reading.ts';
import { attempt, first, renewBudget, rootOf } from './dom.ts';
import { PAGE, WALLS } from './hooks.ts';
import { frontendOf, localeOf } from './page.ts';
import { outside } from './person.ts';
import type { ListReader, Outcome, Page, Reader } from './reader.ts';
import { READERS } from './registry.ts';
import { type PageUrl, parseUrl } from './url.ts';

export { canonicalUrl } from './canonical.ts';
export { keyOf, personKeys } from './person.ts';
export type { ListReader } from './reader.ts';
export { type PageUrl, parseUrl } from './url.ts';

/**
 * Reads whom a page is about, what was missed, or why nothing is read; of a list only its kind, unless `readList`
 * reads its rows. Parameters as for `readPage`.
 */
export function readSubject(
  doc: Document,
  url: string,
  now: number,
  readList: (reader: ListReader, page: Page) => Outcome = () => ({}),
): Reading {
  const { page, kind, frontend, reader, refusal } = opened(doc, url, now);
  const empty = { kind, frontend, locale: page.locale, subject: null, people: [], company: null, misses: [] };
  if (refusal || !reader) return { ...empty, refusal: refusal ?? 'no-reader' };
  // A page that costs too much before anybody is known has given no evidence.
  const outcome = attempt(() => (isList(reader) ? readList(reader, page) : reader.read(page))) ?? {
    refusal: 'not-loaded' as const,
  };
  if (!('refusal' in outcome)) return { ...empty, ...outcome, refusal: null };
  return { ...empty, refusal: wallOf(page) ?? outcome.refusal };
}

/** What an address alone says, without a look at the page: which kind, and whether it is read at all. */
export function routeOf(url: string): { kind: Kind; reads: 'subject' | 'list' | null } {
  const { kind, refusal } = parseUrl(url) ?? NOWHERE;
  const [reader] = refusal ? [] : Object.values(READERS[kind] ?? {});
  return { kind, reads: reader ? (isList(reader) ? 'list' : 'subject') : null };
}

/** The reader of this page's lists, for badges as cards appear; null where it has none. */
export function listReaderOf(doc: Document, url: string): ListReader | null {
  const { reader, refusal } = opened(doc, url, 0);
  return reader && isList(reader) && !refusal ? reader : null;
}

/**
 * The element of a profile page after which the chip goes: the subject's name once the page shows whom the address
 * names, else its first heading, where the chip can only say why nothing is read. Never inside a link.
 */
export function nameElement(doc: Document, url: string): Element | null {
  const { page, kind, reader, refusal } = opened(doc, url, 0);
  if (kind !== 'profile') return null;
  const name = reader && !isList(reader) && !refusal ? attempt(() => reader.anchor(page)) : null;
  const heading = name ?? first(page.root, PAGE.heading.css);
  return heading && outside(heading, null);
}

/** What scrolls: an element in the newer front end, else null for the window. */
export const scrollRoot = (doc: Document): Element | null => first(rootOf(doc), PAGE.workspace.css);

interface Opened {
  page: Page;
  kind: Kind;
  frontend: Reading['frontend'];
  reader: Reader | undefined;
  /** Decided by address and front end alone. */
  refusal: Refusal | null;
}

function opened(doc: Document, url: string, now: number): Opened {
  renewBudget();
  const root = rootOf(doc);
  const at = parseUrl(url) ?? NOWHERE;
  const frontend = frontendOf(root);
  const kind = frontend === 'public' && at.kind === 'profile' ? 'public-profile' : at.kind;
  const page = { root, url: at, locale: localeOf(root), now };
  const reader = READERS[kind]?.[frontend ?? ''];
  const unread = READERS[kind] ? (wallOf(page) ?? 'not-loaded') : 'no-reader';
  return { page, kind, frontend, reader, refusal: at.refusal ?? (reader ? null : unread) };
}

const isList = (reader: Reader): reader is ListReader => 'cards' in reader;

const NOWHERE: PageUrl = { kind: 'other', keys: [], companyKey: null, refusal: null };

/** A wall instead of the page that was asked for. */
const wallOf = ({ root }: Page): Refusal | null =>
  (['signed-out', 'unavailable'] as const).find((wall) => first(root, WALLS[wall].css)) ?? null;
