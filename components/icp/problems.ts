import type { Criterion, CustomTest, IcpDraft } from '../../lib/model/icp.ts';
import type { WordKey } from '../../lib/model/words.ts';

/** What keeps a draft from being saved: a field's name in the form, and the sentence beside it. */
export interface Problem {
  field: string;
  word: WordKey;
}

/** The same demands as `IcpDraftSchema`, told field by field. Empty when the draft can be saved. */
export function problemsOf(draft: IcpDraft): Problem[] {
  const problems: Problem[] = [];
  if (!draft.name.trim()) problems.push({ field: 'name', word: 'icp_problem_name' });
  const { threshold } = draft;
  if (threshold !== undefined && !(Number.isInteger(threshold) && threshold >= 1 && threshold <= 100))
    problems.push({ field: 'threshold', word: 'icp_problem_threshold' });
  draft.criteria.forEach((criterion, index) => {
    const word = criterionProblem(criterion);
    if (word) problems.push({ field: `criteria.${index}.anyOf`, word });
  });
  if (draft.criteria.length === 0) problems.push({ field: 'criteria', word: 'icp_problem_none' });
  else if (draft.criteria.length > 40) problems.push({ field: 'criteria', word: 'icp_problem_too_many' });
  else if (draft.criteria.every((criterion) => criterion.gate)) {
    problems.push({ field: 'criteria.0.weight', word: 'icp_problem_only_gates' });
  }
  return problems;
}

function criterionProblem(criterion: Criterion): WordKey | null {
  switch (criterion.attribute) {
    case 'decisionMaker':
      return criterion.table && Object.keys(criterion.table).length === 0 ? 'icp_problem_table' : null;
    case 'budget':
    case 'income':
      return rangeProblem(criterion);
    case 'custom':
      return testProblem(criterion.test);
    case 'keyword':
      return criterion.anyOf.length ? null : 'icp_problem_no_word';
    case 'accounts':
      return criterion.anyOf.length ? null : 'icp_problem_no_company';
    default:
      return criterion.anyOf.length ? null : 'icp_problem_empty';
  }
}

function testProblem(test: CustomTest): WordKey | null {
  switch (test.kind) {
    case 'yes-no':
      return null;
    case 'choice':
      return test.anyOf.length ? null : 'icp_problem_empty';
    case 'text':
      return test.anyOf.length ? null : 'icp_problem_no_word';
    default:
      return rangeProblem(test);
  }
}

/** An end that is no number was typed, or not typed, wrongly; `null` is no end. */
function rangeProblem({ min, max }: { min: number | null; max: number | null }): WordKey | null {
  if (Number.isNaN(min) || Number.isNaN(max) || (min === null && max === null)) return 'icp_problem_number';
  return min !== null && max !== null && min > max ? 'icp_problem_range' : null;
}
