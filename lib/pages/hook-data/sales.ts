import type { HookPart } from './hook-row.ts';

const anonymize = (name: string): string => `[data-anonymize="${name}"]`;
const view = (name: string): string => `[data-sn-view-name="${name}"]`;

const NAME = anonymize('person-name');
const COMPANY = anonymize('company-name');
const LOCATION = anonymize('location');
const JOB = anonymize('job-title');
const SEPARATOR = '.separator--middot';
const BLURB = anonymize('person-blurb');
const HEADLINE = `${anonymize('headline')},[data-x--lead-profile-card--headline]`;

/** Sales Navigator: search, lists, leads and accounts. */
export const SALES_HOOKS = {
  sales: {
    account: [2301, 'a[href*="/sales/company/"]', 0.95],
    // Texts for screen readers, which name people also in rows that are still empty.
    spoken: [2608, '.a11y-text,.visually-hidden,.sr-only'],
    // Leads whom the user has hidden stay in the page.
    hidden: [2608, 'article[aria-hidden="true"]'],
  },
  'sales.search': {
    // Wrappers stand empty until they are scrolled to.
    row: [2608, '[data-scroll-into-view*="(ACw"]', 0.95],
    result: [2608, '[data-x-search-result="LEAD"]'],
    other: [2608, '[data-x-search-result]:not([data-x-search-result="LEAD"])'],
    name: [2608, NAME, 0.98],
    headline: [2608, HEADLINE, 0.95],
    location: [2608, LOCATION, 0.95],
    degree: [2608, '.artdeco-entity-lockup__degree'],
    // What is called job title here is the time in role and company.
    title: [2608, anonymize('title'), 0.95],
    company: [2608, COMPANY, 0.95],
    separator: [2608, SEPARATOR],
    about: [2608, BLURB],
  },
  'sales.list': {
    row: [2608, 'tr[data-row-id*="(ACw"]', 0.95],
    name: [2001, `${NAME},a.lists-detail__view-profile-name-link`, 0.98],
    headline: [2608, HEADLINE, 0.95],
    location: [2608, LOCATION, 0.95],
    cell: [2608, 'td', 0.8],
    heads: [2608, 'thead th'],
    degree: [2608, '.list-lead-detail__degree-badge'],
    title: [2608, JOB, 0.95],
    company: [2608, COMPANY, 0.95],
    separator: [2608, SEPARATOR],
  },
  'sales.lead': {
    card: [2606, view('feature-lead-top-card')],
    name: [2608, `h1${NAME},[data-x--lead--name]`, 0.98],
    people: [2608, NAME],
    headline: [2606, HEADLINE, 0.95],
    location: [2608, LOCATION, 0.95],
    degree: [2606, '[data-sn-view-name] span'],
    role: [2606, view('lead-current-role')],
    title: [2606, JOB, 0.95],
    company: [2606, COMPANY, 0.95],
    separator: [2608, SEPARATOR],
    aboutCard: [2606, view('feature-about-lead')],
    about: [2606, BLURB],
    experience: [2606, view('feature-lead-experience')],
    education: [2606, view('feature-lead-education')],
    school: [2608, anonymize('education-name')],
    item: [2606, '[data-sn-view-name] li'],
    // Dates and places are not marked; everything else is.
    line: [2606, ['p', 'span', 'time', 'dd'].map((tag) => `[data-sn-view-name] ${tag}`).join()],
    marked: [2606, '[data-anonymize]'],
    more: [2606, 'button[aria-expanded="false"]'],
  },
  'sales.account': {
    card: [2608, view('feature-account-top-card')],
    // Similar companies stand in a section of another name.
    panel: [2608, '[data-sn-view-name^="feature-account-"]'],
    others: [2608, view('feature-account-people-also-viewed')],
    name: [2608, COMPANY, 0.95],
    industry: [2608, anonymize('industry'), 0.95],
    size: [2608, anonymize('company-size'), 0.9],
    headquarters: [2608, LOCATION, 0.9],
    website: [2608, 'a[data-control-name="visit_company_website"]', 0.95],
  },
} satisfies HookPart;
