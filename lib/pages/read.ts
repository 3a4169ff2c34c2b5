import type { Frontend, Kind, Refusal } from '../model/reading.ts';
import { attempt, first, renewBudget } from './dom.ts';
import { PAGE, WALLS } from './hooks.ts';
import { frontendOf, kindOf, localeOf, pageRoot, pageTrees } from './page.ts';
import { outside } from './person.ts';
import type { ListReader, Outcome, Page, PageReading, Reader, ReaderTable, SubjectReader } from './reader.ts';
import { type PageUrl, parseUrl } from './url.ts';

export { canonicalUrl } from './canonical.ts';
export { keyOf, personKeys } from './person.ts';
export type { ListReader } from './reader.ts';
export { type PageUrl, parseUrl } from './url.ts';

let readers: ReaderTable = {};

/** Says which readers there are, before the first page is read: each script in the page carries only its own. */
export function setReaders(table: ReaderTable): void {
  readers = table;
}

/**
 * Reads whom or what a page is about, what was missed, or why nothing is read; of other people only if `readList`
 * reads them. Parameters as for `readPage`.
 */
export function readSubject(
  doc: Document,
  url: string,
  now: number,
  readList: (list: ListReader, page: Page, isAside: boolean) => Outcome = () => ({}),
): PageReading {
  const { page, kind, frontend, reader, refusal } = opened(doc, url, now);
  const empty = { kind, frontend, locale: page.locale, subject: null, people: [], company: null, misses: [] };
  if (refusal || !reader) return { ...empty, refusal: refusal ?? 'no-reader' };
  // A page that costs too much before anybody is known has given no evidence.
  const outcome = attempt(() => (isList(reader) ? readList(reader, page, false) : reader.read(page))) ?? {
    refusal: 'not-loaded' as const,
  };
  if ('refusal' in outcome) {
    renewBudget();
    return { ...empty, refusal: wallOf(page) ?? outcome.refusal };
  }
  const aside = isList(reader) || !reader.aside ? {} : readList(reader.aside, page, true);
  const misses = [outcome, aside].flatMap((part) => ('misses' in part && part.misses) || []);
  return { ...empty, ...aside, ...outcome, misses, refusal: null };
}

/** What an address alone says, without a look at the page: which kind, and whether it is read at all. */
export function routeOf(url: string): { kind: Kind; reads: 'subject' | 'list' | null } {
  const { kind, refusal } = parseUrl(url) ?? NOWHERE;
  const [reader] = refusal ? [] : Object.values(readers[kind] ?? {});
  return { kind, reads: reader ? (isList(reader) ? 'list' : 'subject') : null };
}

/** The reader of this page's lists, for badges as cards appear; null where it has none. */
export function listReaderOf(doc: Document, url: string): ListReader | null {
  const { reader, refusal } = opened(doc, url, 0);
  if (!reader || refusal) return null;
  return isList(reader) ? reader : (reader.aside ?? null);
}

/**
 * The element after which the chip goes: the subject's name once the page shows whom the address names, else the first
 * heading of a page about a person, where the chip can only say why nothing is read. Never inside a link.
 */
export function nameElement(doc: Document, url: string): Element | null {
  const { page, reader, refusal } = opened(doc, url, 0);
  if (page.url.keys.length === 0 && page.url.refusal !== 'own-profile') return null;
  const name = reader && isSubject(reader) && !refusal ? attempt(() => reader.anchor(page)) : null;
  renewBudget();
  const heading = name ?? first(page.root, PAGE.heading);
  return heading && outside(heading, null);
}

/** What scrolls: an element in the newer front end, else null for the window. */
export const scrollRoot = (doc: Document): Element | null => first(pageRoot(doc), PAGE.workspace);

interface Opened {
  page: Page;
  kind: Kind;
  frontend: Frontend;
  reader: Reader | undefined;
  /** Decided by address and front end alone. */
  refusal: Refusal | null;
}

function opened(doc: Document, url: string, now: number): Opened {
  const at = parseUrl(url) ?? NOWHERE;
  const trees = pageTrees(doc);
  renewBudget();
  const [root] = trees;
  const made = frontendOf(root, at.kind);
  const kind = kindOf(trees, at.kind, made);
  // The newer front end opens the classic dialog.
  const frontend = kind === 'reactions' ? 'classic' : made;
  const page = { root, trees, url: at, locale: localeOf(root), now };
  const reader = readers[kind]?.[frontend ?? ''];
  const unread = readers[kind] && !frontend ? 'not-loaded' : 'no-reader';
  const wall = reader || !readers[kind] ? null : wallOf(page);
  return { page, kind, frontend, reader, refusal: at.refusal ?? (reader ? null : (wall ?? unread)) };
}

const isList = (reader: Reader): reader is ListReader => 'cards' in reader;
const isSubject = (reader: Reader): reader is SubjectReader => !isList(reader);

const NOWHERE: PageUrl = { kind: 'other', keys: [], companyKey: null, refusal: null };

/** A wall instead of the page that was asked for. */
const wallOf = ({ root }: Page): Refusal | null =>
  (['signed-out', 'unavailable'] as const).find((wall) => first(root, WALLS[wall])) ?? null;
