import { BANDS, type Band } from '../model/band.ts';
import type { CompanyField } from '../model/company.ts';
import type { Evidence, Sign } from '../model/evidence.ts';
import type { Facts } from '../model/fact.ts';
import { companyKey } from '../parse/company.ts';
import { type Industries, industryChain, parseIndustry } from '../parse/industry.ts';
import { parseSize } from '../parse/size.ts';
import { currentFacts, reliabilityOf, signOf } from './current-facts.ts';

/** Where a company sits says little of where somebody works there: never enough to answer a gate. */
const HEADQUARTERS_RELIABILITY = 0.5;

/** Adds what the company's own facts say: size, industry, and its country for somebody whose place is not shown. */
export function addCompany(
  evidence: Evidence,
  company: Facts<CompanyField> | null,
  industries: Industries | null,
): void {
  for (const fact of currentFacts(company?.size)) {
    const band = BANDS.includes(fact.value as Band) ? (fact.value as Band) : parseSize(String(fact.value));
    if (band) evidence.sizes.push(signOf(fact, 'companySize', [band, band]));
  }
  if (evidence.places.length === 0)
    for (const fact of currentFacts(company?.country)) {
      const place = { country: String(fact.value), region: null, city: null };
      const reliability = Math.min(HEADQUARTERS_RELIABILITY, reliabilityOf(fact));
      evidence.places.push(signOf(fact, 'headquarters', [place], reliability));
    }
  const labels = currentFacts(company?.industry);
  for (const fact of currentFacts(company?.industryId)) {
    const id = Number(fact.value);
    if (!Number.isInteger(id)) continue;
    const sign = signOf(fact, 'industry', industryChain(id, industries));
    evidence.industries.push({
      ...sign,
      text: String(labels[0]?.value ?? industries?.byId.get(id)?.label ?? id),
    });
  }
  if (evidence.industries.length > 0 || !industries) return;
  for (const fact of labels) {
    const id = parseIndustry(String(fact.value), industries);
    if (id !== null) evidence.industries.push(signOf(fact, 'industry', industryChain(id, industries)));
  }
}

/**
 * Which company somebody works at. A key belongs to the name of the same source only: where the user typed another
 * employer, the page's key is the old one's. `keys`: all under which the company of the page's key is known.
 */
export function companySigns(facts: Facts, keys: readonly string[]): Sign<string[]>[] {
  const names = currentFacts(facts.company);
  const shownKeys = currentFacts(facts.companyKey);
  const signs = names.map((name) => {
    const key = shownKeys.find(({ source }) => source.kind === name.source.kind);
    return signOf(name, 'company', [
      ...keysWith(key ? String(key.value) : null, keys),
      nameKey(String(name.value)),
    ]);
  });
  if (signs.length > 0) return signs;
  return shownKeys.map((key) => signOf(key, 'company', keysWith(String(key.value), keys)));
}

/** How a name stands among a company's keys. */
export const nameKey = (name: string): string => `name:${companyKey(name)}`;

function keysWith(key: string | null, keys: readonly string[]): string[] {
  if (key === null) return [];
  return keys.includes(key) ? [...keys] : [key];
}
