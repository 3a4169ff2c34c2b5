import type { CompanyField } from '../model/company.ts';
import type { CompanyReading, Miss } from '../model/reading.ts';
import type { Hook } from './hooks.ts';
import { observed } from './person.ts';

/** The model's `COMPANY_FIELDS` (which cannot be imported into the page). */
const FIELDS: CompanyField[] = [
  'name',
  'industry',
  'industryId',
  'size',
  'headquarters',
  'country',
  'founded',
  'website',
  'specialties',
];
/** Codes, each with the words that it stands for. */
const CODE_OF: Partial<Record<CompanyField, CompanyField>> = {
  industryId: 'industry',
  country: 'headquarters',
};

/** What one layer of a page says of a company. */
export type Said = Partial<Record<CompanyField, string | number | null>>;
interface Read {
  said: Said;
  /** Present but unreadable, or hidden by LinkedIn. */
  unread?: Partial<Record<CompanyField, Miss['why']>>;
}
export interface Layer extends Read {
  hooks: Partial<Record<CompanyField, Pick<Hook, 'id' | 'confidence'>>>;
}
export interface Embedded extends Read {
  /** Left out where nothing is embedded. */
  hook?: Pick<Hook, 'id' | 'confidence'>;
}

/** How far a value is trusted that is shown otherwise than it is embedded, and a code that goes with such a one. */
const DIFFERING = 0.7;

/** What a company's page says, from what it shows and what it embeds; `why` is the miss of what stands in neither. */
export function companyOutcome(
  keys: CompanyReading['keys'],
  shown: Layer,
  embedded: Embedded,
  why: (field: CompanyField) => Miss['why'],
  now: number,
): { company: CompanyReading; misses: Miss[] } {
  const company: CompanyReading = { keys, fields: {} };
  const misses: Miss[] = [];
  for (const field of FIELDS) {
    const of = CODE_OF[field] ?? field;
    // The words of a list differ with the language's "and": there is nothing to compare.
    const differs =
      of !== 'specialties' &&
      Boolean(shown.said[of] && embedded.said[of]) &&
      shown.said[of] !== embedded.said[of];
    // What is shown counts. The number of another industry than the one shown is nobody's.
    const there = differs && field !== 'country' ? null : embedded.said[field];
    const value = there || shown.said[field];
    const hook = there ? embedded.hook : (shown.hooks[field] ?? embedded.hook);
    if (value && hook)
      company.fields[field] = observed(value, differs ? { ...hook, confidence: DIFFERING } : hook, now);
    else {
      const unread = differs ? 'drift' : (shown.unread?.[field] ?? embedded.unread?.[field] ?? why(field));
      misses.push({ of: 'company', field, hook: hook?.id ?? null, why: unread });
    }
  }
  return { company, misses };
}
