import { CROWD, crowd, people } from './people.ts';
import { currentRole, type PracticePerson } from './person.ts';

/** A row of people search; `hidden` is somebody out of reach, shown without name or link. */
export type SearchRow = { person: PracticePerson; hidden: boolean };

export const PAGE_SIZE = 10;
export const BATCH = 50;

/** What one search shows: all rows of the result, and which of them are on this page. */
export interface SearchResult {
  rows: SearchRow[];
  /** Rows of this page: first, and how many. */
  from: number;
  count: number;
  page: number;
  pages: number;
  recycles: boolean;
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Everybody but the viewer whose name, headline or company has the words; `many` is the long list. */
export function searchPeople(query: URLSearchParams): SearchResult {
  const keywords = query.get('keywords') ?? '';
  const many = keywords === 'many';
  const words = fold(keywords).split(/\s+/).filter(Boolean);
  const found = many
    ? crowd(CROWD)
    : people.filter((one) => {
        const text = fold([one.name, one.headline, currentRole(one)?.company.name].join(' '));
        return one.degree !== null && words.every((word) => text.includes(word));
      });
  // One row in 23 is out of reach, as for members far outside the network.
  const rows = found.map((person, index) => ({ person, hidden: !many && index % 23 === 8 }));
  const pages = many ? 1 : Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const page = Math.min(pages, Math.max(1, Math.floor(Number(query.get('page') ?? 1)) || 1));
  const from = (page - 1) * PAGE_SIZE;
  const count = many ? rows.length : Math.min(PAGE_SIZE, rows.length - from);
  return { rows, from, count, page, pages, recycles: query.get('mode') === 'recycle' };
}

/** A stretch of the rows; past the end it begins again, so that recycled rows never run out. */
export function rowsFrom(result: SearchResult, from: number, count: number): SearchRow[] {
  if (result.rows.length === 0) return [];
  return Array.from({ length: Math.min(count, result.rows.length) }, (_, index) => {
    const row = result.rows[(from + index) % result.rows.length];
    if (!row) throw new Error('empty row');
    return row;
  });
}

/** The people of a search for everything: the third is out of reach. */
export const allSearchRows = (query: URLSearchParams): SearchRow[] =>
  searchPeople(query).rows.map((row, index) => ({ ...row, hidden: row.hidden || index === 2 }));
