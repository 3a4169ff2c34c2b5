import { ExpectedError } from '../errors.ts';
import { edit, type Operation, type Writer } from './edit.ts';
import { putRestoreState, type RestoreState, type RestoreStep, restoreState } from './restore-state.ts';

/** From here on a restore is nearly done, and can be undone then. */
const LATE: readonly RestoreStep[] = ['count', 'mark', 'snapshot'];

/** May the restore still be stopped? */
export const canCancel = ({ step, isUndo, cancelled }: RestoreState): boolean =>
  step !== 'done' && !isUndo && !cancelled && !LATE.includes(step);

/**
 * Stops a restore: what was here before comes back, by `runRestore`. Refuses (`not-found`) where none runs, and
 * (`restore-busy`) where it cannot be stopped any more.
 */
export const cancelRestore = (writer: Writer, operation: Operation): Promise<null> =>
  edit(writer, operation, async (path) => {
    const state = await restoreState(writer.db);
    if (!state || state.step === 'done') throw new ExpectedError('not-found');
    if (!canCancel(state)) throw new ExpectedError('restore-busy');
    const { aside, before } = state;
    putRestoreState(
      path,
      aside === null
        ? { ...state, step: 'done', after: before, cancelled: true }
        : {
            ...state,
            file: aside,
            folder: 'snapshots',
            mode: 'replace',
            generation: null,
            step: 'clear',
            at: 0,
            cancelled: true,
          },
    );
    return null;
  });
