import type { Company } from './companies.ts';
import { showHeadquarters, showHome } from './company.ts';
import { showIndustry } from './industries.ts';
import type { Locale } from './locales.ts';

/** What a right reader makes of a company: null where the page does not say it. */
export interface ExpectedCompany {
  keys: { kind: 'id' | 'slug'; value: string }[];
  name: string;
  industry: string;
  industryId: number | null;
  /** Band letter. */
  size: string;
  headquarters: string | null;
  country: string | null;
  founded: number | null;
  website: string | null;
  specialties: string | null;
}

/**
 * The company as a page shows it: `islands` any page with its own embedded JSON; without it `about` the details, `card`
 * the top card alone; `public` the page for somebody not signed in; `account` the one in Sales Navigator.
 */
export function expectedCompany(
  one: Company,
  locale: Locale,
  page: 'islands' | 'about' | 'card' | 'public' | 'account',
): ExpectedCompany {
  const slug = { kind: 'slug' as const, value: one.slug ?? '' };
  const id = { kind: 'id' as const, value: String(one.id) };
  const hasDetails = page === 'islands' || page === 'about' || page === 'public';
  return {
    // The public page names no number, Sales Navigator no slug.
    keys: page === 'public' ? [slug] : page === 'account' ? [id] : [slug, id],
    name: one.name,
    industry: showIndustry(one.industry, locale),
    industryId: page === 'islands' ? one.industryId : null,
    size: one.size,
    headquarters: page === 'account' ? showHome(one, locale) : showHeadquarters(one, locale),
    country: page === 'islands' || page === 'public' ? (one.place?.country ?? null) : null,
    founded: hasDetails ? one.founded : null,
    website: hasDetails || page === 'account' ? one.website : null,
    // Without the year, what stands between place and end of the details could be anything.
    specialties:
      hasDetails && one.specialties.length > 0 && (page !== 'about' || one.founded !== null)
        ? one.specialties.join(', ')
        : null,
  };
}
