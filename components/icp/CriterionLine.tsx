import type { Criterion } from '../../lib/model/icp.ts';
import { attributeKey } from '../../lib/model/labels.ts';
import { sizeRanges } from '../../lib/model/size-words.ts';
import { useWords } from '../Words.tsx';
import { keysOf, type Lists, labelOf, optionsOf } from './options.ts';
import { WEIGHT_WORD } from './weight-words.ts';

/** One criterion as a line to read. */
export function CriterionLine({ criterion, lists }: { criterion: Criterion; lists: Lists }) {
  const t = useWords();
  const options = optionsOf(criterion.attribute, t, lists);
  const values =
    criterion.attribute === 'companySize'
      ? sizeRanges(criterion.anyOf, t)
      : keysOf(criterion).map((key) => labelOf(key, options));
  return (
    <li className="criterion-line">
      <span className="criterion-what">{t(attributeKey(criterion.attribute))}</span>
      <span>{new Intl.ListFormat(t.locale, { type: 'disjunction' }).format(values)}</span>
      <span className="tag">{t(WEIGHT_WORD[criterion.gate ?? criterion.importance])}</span>
    </li>
  );
}
