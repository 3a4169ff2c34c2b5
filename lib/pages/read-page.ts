import type { Miss, Person, Reading } from '../model/reading.ts';
import { BASICS, hasToken, keyOf, missesOf, personKeys } from './person.ts';
import { readSubject } from './read.ts';
import type { ListReader, Outcome, Page } from './reader.ts';

/** The model's `MAX_PEOPLE` (which cannot be imported into the page). */
export const MOST_PEOPLE = 200;

/**
 * Reads a page: its subject, company and other people, what was missed, or why nothing is read. Depends on nothing but
 * its arguments and never throws for anything that a page contains.
 * @param url address that the browser shows now
 * @param now milliseconds UTC, the `seenAt` of every value
 */
export const readPage = (doc: Document, url: string, now: number): Reading =>
  readSubject(doc, url, now, readRows);

/** Composes a reader's rows to a reading: each person once, without the viewer and the page's subject. */
function readRows(list: ListReader, page: Page, isAside: boolean): Outcome {
  // Rows of the page the user came from are real people, but not of this page.
  if (!isAside && list.isStale?.(page)) return { refusal: 'stale' };
  const rows = page.trees.flatMap((tree) => list.cards(tree));
  if (rows.length === 0) return isAside ? {} : { refusal: 'not-loaded' };
  const viewer = list.viewer?.(page) ?? null;
  const people = new Map<string, Person>();
  const known = new Set<string>();
  const misses: Miss[] = [];
  for (const row of rows) {
    if (people.size === MOST_PEOPLE) break;
    const read = list.readCard(row, page.now);
    if (Array.isArray(read)) misses.push(...read);
    else if (!hasToken(read.keys, viewer) && !isSubject(read, page)) {
      const keys = personKeys(read);
      // One row may say less of who it is than another of the same person.
      if (!keys.some((key) => known.has(key))) people.set(keyOf(read), read);
      for (const key of keys) known.add(key);
    }
  }
  for (const [key, { fields }] of people)
    misses.push(
      ...missesOf(
        key,
        (list.fields ?? BASICS).filter((field) => !fields[field]),
        'absent',
      ),
    );
  return { people: [...people.values()], misses: misses.slice(0, 1_000) };
}

/** True for the person whom the address names. */
const isSubject = ({ keys }: Person, { url }: Page): boolean =>
  keys.some(({ kind, value }) => url.keys.some((key) => key.kind === kind && key.value === value));
