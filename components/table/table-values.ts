import type { LeadLine } from '../../lib/model/lead-line.ts';
import { sourceGroup } from '../../lib/model/source-group.ts';
import type { TableColumn } from '../../lib/model/table.ts';
import type { Translate } from '../../lib/model/words.ts';
import { dayText } from '../days.ts';
import { reasonText } from '../stage-words.ts';
import { SOURCE_WORD } from './column-words.ts';

/** What the table calls things by, in the user's language. */
export interface TableWords {
  t: Translate;
  country: (code: string) => string;
  icp: (id: string) => string;
  day: (at: number) => string;
}

/** `icpNames`: of every ICP by its id, archived ones too. */
export function tableWords(t: Translate, icpNames: ReadonlyMap<string, string>): TableWords {
  const countries = new Intl.DisplayNames(t.locale, { type: 'region', fallback: 'code' });
  const days = new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium' });
  const known = new Map<string, string>();
  return {
    t,
    // Asked for every row whenever the table is sorted by it.
    country: (code) => {
      const name = known.get(code) ?? nameOf(countries, code);
      known.set(code, name);
      return name;
    },
    icp: (id) => icpNames.get(id) ?? t('table_unknown'),
    day: (at) => days.format(at),
  };
}

/** A code from an old or foreign row may be none at all. */
function nameOf(countries: Intl.DisplayNames, code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code;
}

/** The word for what a line holds in one of these columns; null where it is not known. */
export function labelOf(
  column: 'country' | 'icp' | 'source' | 'reason',
  line: LeadLine,
  { t, country, icp }: TableWords,
): string | null {
  switch (column) {
    case 'country':
      return line.country && country(line.country);
    case 'icp':
      return line.fit && icp(line.fit.icpId);
    case 'source': {
      const group = sourceGroup(line);
      return group && t(SOURCE_WORD[group]);
    }
    case 'reason':
      return line.reason && [reasonText(line.reason, t), line.detail].filter(Boolean).join(' · ');
  }
}

/** One cell for a file: codes rather than words, days as `2026-11-21`, as in every export. */
export function fileCell(line: LeadLine, column: TableColumn, words: TableWords): string | number | null {
  switch (column) {
    case 'fit':
      return line.fit?.expected ?? null;
    case 'verdict':
      return line.fit?.verdict ?? null;
    case 'icp':
    case 'source':
      return labelOf(column, line, words);
    case 'reason':
      return [line.reason, line.detail].filter(Boolean).join(' · ') || null;
    case 'tags':
      return line.tags.join(', ');
    case 'followUp':
      return dayOf(line.followUpAt);
    case 'saved':
      return dayOf(line.savedAt);
    case 'active':
      return dayOf(line.activeAt);
    default:
      return line[column];
  }
}

const dayOf = (at: number | null): string | null => (at === null ? null : dayText(at));
