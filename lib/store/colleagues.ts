import type { Lead } from '../model/lead.ts';
import type { AssayDb } from './db.ts';
import { shownOf } from './top-leads.ts';

/** Most people of one company that are read at once. */
const MOST = 500;

/** The saved people of a company, best first; `except` leaves one of them out. */
export async function peopleOfCompany(db: AssayDb, companyId: string, except?: string): Promise<Lead[]> {
  const rows = await db.leads.where('companyId').equals(companyId).limit(MOST).toArray();
  return shownOf(rows)
    .filter(({ id }) => id !== except)
    .sort((a, b) => b.rank - a.rank);
}
