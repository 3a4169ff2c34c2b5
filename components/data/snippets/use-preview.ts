import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import type { Lead } from '../../../lib/model/lead.ts';
import { fillSnippet, type Piece, type SnippetFacts } from '../../../lib/pipeline/snippet.ts';
import { snippetFacts } from '../../../lib/store/snippet-facts.ts';
import { topLeads } from '../../../lib/store/top-leads.ts';
import { useApp } from '../app.ts';

const STAGES = ['opportunity', 'prospect', 'lead'] as const;

const NOBODY: SnippetFacts = { name: null, title: null, company: null, location: null };

/** Whom texts are shown for: the one chosen, else the best one there is; null where nobody is saved. */
export function usePreview(chosen: string | null): {
  lead: Lead | null | undefined;
  fill: (text: string) => Piece[];
} {
  const { db } = useApp();
  const lead = useLiveQuery(async () => {
    const row = chosen === null ? undefined : await db.leads.get(chosen);
    if (row && row.deleted === null && row.mergedInto === null) return row;
    for (const stage of STAGES) {
      const [best] = await topLeads(db, stage, 1);
      if (best) return best;
    }
    return null;
  }, [db, chosen]);
  const fill = useCallback((text: string) => fillSnippet(text, lead ? snippetFacts(lead) : NOBODY), [lead]);
  return { lead, fill };
}
