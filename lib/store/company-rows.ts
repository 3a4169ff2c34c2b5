import type { Company } from '../model/company.ts';
import { companyUrl } from '../pages/canonical.ts';
import type { CompanyShown } from '../pipeline/companies.ts';
import type { AssayDb } from './db.ts';
import { shownText } from './facts.ts';
import { wellOf } from './row-checks.ts';

/** Every stored company, without the weight of its history. */
export async function companiesShown(db: AssayDb): Promise<CompanyShown[]> {
  const rows = wellOf('companies', await db.companies.toArray());
  return rows.map(({ id, name, facts }) => ({
    id,
    name,
    industry: shownText(facts.industry),
    size: shownText(facts.size),
    country: shownText(facts.country),
  }));
}

/** Its page on LinkedIn; null for one that Assay made up. */
export function companyAddress({ keys }: Pick<Company, 'keys'>): string | null {
  const key = keys.find((one) => one.startsWith('slug:')) ?? keys[0];
  return key && !key.startsWith('slug:@') ? companyUrl(key) : null;
}
