import type { HookPart } from './hook-row.ts';

const row = (name: string): string => `[data-test-id="about-us__${name}"] dd`;

/** A company's page for members and the public one. */
export const COMPANY_HOOKS = {
  'classic.company': {
    name: [2301, 'h1.org-top-card-summary__title', 0.98],
    nameTag: [2301, 'main h1'],
    // Its own tabs; a link with nothing behind the name may be the parent company's.
    self: [2301, 'a[href*="/company/"],a[href*="/school/"],a[href*="/showcase/"]'],
    // The search for its people carries its number.
    staff: [2301, 'a[href*="urrentCompany="]'],
    // Industry, place, followers: the only three known by their order.
    info: [2301, '.org-top-card-summary-info-list__info-item', 0.8],
    size: [2301, 'a span'],
    list: [2301, 'main dl'],
    row: [2301, 'dt,dd', 0.8],
    link: [2301, 'a[href]'],
  },
  'public.company': {
    name: [2101, 'h1.top-card-layout__title', 0.98],
    canonical: [2101, 'link[rel="canonical"]'],
    data: [2101, 'script[type="application/ld+json"]', 0.95],
    industry: [2101, row('industry')],
    headline: [2101, 'h2.top-card-layout__headline', 0.8],
    size: [2101, row('size')],
    headquarters: [2101, row('headquarters')],
    founded: [2101, row('foundedOn')],
    specialties: [2101, row('specialties')],
    website: [2101, `${row('website')} a[href]`],
  },
} satisfies HookPart;
