import type { Explanation } from '../messages/protocol.ts';
import type { Company } from '../model/company.ts';
import type { Lead } from '../model/lead.ts';
import type { Person } from '../model/reading.ts';
import { companyKey } from '../parse/company.ts';
import type { AssayDb } from './db.ts';
import { shownText } from './facts.ts';
import { resolveLead } from './identities.ts';
import { havingWords, lookAlikes, traitsOfPerson } from './look-alikes.ts';

/** Most colleagues read; more are not told apart. */
const MOST = 500;

/**
 * How many saved people work at the company of this one (by its key; by name alone they may), and how many may be this
 * person. Counts only: what stands in the page others could read.
 */
export async function aroundOf(
  db: AssayDb,
  person: Person,
  lead: Lead | null,
  company: Company | null,
): Promise<Explanation['around']> {
  const colleagues = company
    ? await db.leads.where('companyId').equals(company.id).limit(MOST).toArray()
    : [];
  const known = colleagues.filter(({ id }) => id !== lead?.id);
  const named = await namedColleagues(db, person, lead);
  return {
    colleagues: known.length,
    customers: known.filter(({ stage }) => stage === 'customer').length,
    perhapsColleagues: named.filter(({ id }) => !known.some((one) => one.id === id)).length,
    lookAlikes: lead
      ? await openQuestionsAbout(db, lead.id)
      : (await lookAlikes(db, traitsOfPerson(person, company?.id ?? null))).length,
  };
}

/** People at a company of the same name, of whom nothing else says that it is the same one. */
async function namedColleagues(db: AssayDb, person: Person, lead: Lead | null): Promise<Lead[]> {
  const name = String(person.fields.company?.value ?? '');
  const key = companyKey(name);
  if (!key) return [];
  const found = await havingWords(db, name);
  return found.filter(
    (other) => other.id !== lead?.id && companyKey(shownText(other.facts.company) ?? '') === key,
  );
}

async function openQuestionsAbout(db: AssayDb, leadId: string): Promise<number> {
  const rows = await db.questions.where('leadIds').equals(leadId).toArray();
  const open = await Promise.all(
    rows
      .filter(({ answered }) => answered === null)
      .map(async ({ leadIds }) => {
        const others = leadIds.filter((id) => id !== leadId);
        const there = await Promise.all(others.map((id) => resolveLead(db, id)));
        return there.some((other) => other !== null && other.id !== leadId);
      }),
  );
  return open.filter(Boolean).length;
}
