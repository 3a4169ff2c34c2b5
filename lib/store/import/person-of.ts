import type { ImportColumns, ImportRow } from '../../model/import-file.ts';
import type { Observed, Person } from '../../model/reading.ts';
import { personAddress } from '../../pages/person-address.ts';
import { parseUrl } from '../../pages/url.ts';
import type { Stamp } from '../facts.ts';

/**
 * Somebody of a file as readers give people; `via` is the column. Null where the address is nobody's.
 * @param seenAt when the file was made, milliseconds UTC
 */
export function personOf(row: ImportRow, columns: ImportColumns, seenAt: number): Person | null {
  const address = personAddress(row.url);
  if (!address) return null;
  const fields: Person['fields'] = {};
  for (const field of ['name', 'title', 'company'] as const) {
    const value = row[field];
    if (value) fields[field] = { value, via: columns[field] ?? '', confidence: 1, seenAt } satisfies Observed;
  }
  return {
    keys: parseUrl(address.url)?.keys ?? [],
    url: address.url,
    fields,
    positions: [],
    education: [],
    morePositions: false,
  };
}

/** A stamp for values of a file; `via` names their column. */
export const imported = (file: string, by: string, clock: () => string): Stamp => ({
  by,
  clock,
  source: ({ via }) => ({ kind: 'imported', file, column: via }),
});
