import type { LeadLine } from '../model/lead-line.ts';
import { sourceGroup } from '../model/source-group.ts';
import type { Between, FollowUpFilter, TableFilters } from '../model/table.ts';

type Test = (line: LeadLine) => boolean;

/** What filters of one kind ask of a lead, as the values they are chosen by; several for tags. Empty text: not known. */
export const VALUES = {
  stages: (line) => [line.stage],
  verdicts: ({ fit }) => [fit?.verdict ?? 'none'],
  countries: ({ country }) => [country ?? ''],
  companies: ({ company }) => [company ?? ''],
  tags: ({ tags }) => (tags.length > 0 ? tags : ['']),
  sources: (line) => [sourceGroup(line) ?? ''],
  icps: ({ fit }) => [fit?.icpId ?? ''],
} as const satisfies Record<string, (line: LeadLine) => readonly string[]>;
export type ChoiceFilter = keyof typeof VALUES;
export const CHOICE_FILTERS = Object.keys(VALUES) as ChoiceFilter[];

/** What a filter that is not about choices of text needs besides. */
export interface FilterWith {
  /** Folded beginnings of words, all of which must be there. */
  wanted: readonly string[];
  /** Milliseconds UTC: whose follow-up is before it is due. */
  now: number;
}

/** Those of `lines` for whom everything holds that is asked for, in their order. */
export function filterLines(
  lines: readonly LeadLine[],
  filters: TableFilters,
  context: FilterWith,
): readonly LeadLine[] {
  const tests = testsOf(filters, context);
  return tests.length === 0 ? lines : lines.filter((line) => tests.every((test) => test(line)));
}

function testsOf(filters: TableFilters, { wanted, now }: FilterWith): Test[] {
  const tests: Test[] = CHOICE_FILTERS.flatMap((filter) => {
    const chosen = new Set<string>(filters[filter]);
    if (chosen.size === 0) return [];
    const of: (line: LeadLine) => readonly string[] = VALUES[filter];
    return [(line: LeadLine) => of(line).some((value) => chosen.has(value))];
  });
  const { fit, interest, followUp } = filters;
  if (followUp.length > 0) tests.push(({ followUpAt }) => followUp.includes(dueOf(followUpAt, now)));
  if (fit) tests.push((line) => line.fit !== null && isIn(line.fit.expected, fit));
  if (interest) tests.push((line) => isIn(line.interest, interest));
  for (const word of wanted) tests.push(({ words }) => words.includes(` ${word}`));
  return tests;
}

const isIn = (value: number, { from, to }: Between): boolean => value >= from && value <= to;

/** Is somebody to be got back to by now, later, or not at all? */
export const dueOf = (followUpAt: number | null, now: number): FollowUpFilter =>
  followUpAt === null ? 'none' : followUpAt <= now ? 'due' : 'planned';

/** How many filters ask for something. */
export const activeFilters = ({ text, fit, interest, followUp, ...choices }: TableFilters): number =>
  [text.trim() !== '', fit !== null, interest !== null, followUp.length > 0].filter(Boolean).length +
  Object.values(choices).filter((chosen) => chosen.length > 0).length;
