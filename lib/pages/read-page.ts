import type { Miss, Person, Reading } from '../model/reading.ts';
import { classicSearch, peopleSearchClassic } from './people-search-classic.ts';
import { peopleSearchSdui, sduiSearch } from './people-search-sdui.ts';
import { BASICS, hasToken, keyOf, missesOf } from './person.ts';
import { readSubject } from './read.ts';
import type { ListPage, ListReader, Outcome, Page } from './reader.ts';

/** The model's `MAX_PEOPLE` (which cannot be imported into the page). */
export const MOST_PEOPLE = 200;

const AROUND = new Map<ListReader, ListPage>([
  [peopleSearchClassic, classicSearch],
  [peopleSearchSdui, sduiSearch],
]);

/**
 * Reads a page: its subject or its people, what was missed, or why nothing is read. Depends on nothing but its
 * arguments and never throws for anything that a page contains. The script in the page takes `readSubject`
 * instead: badges read their cards one by one.
 * @param url address that the browser shows now
 * @param now milliseconds UTC, the `seenAt` of every value
 */
export const readPage = (doc: Document, url: string, now: number): Reading =>
  readSubject(doc, url, now, readRows);

/** Composes a reader's rows to a reading: each person once, without the viewer. */
function readRows(reader: ListReader, page: Page): Outcome {
  const around = AROUND.get(reader);
  const rows = reader.cards(page.root);
  if (rows.length === 0) return { refusal: around?.isStale(page) ? 'stale' : 'not-loaded' };
  const viewer = around?.viewer(page) ?? null;
  const people = new Map<string, Person>();
  const misses: Miss[] = [];
  for (const row of rows) {
    if (people.size === MOST_PEOPLE) break;
    const read = reader.readCard(row, page.now);
    if (Array.isArray(read)) misses.push(...read);
    else if (!hasToken(read.keys, viewer) && !people.has(keyOf(read))) people.set(keyOf(read), read);
  }
  for (const [key, { fields }] of people)
    misses.push(
      ...missesOf(
        key,
        BASICS.filter((field) => !fields[field]),
        'absent',
      ),
    );
  return { people: [...people.values()], misses: misses.slice(0, 1_000) };
}
