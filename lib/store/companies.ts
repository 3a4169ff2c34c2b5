import type { Company } from '../model/company.ts';
import type { Lead } from '../model/lead.ts';
import type { CompanyReading, Person } from '../model/reading.ts';
import { companyUrl } from '../pages/canonical.ts';
import type { AssayDb } from './db.ts';
import { edit, type Operation, type Writer } from './edit.ts';
import { addFacts, captured, shownText } from './facts.ts';
import { startCompanyRescore } from './rescore.ts';
import { wellOf } from './row-checks.ts';

/** A value seen again this soon is nothing new, ms. */
const DAY = 24 * 60 * 60 * 1_000;

/**
 * The stored company that a person is shown to work at: by its key, never by name; where the page shows none (a row of
 * a list), the one of the saved lead. Null for none or a new one.
 */
export async function companyOfPerson(
  db: AssayDb,
  person: Person,
  lead: Lead | null,
): Promise<Company | null> {
  const key = person.fields.companyKey?.value;
  if (typeof key === 'string')
    return wellOf('companies', await db.companies.where('keys').equals(key).toArray())[0] ?? null;
  return lead?.companyId ? (wellOf('companies', [await db.companies.get(lead.companyId)])[0] ?? null) : null;
}

/**
 * Keeps what a company's page shows, if somebody saved works there and it tells something new (a value, or that an
 * old one still holds a day later), and has the fit of everybody there worked out again. Opens no writing
 * transaction otherwise: viewing is not saving (design, decision 3).
 * @returns whether anything was written
 */
export async function keepCompany(
  writer: Writer,
  operation: Operation,
  shown: CompanyReading,
): Promise<boolean> {
  const known = await companiesOf(writer.db, shown);
  if (!known.some((company) => tellsNews(company, shown))) return false;
  return edit(writer, operation, async (path) => {
    const stored = await companiesOf(writer.db, shown);
    const [key = ''] = keysOf(shown);
    const stamp = captured(companyUrl(key), writer.actor, () => path.stamp());
    for (const company of stored) {
      const facts = addFacts(company.facts, shown.fields, stamp);
      const others = stored.filter((other) => other !== company).flatMap(({ keys }) => keys);
      path.putCompany({
        ...company,
        name: shownText(facts.name) ?? company.name,
        keys: [...new Set([...company.keys, ...keysOf(shown).filter((own) => !others.includes(own))])],
        facts,
        updatedAt: path.now,
      });
      await startCompanyRescore(path, writer.db, company.id);
    }
    return true;
  });
}

const keysOf = ({ keys }: CompanyReading): string[] => keys.map(({ kind, value }) => `${kind}:${value}`);

/** Stored companies with one of the keys; a slug can be given to another company, whose number then differs. */
async function companiesOf(db: AssayDb, shown: CompanyReading): Promise<Company[]> {
  const keys = keysOf(shown);
  const id = keys.find((key) => key.startsWith('id:'));
  const found = wellOf('companies', await db.companies.where('keys').anyOf(keys).distinct().toArray());
  return found.filter((company) => {
    const ids = company.keys.filter((key) => key.startsWith('id:'));
    return !id || ids.length === 0 || ids.includes(id);
  });
}

function tellsNews(company: Company, shown: CompanyReading): boolean {
  return Object.entries(shown.fields).some(([field, observed]) => {
    const facts = company.facts[field as keyof Company['facts']] ?? [];
    const last = facts.findLast(({ source }) => source.kind === 'captured');
    return last?.value !== observed.value || observed.seenAt - last.seenAt >= DAY;
  });
}
