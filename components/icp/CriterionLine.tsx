import type { Criterion } from '../../lib/model/icp.ts';
import { useWords } from '../Words.tsx';
import { criterionName, type Lists } from './options.ts';
import { WEIGHT_WORD } from './weight-words.ts';

/** One criterion as a line to read. */
export function CriterionLine({ criterion, lists }: { criterion: Criterion; lists: Lists }) {
  const t = useWords();
  return (
    <li className="criterion-line">
      <span className="criterion-what">{criterionName(criterion, t, lists)}</span>
      <span>{lists.wanted(criterion)}</span>
      <span className="tag">{t(WEIGHT_WORD[criterion.gate ?? criterion.importance])}</span>
    </li>
  );
}
