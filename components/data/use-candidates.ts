import { useLiveQuery } from 'dexie-react-hooks';
import { topCandidates } from '../../lib/store/import/candidates.ts';
import type { CandidateRow } from '../../lib/store/rows.ts';
import { useApp } from './app.ts';

/** The candidates who fit best and are not saved, undefined until read; `more` where there may be others. */
export function useCandidates(limit: number): { rows: CandidateRow[]; more: boolean } | undefined {
  const { db } = useApp();
  return useLiveQuery(async () => {
    const rows = await topCandidates(db, limit);
    const saved = await db.identities.bulkGet(
      rows.flatMap(({ keys }) => keys.map((key) => [db.spaceId, key] as [string, string])),
    );
    const keys = new Set(saved.map((row) => row?.key));
    return { rows: rows.filter((row) => !row.keys.some((key) => keys.has(key))), more: rows.length >= limit };
  }, [db, limit]);
}
