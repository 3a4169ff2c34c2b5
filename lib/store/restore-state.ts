import { ExpectedError } from '../errors.ts';
import type { Change } from './changes.ts';
import type { AssayDb } from './db.ts';
import type { Edit } from './edit.ts';
import type { Loss } from './marker.ts';
import type { MetaRow } from './rows.ts';

/**
 * How far a restore is; each step and its checkpoint are one transaction.
 * `aside`: the present content goes to a snapshot · `clear` · `rows`: of the snapshot · `journal` · `count`: totals ·
 * `mark`: the marker · `snapshot`: a new one · `done`: can be undone.
 */
export const RESTORE_STEPS = [
  'aside',
  'clear',
  'rows',
  'journal',
  'count',
  'mark',
  'snapshot',
  'done',
] as const;
export type RestoreStep = (typeof RESTORE_STEPS)[number];

export interface RestoreState {
  step: RestoreStep;
  /** File in `snapshots/`, or in `incoming/` for one that the user brought. */
  file: string;
  folder: 'snapshots' | 'incoming';
  /** `replace` takes away what is here first; `merge` keeps the newer of both. */
  mode: 'replace' | 'merge';
  /** Also what the journal holds since; null for an older snapshot or a file. */
  generation: number | null;
  /** Where the journal's part ends, by generation; null where it goes on. */
  until?: number | null;
  /** Rows read of the current step, and rows of the file. */
  at: number;
  total: number;
  /** What was here before, once it is kept: undo brings it back. */
  aside: string | null;
  /** Leads before, and after it is done. */
  before: number;
  after: number | null;
  startedAt: number;
  /** What was undone is not offered to be undone again. */
  isUndo: boolean;
  /** What was missing before: whoever undoes the restore is told so again, instead of an empty list. */
  loss?: Loss;
  /** The user stopped it: what was set aside comes back, and is then all there is. */
  cancelled?: true;
}

/** Rows of the file that are in by now. Each step counts from nothing; whoever looks on sees one bar that only grows. */
export const rowsIn = ({ step, at, total }: RestoreState): number => {
  if (step === 'rows') return at;
  return RESTORE_STEPS.indexOf(step) > RESTORE_STEPS.indexOf('rows') ? total : 0;
};

/** The restore that is under way or was done last; null before the first. */
export async function restoreState(db: AssayDb): Promise<RestoreState | null> {
  return stateIn(await db.meta.get('restore'));
}

const stateIn = (row: MetaRow | undefined): RestoreState | null =>
  row ? (JSON.parse(row.value) as RestoreState) : null;

const isUnderWay = (state: RestoreState | null): boolean => state !== null && state.step !== 'done';

export const isRestoring = async (db: AssayDb): Promise<boolean> => isUnderWay(await restoreState(db));

/**
 * Refuses (`restore-busy`) an erasure: whoever is erased meanwhile could come back behind the restore, and their purge
 * would take its undo copy away.
 */
export async function refuseWhileRestoring(db: AssayDb): Promise<void> {
  if (await isRestoring(db)) throw new ExpectedError('restore-busy');
}

/** Tables that a restore empties, or puts back as they were where it is stopped. */
const TAKEN_AWAY: readonly string[] = [
  'leads',
  'identities',
  'companies',
  'activities',
  'icps',
  'icpDrafts',
  'candidates',
  'questions',
];

/**
 * Refuses (`restore-busy`) what a command is about to write of people or ICPs while a restore runs: it would be gone
 * when that comes to the rows, or is stopped. Whoever is not to be contacted is put on the list all the same.
 * @param row the restore's state as the edit found it
 */
export function refusePeople(row: MetaRow | undefined, changes: readonly Change[]): void {
  if (isUnderWay(stateIn(row)) && changes.some((one) => one.row !== null && TAKEN_AWAY.includes(one.table)))
    throw new ExpectedError('restore-busy');
}

export const putRestoreState = (path: Edit, state: RestoreState): void =>
  path.changes.put('meta', { key: 'restore', value: JSON.stringify(state) });
