import type { Activity } from '../model/activity.ts';
import { ACTIVITY_KINDS } from '../model/activity.ts';
import type { Company } from '../model/company.ts';
import type { Lead } from '../model/lead.ts';
import { STAGES } from '../model/stage.ts';
import type { CandidateRow, IcpRow } from './rows.ts';

/** Rows that lists and scoring read, and that would break them. */
export interface CheckedRows {
  leads: Lead;
  companies: Company;
  activities: Activity;
  icps: IcpRow;
  candidates: CandidateRow;
}
export type CheckedTable = keyof CheckedRows;

export type Test = (value: unknown) => boolean;
export const text: Test = (value) => typeof value === 'string' && value.length <= LONGEST;
export const number: Test = (value) => typeof value === 'number' && Number.isFinite(value);
export const texts: Test = (value) => Array.isArray(value) && value.every(text);
export const record: Test = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
export const records: Test = (value) => Array.isArray(value) && value.every(record);
const fact: Test = (value) => record(value) && record((value as { source?: unknown }).source);
/** By field; one named as what every object inherits would be taken for that. */
const facts: Test = (value) =>
  record(value) &&
  Object.entries(value as object).every(
    ([field, of]) => !(field in Object.prototype) && Array.isArray(of) && of.every(fact),
  );
const oneOf =
  (values: readonly string[]): Test =>
  (value) =>
    values.includes(value as string);
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);
const ifThere =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);

/** Columns that older rows do not have. */
const orNothing = (test: Test): Test => ifThere(orNull(test));

/** More than any note or page text that is taken; a longer one would make every list wait. */
const LONGEST = 200_000;
/** No clock of a computer is that far off, and a date beyond some limit cannot be shown at all. */
const LATEST = Date.UTC(2200, 0);
const time: Test = (value) => number(value) && (value as number) >= 0 && (value as number) < LATEST;

/** Of every version of the parsers: newer ones add to them, and evidence of older ones is made again. */
const SIGNS = ['levels', 'functions', 'places', 'sizes', 'industries', 'texts'];
const base = { id: text, spaceId: text };

/** What must hold of each field, in the order in which it is told. Newer builds may add fields. */
const CHECKS: Record<CheckedTable, Record<string, Test>> = {
  leads: {
    ...base,
    v: number,
    name: text,
    stage: oneOf(STAGES),
    reason: orNull(text),
    rank: number,
    interest: number,
    followUpAt: orNull(time),
    touched: orNothing(record),
    sign: orNothing(record),
    slots: orNothing(record),
    role: orNothing(text),
    noticedAt: orNothing(time),
    ticks: orNothing(record),
    activeAt: orNothing(time),
    companyId: orNull(text),
    fit: orNull((fit) => record(fit) && number((fit as { expected?: unknown }).expected)),
    functions: Array.isArray,
    source: text,
    tags: record,
    facts,
    positions: records,
    education: records,
    evidence: (evidence) => record(evidence) && SIGNS.every((signs) => records((evidence as never)[signs])),
    words: texts,
    createdAt: time,
    updatedAt: time,
    deleted: orNull(time),
    mergedInto: orNull(text),
  },
  companies: { ...base, name: text, keys: texts, facts, createdAt: time, updatedAt: time },
  activities: {
    ...base,
    leadId: text,
    kind: oneOf(ACTIVITY_KINDS),
    at: time,
    actor: text,
    clock: text,
    page: ifThere(text),
    text: ifThere(text),
    touchAt: ifThere(time),
  },
  icps: { ...base, name: text, version: number, criteria: records, baseRates: record, createdAt: time },
  candidates: { ...base, name: text, keys: texts, person: record, rank: number, createdAt: time },
};

export const isCheckedTable = (table: string): table is CheckedTable => Object.hasOwn(CHECKS, table);

/** What is wrong with a row, for developers: the first field that does not hold; null for a row that can be used. */
export function whatIsWrong(table: CheckedTable, row: unknown): string | null {
  if (!record(row)) return 'no record';
  const fields = row as Record<string, unknown>;
  const wrong = Object.entries(CHECKS[table]).find(([field, holds]) => !holds(fields[field]));
  return wrong ? wrong[0] : null;
}

/** Can this row be used? */
export const isWell = <T extends CheckedTable>(table: T, row: unknown): row is CheckedRows[T] =>
  whatIsWrong(table, row) === null;

/** Those rows that can be used: one that cannot must not take a whole list with it. */
export const wellOf = <T extends CheckedTable>(
  table: T,
  rows: readonly (CheckedRows[T] | undefined)[],
): CheckedRows[T][] => rows.filter((row) => isWell(table, row));
