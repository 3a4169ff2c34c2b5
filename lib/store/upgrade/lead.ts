import type { Lead } from '../../model/lead.ts';
import { readyFor } from '../../pipeline/ready.ts';
import { isWell } from '../row-checks.ts';
import { leadWords } from '../search-words.ts';
import { ROW_VERSIONS } from './versions.ts';

/**
 * A lead row of any earlier version in today's shape. What cannot be read as a lead stays as it is, for the
 * quarantine.
 * 1 → 2: `words` also of title and tags, in pairs of letters where a script has no spaces; `salesUrl` on every row.
 * 2 → 3: when something happened last, and the stage earned.
 */
export function upgradeLead(row: Lead): Lead {
  if (row.v >= ROW_VERSIONS.leads || !isWell('leads', row)) return row;
  const { updatedAt, salesUrl = null } = row;
  const ready = row.mergedInto === null ? readyFor(row) : undefined;
  return {
    ...row,
    v: ROW_VERSIONS.leads,
    salesUrl,
    words: leadWords(row),
    activeAt: row.activeAt ?? updatedAt,
    ...(ready && { ready }),
  };
}
