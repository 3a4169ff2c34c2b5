import type { Evidence } from '../model/evidence.ts';
import type { Fit, Tested } from '../model/fit.ts';
import type { Attribute } from '../model/icp.ts';

type Where = NonNullable<Fit['next']>['where'];
/** The cheaper place to look comes first. */
const EFFORT: Record<Where, number> = { page: 0, company: 1, ask: 2 };

/** What a profile shows, what stands on the company's page, and what only the person can tell. */
const SHOWN: Record<Attribute, Where> = {
  seniority: 'page',
  function: 'page',
  location: 'page',
  keyword: 'page',
  decisionMaker: 'page',
  yearsAtCompany: 'page',
  yearsInRole: 'page',
  accounts: 'page',
  degree: 'page',
  companySize: 'company',
  industry: 'company',
  language: 'ask',
  budget: 'ask',
  custom: 'ask',
  age: 'ask',
  income: 'ask',
};

/** Where an unknown can be learned. */
function whereToLook({ attribute }: Tested, evidence: Evidence): Where {
  if (attribute === 'other') return 'ask';
  // The title is known: only the company's size can still decide.
  const isSizeOpen =
    attribute === 'decisionMaker' && evidence.levels.length > 0 && evidence.sizes.length === 0;
  const where = isSizeOpen ? 'company' : SHOWN[attribute];
  return where === 'company' && !evidence.hasCompany ? 'ask' : where;
}

/** Two shares closer than this differ by arithmetic, not by weight. */
const SAME_POINTS = 1e-6;

/**
 * The open question that could change an undecided verdict: must-haves first, then what may exclude (one answer may
 * end it), then the most open points; of equal ones the one that is found most cheaply. Null where the verdict stands.
 * `open`: the open points of each piece before rounding, which would tell equals apart.
 */
export function nextQuestion(fit: Fit, evidence: Evidence, open: readonly number[]): Fit['next'] {
  if (fit.verdict !== 'undecided') return null;
  let best: Question | null = null;
  for (const { state, criterion, test } of fit.gates)
    if (state === 'open') {
      const order = test.gate === 'must' ? 0 : 1;
      best = better(best, { criterion, where: whereToLook(test, evidence), order, points: 0 });
    }
  fit.pieces.forEach(({ open: whole, criterion, test }, index) => {
    if (whole > 0)
      best = better(best, {
        criterion,
        where: whereToLook(test, evidence),
        order: 2,
        points: open[index] ?? 0,
      });
  });
  return asked(best);
}

interface Question {
  criterion: string;
  where: Where;
  /** 0 an open must-have, 1 an open exclusion, 2 the rest. */
  order: number;
  points: number;
}

const asked = (question: Question | null): Fit['next'] =>
  question && { criterion: question.criterion, where: question.where };

/** The better question first; of equal ones the one given first. */
function better(a: Question | null, b: Question): Question {
  if (a === null) return b;
  if (a.order !== b.order) return a.order < b.order ? a : b;
  if (Math.abs(a.points - b.points) > SAME_POINTS) return a.points > b.points ? a : b;
  return EFFORT[a.where] <= EFFORT[b.where] ? a : b;
}
