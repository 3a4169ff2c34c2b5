import type { Company } from '../model/company.ts';
import type { Person } from '../model/reading.ts';
import type { AssayDb } from './db.ts';

/** The stored company that a person is shown to work at: by its key, never by name. Null for none or a new one. */
export async function companyOfPerson(db: AssayDb, person: Person): Promise<Company | null> {
  const key = person.fields.companyKey?.value;
  if (typeof key !== 'string') return null;
  return (await db.companies.where('keys').equals(key).first()) ?? null;
}
