import type { CompanyField } from '../model/company.ts';
import type { CompanyReading, Miss } from '../model/reading.ts';
import type { Hook } from './hooks.ts';
import { observed } from './person.ts';
import type { Outcome } from './reader.ts';

/** The model's `COMPANY_FIELDS` (which cannot be imported into the page). */
export const COMPANY_FIELDS: CompanyField[] = [
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

/** What one layer of a page says of a company, or that what stands there cannot be read. */
export type Said = Partial<Record<CompanyField, string | number | null>>;
export interface Layer {
  said: Said;
  hooks: Partial<Record<CompanyField, Pick<Hook, 'id' | 'confidence'>>>;
  /** Present but unreadable, or hidden by LinkedIn. */
  unread?: Partial<Record<CompanyField, Miss['why']>>;
}

/** Two layers that differ: what is shown counts, but less. */
export const DIFFERING = 0.7;

/** What a company's page says, from what it shows and what it embeds; `why` is the miss of what stands in neither. */
export function companyOutcome(
  keys: CompanyReading['keys'],
  shown: Layer,
  embedded: Layer,
  why: (field: CompanyField) => Miss['why'],
  now: number,
): Outcome {
  const company: CompanyReading = { keys, fields: {} };
  const misses: Miss[] = [];
  for (const field of COMPANY_FIELDS) {
    const there = embedded.said[field];
    // A list's words differ with the language's "and": there is nothing to compare.
    const here = there && field === 'specialties' ? null : shown.said[field];
    const differ = Boolean(here && there && here !== there);
    const from = (there && !differ ? embedded : shown).hooks[field];
    const value = differ ? here : there || here;
    if (value && from)
      company.fields[field] = observed(value, { ...from, ...(differ && { confidence: DIFFERING }) }, now);
    else {
      const unread = shown.unread?.[field] ?? embedded.unread?.[field];
      const hook = (shown.hooks[field] ?? embedded.hooks[field])?.id ?? null;
      misses.push({ of: 'company', field, hook, why: unread ?? why(field) });
    }
  }
  return { company, misses };
}
