import type { IcpDraft } from '../../lib/model/icp.ts';
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
  draft.criteria.forEach((criterion, index) => {
    if ('anyOf' in criterion && criterion.anyOf.length === 0) {
      problems.push({
        field: `criteria.${index}.anyOf`,
        word: criterion.attribute === 'keyword' ? 'icp_problem_no_word' : 'icp_problem_empty',
      });
    }
  });
  if (draft.criteria.length === 0) problems.push({ field: 'criteria', word: 'icp_problem_none' });
  else if (draft.criteria.every((criterion) => criterion.gate)) {
    problems.push({ field: 'criteria.0.weight', word: 'icp_problem_only_gates' });
  }
  return problems;
}
