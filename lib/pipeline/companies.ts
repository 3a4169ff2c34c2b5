import { ROLES, type Role } from '../model/committee.ts';
import type { LeadLine } from '../model/lead-line.ts';
import { STAGES, type Stage } from '../model/stage.ts';
import { foldWords } from '../parse/fold.ts';
import { committeeOf } from './committee.ts';

/** Whether a part in buying is taken by somebody, may be, or is open. */
export type Cover = 'assigned' | 'suggested' | null;

/** What is shown of a company before its own page. */
export interface CompanyShown {
  id: string;
  name: string;
  industry: string | null;
  /** As a band's letter. */
  size: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
}

/** A company with the user's people there. */
export interface CompanyLine extends CompanyShown {
  people: number;
  stages: Record<Stage, number>;
  seats: Record<Role, Cover>;
  /** Parts that somebody was given, of four. */
  covered: number;
  /** Rank of the best person there. */
  best: number;
}

/** Every company where somebody saved works, with who is there. Pure; one pass over everybody. */
export function companyLines(
  companies: readonly CompanyShown[],
  people: readonly LeadLine[],
  wanted: ReadonlySet<number>,
): CompanyLine[] {
  const at = new Map<string, LeadLine[]>();
  for (const one of people) {
    if (one.companyId === null) continue;
    const there = at.get(one.companyId);
    if (there) there.push(one);
    else at.set(one.companyId, [one]);
  }
  return companies.flatMap((company) => {
    const there = at.get(company.id);
    return there ? [lineOf(company, there, wanted)] : [];
  });
}

function lineOf(company: CompanyShown, there: readonly LeadLine[], wanted: ReadonlySet<number>): CompanyLine {
  const seats = committeeOf(there, wanted).map(({ role, assigned, suggested }): [Role, Cover] => [
    role,
    assigned.length > 0 ? 'assigned' : suggested.length > 0 ? 'suggested' : null,
  ]);
  return {
    ...company,
    people: there.length,
    stages: Object.fromEntries(
      STAGES.map((stage) => [stage, there.filter((one) => one.stage === stage).length]),
    ) as Record<Stage, number>,
    seats: Object.fromEntries(seats) as Record<Role, Cover>,
    covered: seats.filter(([, cover]) => cover === 'assigned').length,
    best: Math.max(...there.map(({ rank }) => rank)),
  };
}

export const COMPANY_SORTS = ['people', 'fit', 'covered', 'name'] as const;
export type CompanySort = (typeof COMPANY_SORTS)[number];

/** Those whose name or industry has every word, in order; of equals by name. */
export function findCompanies(
  lines: readonly CompanyLine[],
  { search, sort, locale }: { search: string; sort: CompanySort; locale: string },
): CompanyLine[] {
  const words = foldWords(search).split(' ').filter(Boolean);
  const names = new Intl.Collator(locale);
  const byName = (a: CompanyLine, b: CompanyLine) => names.compare(a.name, b.name);
  const OF: Record<CompanySort, (line: CompanyLine) => number> = {
    people: ({ people }) => people,
    fit: ({ best }) => best,
    covered: ({ covered }) => covered,
    name: () => 0,
  };
  const found = words.length === 0 ? [...lines] : lines.filter((line) => hasWords(line, words));
  return found.sort((a, b) => OF[sort](b) - OF[sort](a) || byName(a, b));
}

function hasWords({ name, industry }: CompanyLine, words: readonly string[]): boolean {
  const text = foldWords(`${name} ${industry ?? ''}`);
  return words.every((word) => text.includes(word));
}

/** How many parts there are. */
export const SEATS = ROLES.length;
