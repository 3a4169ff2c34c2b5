import type { LeadLine } from '../../../lib/model/lead-line.ts';
import { SOURCE_GROUPS, type SourceGroup } from '../../../lib/model/source-group.ts';
import { STAGES, type Stage } from '../../../lib/model/stage.ts';
import { FOLLOW_UPS, type FollowUpFilter, VERDICTS } from '../../../lib/model/table.ts';
import { VERDICT_WORD } from '../../../lib/model/verdict-word.ts';
import { dueOf, VALUES } from '../../../lib/pipeline/filter-lines.ts';
import { STAGE_WORD } from '../../stage-words.ts';
import type { Choice } from '../../table/ChoiceList.tsx';
import { FOLLOW_WORD, SOURCE_WORD } from '../../table/column-words.ts';
import type { ChoiceName } from '../../table/FilterBar.tsx';
import type { TableWords } from '../../table/table-values.ts';

/** Those that stand in an order of their own; the others by how many have them. */
const ORDER: Partial<Record<ChoiceName, readonly string[]>> = {
  stages: STAGES,
  verdicts: VERDICTS,
  sources: SOURCE_GROUPS,
  followUp: FOLLOW_UPS,
};

/** What there is to choose among `lines`, with how many have it, and how values are called. */
export function choicesAmong(lines: readonly LeadLine[], words: TableWords, now: number) {
  const labelOf = (filter: ChoiceName, value: string): string => nameOf(filter, value, words);
  const valuesOf = (filter: ChoiceName): ((line: LeadLine) => readonly string[]) =>
    filter === 'followUp' ? ({ followUpAt }) => [dueOf(followUpAt, now)] : VALUES[filter];
  const choicesOf = (filter: ChoiceName): Choice[] => {
    const counts = new Map<string, number>();
    const of = valuesOf(filter);
    for (const line of lines) for (const value of of(line)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const order = ORDER[filter];
    const choices = [...counts].map(([value, count]) => ({ value, count, label: labelOf(filter, value) }));
    // What is not known is in no order, and stands last.
    const place = ({ value }: Choice) => order?.indexOf(value) ?? 0;
    const known = ({ value }: Choice) => Number(value === '');
    return choices.sort(
      (one, other) =>
        known(one) - known(other) || place(one) - place(other) || (order ? 0 : other.count - one.count),
    );
  };
  return { choicesOf, labelOf };
}

function nameOf(filter: ChoiceName, value: string, { t, country, icp }: TableWords): string {
  if (value === '')
    return t(filter === 'tags' ? 'table_no_tag' : filter === 'icps' ? 'word_fit_none' : 'table_unknown');
  switch (filter) {
    case 'stages':
      return t(STAGE_WORD[value as Stage]);
    case 'verdicts':
      return t(value === 'none' ? 'word_fit_none' : VERDICT_WORD[value as keyof typeof VERDICT_WORD]);
    case 'countries':
      return country(value);
    case 'sources':
      return t(SOURCE_WORD[value as SourceGroup]);
    case 'icps':
      return icp(value);
    case 'followUp':
      return t(FOLLOW_WORD[value as FollowUpFilter]);
    default:
      return value;
  }
}
