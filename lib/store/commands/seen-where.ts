import type { Company } from '../../model/company.ts';
import type { Fact } from '../../model/fact.ts';
import type { Seen } from '../../model/fit.ts';
import type { Lead } from '../../model/lead.ts';
import type { Translate } from '../../model/words.ts';
import { sourceWord } from '../fact-source.ts';

/** Which fact of the company a sign's field was made of. */
const COMPANY_FIELD: Partial<Record<Seen['field'], readonly (keyof Company['facts'])[]>> = {
  companySize: ['size'],
  industry: ['industryId', 'industry'],
  headquarters: ['country'],
};

/**
 * Says of what a fit was judged by which kind of page or which file it came from, and when: `seen on the profile, 3 May
 * 2026`. Gives null where the stored facts do not tell.
 */
export function seenWhere(lead: Lead | null, company: Company | null, t: Translate) {
  const dates = new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium' });

  function factsOf({ field }: Seen): readonly Fact[] {
    const ofCompany = COMPANY_FIELD[field];
    if (ofCompany) return ofCompany.flatMap((name) => company?.facts[name] ?? []);
    return lead?.facts[field as keyof Lead['facts']] ?? [];
  }

  return (seen: Seen): string | null => {
    const date = dates.format(seen.seenAt);
    const fact = factsOf(seen).findLast(
      ({ source, seenAt }) => source.kind === seen.source && seenAt === seen.seenAt,
    );
    if (fact?.source.kind === 'imported') return t('fit_when_file', { file: fact.source.file, date });
    if (seen.source !== 'captured') return null;
    // What is not stored was read just now; of a stored work history the pages are not kept.
    if (!fact && (COMPANY_FIELD[seen.field] || (lead && seen.field === 'positions'))) return null;
    const word = fact?.source.kind === 'captured' ? sourceWord(fact.source) : 'seen_here';
    return t('fit_when_page', { page: t(word), date });
  };
}
