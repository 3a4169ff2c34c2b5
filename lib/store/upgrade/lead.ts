import type { Lead } from '../../model/lead.ts';
import { isWell } from '../row-checks.ts';
import { leadWords } from '../search-words.ts';
import { ROW_VERSIONS } from './versions.ts';

/**
 * A lead row of any earlier version in today's shape. What cannot be read as a lead stays as it is, for the
 * quarantine.
 * 1 → 2: `words` also of title and tags, in pairs of letters where a script has no spaces; `salesUrl` on every row.
 */
export function upgradeLead(row: Lead): Lead {
  if (row.v >= ROW_VERSIONS.leads || !isWell('leads', row)) return row;
  return { ...row, v: ROW_VERSIONS.leads, salesUrl: row.salesUrl ?? null, words: leadWords(row) };
}
