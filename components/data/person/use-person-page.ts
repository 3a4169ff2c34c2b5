import { useLiveQuery } from 'dexie-react-hooks';
import type { Company } from '../../../lib/model/company.ts';
import type { Lead } from '../../../lib/model/lead.ts';
import { peopleOfCompany } from '../../../lib/store/colleagues.ts';
import { wellOf } from '../../../lib/store/row-checks.ts';
import { useApp } from '../app.ts';

/** Everything a person's page is about. */
export interface PersonRows {
  lead: Lead;
  company: Company | null;
  /** Other saved people there, best first. */
  colleagues: Lead[];
}

/** Of one lead; undefined until read, null where there is none (any more), an id where it was merged into another. */
export function usePersonRows(leadId: string): PersonRows | { mergedInto: string } | null | undefined {
  const { db } = useApp();
  const found = useLiveQuery(async () => {
    const [lead] = wellOf('leads', [await db.leads.get(leadId)]);
    if (!lead || lead.deleted !== null) return { leadId, rows: null };
    if (lead.mergedInto !== null) return { leadId, rows: { mergedInto: lead.mergedInto } };
    const companyId = lead.companyId;
    const [company = null] = companyId ? wellOf('companies', [await db.companies.get(companyId)]) : [];
    const colleagues = companyId ? await peopleOfCompany(db, companyId, lead.id) : [];
    return { leadId, rows: { lead, company, colleagues } };
  }, [db, leadId]);
  // Until the next answer the hook still holds the last one, of another person.
  return found?.leadId === leadId ? found.rows : undefined;
}
