import type { Evidence } from '../model/evidence.ts';
import { type Fit, THRESHOLD } from '../model/fit.ts';
import type { Attribute } from '../model/icp.ts';

type Where = NonNullable<Fit['next']>['where'];
/** The cheaper place to look comes first. */
const EFFORT: Record<Where, number> = { page: 0, company: 1, ask: 2 };

/** Where an unknown can be learned. */
function whereToLook(attribute: Attribute, evidence: Evidence): Where {
  if (attribute !== 'companySize' && attribute !== 'industry') return 'page';
  return evidence.hasCompany ? 'company' : 'ask';
}

/**
 * The open question that could change an undecided verdict: open gates first (one answer may end it), then what
 * alone could settle the sum, then the most points. Null when nothing is open or the verdict stands.
 */
export function nextQuestion(fit: Fit, evidence: Evidence): Fit['next'] {
  if (fit.verdict !== 'undecided') return null;
  const questions = [
    ...fit.gates
      .filter(({ state }) => state === 'open')
      .map(({ criterion, test }) => ({ criterion, order: 0, points: 0, test })),
    ...fit.pieces
      .filter(({ open }) => open > 0)
      .map(({ criterion, open, test }) => ({
        criterion,
        order: settles(fit, open) ? 1 : 2,
        points: open,
        test,
      })),
  ].map((question) => ({ ...question, where: whereToLook(question.test.attribute, evidence) }));
  questions.sort((a, b) => a.order - b.order || b.points - a.points || EFFORT[a.where] - EFFORT[b.where]);
  const [first] = questions;
  return first ? { criterion: first.criterion, where: first.where } : null;
}

const settles = ({ lower, upper, gate }: Fit, open: number): boolean =>
  (gate === 'pass' && lower + open >= THRESHOLD) || upper - open < THRESHOLD;
