import type { LeadLine } from '../model/lead-line.ts';
import { STAGES } from '../model/stage.ts';
import { type TableColumn, type TableSort, VERDICTS } from '../model/table.ts';

/** How the values of some columns are called, and how words are ordered, in the user's language. */
export interface SortWords {
  compare: (one: string, other: string) => number;
  /** Of a country's code, an ICP's id, a source or a reason; null: not known. */
  label: (column: 'country' | 'icp' | 'source' | 'reason', line: LeadLine) => string | null;
}

type Key = string | number | null;

function keyOf(line: LeadLine, column: TableColumn, { label }: SortWords): Key {
  switch (column) {
    case 'name':
    case 'title':
    case 'company':
    case 'location':
    case 'interest':
      return line[column];
    case 'fit':
      return line.fit ? line.rank : null;
    case 'verdict':
      // Best last, as with numbers.
      return line.fit ? -VERDICTS.indexOf(line.fit.verdict) : null;
    case 'stage':
      return STAGES.indexOf(line.stage);
    case 'tags':
      return line.tags.length > 0 ? line.tags.join(' ') : null;
    case 'followUp':
      return line.followUpAt;
    case 'saved':
      return line.savedAt;
    case 'active':
      return line.activeAt;
    default:
      return label(column, line);
  }
}

/** Lines by one column; what is not known stands last either way, equals by fit and then as they came. */
export function sortLines(
  lines: readonly LeadLine[],
  { column, descending }: TableSort,
  words: SortWords,
): LeadLine[] {
  const turn = descending ? -1 : 1;
  const keyed = lines.map((line) => ({ line, key: keyOf(line, column, words) }));
  keyed.sort((one, other) => {
    if (one.key === null || other.key === null)
      return Number(one.key === null) - Number(other.key === null) || other.line.rank - one.line.rank;
    const order =
      typeof one.key === 'string'
        ? words.compare(one.key, other.key as string)
        : one.key - (other.key as number);
    return order * turn || other.line.rank - one.line.rank;
  });
  return keyed.map(({ line }) => line);
}
