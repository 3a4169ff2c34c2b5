import { useLiveQuery } from 'dexie-react-hooks';
import type { Stage } from '../../lib/model/stage.ts';
import { stageCounts } from '../../lib/store/queries.ts';
import { searchLeads } from '../../lib/store/search-leads.ts';
import { topLeads } from '../../lib/store/top-leads.ts';
import type { LeadView } from '../lead-view.ts';
import { useApp } from './app.ts';
import { toLeadView } from './to-lead-view.ts';

/** Leads per stage, undefined until read. */
export function useStageCounts(): Record<Stage, number> | undefined {
  const { db } = useApp();
  return useLiveQuery(() => stageCounts(db), [db]);
}

/** What a list shows: the words searched for, or a stage, best first. */
export interface LeadQuery {
  stage: Stage;
  search: string;
  limit: number;
}

/** The leads of a query, undefined until read. `query` tells what they answer. */
export function useLeads(query: LeadQuery): { leads: LeadView[]; query: LeadQuery } | undefined {
  const { db } = useApp();
  const { stage, search, limit } = query;
  return useLiveQuery(async () => {
    const rows = search ? await searchLeads(db, search, limit) : await topLeads(db, stage, limit);
    return { leads: rows.map(toLeadView), query: { stage, search, limit } };
  }, [db, stage, search, limit]);
}

/** One lead; undefined until read, null when there is none. */
export function useLead(id: string | null): LeadView | null | undefined {
  const { db } = useApp();
  const found = useLiveQuery(async () => {
    const row = id ? await db.leads.get(id) : undefined;
    return { id, lead: row ? toLeadView(row) : null };
  }, [db, id]);
  // Until the next answer the hook still holds the last one, of another id.
  return found?.id === id ? found.lead : undefined;
}
