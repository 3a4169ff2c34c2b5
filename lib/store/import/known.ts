import type { ImportRow } from '../../model/import-file.ts';
import { parseUrl } from '../../pages/url.ts';
import type { AssayDb } from '../db.ts';
import { keyTexts } from '../identities.ts';
import { suppressedAmong } from '../suppressions.ts';

/** What an import would meet. */
export interface KnownPeople {
  fresh: number;
  /** Leads already. */
  saved: number;
  /** Candidates already. */
  candidates: number;
  /** On the do-not-contact list. */
  blocked: number;
}

/** Counts whom of some rows the store knows; nothing is written. */
export async function countKnown(db: AssayDb, rows: readonly ImportRow[]): Promise<KnownPeople> {
  await db.open();
  const people = rows.map(({ url }) => keyTexts(parseUrl(url)?.keys ?? []));
  const keys = people.flat();
  const blocked = await suppressedAmong(db, keys);
  const found = await db.identities.bulkGet(keys.map((key) => [db.spaceId, key]));
  const saved = new Set(found.flatMap((row) => (row ? [row.key] : [])));
  const candidates = await db.candidates.bulkGet(people.map(([key = '']) => key));
  const known: KnownPeople = { fresh: 0, saved: 0, candidates: 0, blocked: 0 };
  for (const [at, own] of people.entries()) {
    const kind = own.some((key) => blocked.has(key))
      ? 'blocked'
      : own.some((key) => saved.has(key))
        ? 'saved'
        : candidates[at]
          ? 'candidates'
          : 'fresh';
    known[kind]++;
  }
  return known;
}
