import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import type { DumpRow } from './dump.ts';
import {
  isCheckedTable,
  number,
  record,
  records,
  type Test,
  text,
  texts,
  whatIsWrong,
} from './row-checks.ts';
import type { QuarantineRow } from './rows.ts';

/**
 * Rows of a dump that can be stored. A restore must neither stop in the middle for one of the others, nor bring in what
 * no later save could work with: people, companies, histories and ICPs among them go to the quarantine, where they are
 * shown; of other tables they are left out.
 * @param now milliseconds UTC
 */
export const soundRows = (rows: readonly DumpRow[], now: number): DumpRow[] =>
  rows.flatMap((each): DumpRow[] => {
    const { table, row } = each;
    if (row === null) return [each];
    if (!isCheckedTable(table)) return holds(table, row as Fields) ? [each] : [];
    const why = whatIsWrong(table, row);
    if (why === null) return [each];
    const aside = { id: `${table}:${idOf(row as Fields)}`, table, row, why, at: now } satisfies QuarantineRow;
    return [{ table: 'quarantine', row: aside }];
  });

type Fields = Record<string, unknown>;

/** As the quarantine of rows found later names them. */
const idOf = ({ id, version }: Fields): string =>
  [id, version].filter((part) => part !== undefined).join(':');

const holds = (table: string, row: Fields): boolean =>
  Object.entries((Object.hasOwn(SHAPES, table) && SHAPES[table]) || {}).every(([field, test]) =>
    test(row[field]),
  ) &&
  (table !== 'settings' || isOfItsKind(row));

/** A value as its default is; of a setting that newer builds have nothing is known. */
function isOfItsKind({ key, value }: Fields): boolean {
  if (!Object.hasOwn(DEFAULT_SETTINGS, key as string)) return true;
  const standard = DEFAULT_SETTINGS[key as keyof Settings];
  if (key === 'attributes' || key === 'snippets' || key === 'tableViews') return records(value);
  if (Array.isArray(standard)) return texts(value);
  return standard === null
    ? value === null || typeof value !== 'object'
    : typeof value === typeof standard && value !== null;
}

const matching =
  (pattern: RegExp): Test =>
  (value) =>
    typeof value === 'string' && pattern.test(value);

/** What the code relies on in tables whose rows nobody looks through. */
const SHAPES: Partial<Record<string, Record<string, Test>>> = {
  identities: { key: text, leadId: text },
  // No hash can be made with any other.
  secrets: { key: matching(/^suppression(:|$)/), value: matching(/^([\da-f]{2})+$/) },
  suppressions: { id: text, why: text },
  questions: { id: text, leadIds: texts, reasons: texts },
  settings: { key: text },
  icpDrafts: { id: text, draft: (draft) => record(draft) && records((draft as Fields).criteria) },
  quarantine: { id: text, table: text, why: text, at: number },
};
