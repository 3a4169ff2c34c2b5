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
  let best: Question | null = null;
  for (const { state, criterion, test } of fit.gates)
    if (state === 'open')
      best = better(best, { criterion, where: whereToLook(test.attribute, evidence), order: 0, points: 0 });
  for (const { open, criterion, test } of fit.pieces)
    if (open > 0)
      best = better(best, {
        criterion,
        where: whereToLook(test.attribute, evidence),
        order: settles(fit, open) ? 1 : 2,
        points: open,
      });
  return best && { criterion: best.criterion, where: best.where };
}

interface Question {
  criterion: string;
  where: Where;
  /** 0 an open gate, 1 alone settles the sum, 2 the rest. */
  order: number;
  points: number;
}

/** The better question first; of equal ones the one given first. */
function better(a: Question | null, b: Question): Question {
  if (a === null) return b;
  return (b.order - a.order || a.points - b.points || EFFORT[b.where] - EFFORT[a.where]) < 0 ? b : a;
}

const settles = ({ lower, upper, gate }: Fit, open: number): boolean =>
  (gate === 'pass' && lower + open >= THRESHOLD) || upper - open < THRESHOLD;
