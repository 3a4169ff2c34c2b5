import type { Sign } from '../model/evidence.ts';
import type { Attribute } from '../model/icp.ts';

const MONTH = 30.4375 * 24 * 3_600_000;

/** After so many months a value of this kind is as likely outdated as not (design, decision 9). */
const HALF_LIFE_MONTHS: Record<Attribute, number> = {
  seniority: 36,
  function: 36,
  keyword: 36,
  companySize: 36,
  industry: 36,
  location: 72,
  decisionMaker: 36,
  yearsAtCompany: 36,
  yearsInRole: 36,
  accounts: 36,
  degree: 36,
  language: 72,
  budget: 6,
  custom: 36,
  age: 36,
  income: 24,
};

/** Half-life in milliseconds. */
export const halfLifeOf = (attribute: Attribute): number => HALF_LIFE_MONTHS[attribute] * MONTH;

/**
 * How far a sign counts at `now` (ms UTC), 0 to 1: in full for a third of the half-life, then its reliability
 * halves with every half-life. Old evidence so re-opens the question instead of lowering the fit.
 */
export function weightOf(sign: Sign<unknown>, halfLife: number, now: number): number {
  const overdue = now - sign.seenAt - halfLife / 3;
  return overdue <= 0 ? sign.reliability : sign.reliability * 0.5 ** (overdue / halfLife);
}

/** From which weight on evidence may close a gate: a fresh headline is just enough. */
export const GATE_RELIABILITY = 0.6;
