import type { Criterion } from '../../lib/model/icp.ts';
import { type Attribute, WEIGHT } from '../../lib/model/weight.ts';

/** What a profile page itself shows; size and industry stand on the company's page (design, decision 9). */
const ON_PROFILE: Record<Attribute, boolean> = {
  seniority: true,
  function: true,
  location: true,
  keyword: true,
  companySize: false,
  industry: false,
  decisionMaker: false,
  yearsAtCompany: true,
  yearsInRole: true,
  accounts: true,
  degree: true,
  language: false,
  budget: false,
  custom: false,
  age: false,
  income: false,
};

/** Percent of the weight that a profile page alone can decide; null when nothing weighs. */
export function profileShare(criteria: readonly Criterion[]): number | null {
  const weighing = criteria.filter((criterion) => criterion.gate === null);
  const sum = (some: readonly Criterion[]) =>
    some.reduce((total, { importance }) => total + WEIGHT[importance], 0);
  const all = sum(weighing);
  return all === 0 ? null : Math.round((100 * sum(weighing.filter((c) => ON_PROFILE[c.attribute]))) / all);
}
