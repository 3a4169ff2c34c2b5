import { useLiveQuery } from 'dexie-react-hooks';
import type { Stage } from '../../lib/model/stage.ts';
import { quietDays } from '../../lib/pipeline/quiet.ts';
import { readPlaybook, stageCounts } from '../../lib/store/queries.ts';
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

/** The leads of a query, undefined until read; null asks nothing. `query` tells what they answer. */
export function useLeads(query: LeadQuery | null): { leads: LeadView[]; query: LeadQuery } | undefined {
  const { db, now } = useApp();
  const { stage, search, limit } = query ?? { stage: null, search: '', limit: 0 };
  return useLiveQuery(async () => {
    if (!stage) return undefined;
    const [rows, playbook] = await Promise.all([
      search ? searchLeads(db, search, limit) : topLeads(db, stage, limit),
      readPlaybook(db),
    ]);
    const leads = rows.map((row) => toLeadView(row, { quiet: quietDays(row, playbook, now()) }));
    return { leads, query: { stage, search, limit } };
  }, [db, now, stage, search, limit]);
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
