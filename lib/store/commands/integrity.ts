import type { Handler } from '../../messages/router.ts';
import { missingOf } from '../marker.ts';
import { leadCount } from '../queries.ts';
import { canCancel } from '../restore-cancel.ts';
import { restoreState, rowsIn } from '../restore-state.ts';
import { baseOf, listSnapshots } from '../snapshots.ts';
import { type Context, operationOf } from './context.ts';

export const state =
  ({ integrity, db }: Context): Handler<'integrity.state'> =>
  async () => {
    const { loss, gapSince, erasures, purged } = await integrity.guard.check();
    const last = await restoreState(db);
    const running = last !== null && last.step !== 'done';
    const snapshots = last && (await listSnapshots(integrity.files.snapshots));
    return {
      loss: loss && {
        missing: missingOf(loss),
        stages: loss.stages,
        lastWrite: loss.lastWrite,
      },
      restore: last && {
        running,
        isUndo: last.isUndo,
        done: rowsIn(last),
        total: last.total,
        before: last.before,
        after: last.after === null ? null : await leadCount(db),
        cancelled: last.cancelled === true,
        canCancel: canCancel(last),
        canUndo:
          !running &&
          !last.isUndo &&
          !last.cancelled &&
          // Whoever was erased since goes from that copy too.
          (loss !== null || erasures <= purged) &&
          snapshots?.some(({ name }) => name === last.aside) === true,
      },
      gapSince,
    };
  };

export const list =
  ({ integrity }: Context): Handler<'snapshot.list'> =>
  async () => {
    // What is about to go is not offered.
    await integrity.settleErasures();
    const snapshots = await listSnapshots(integrity.files.snapshots);
    const base = baseOf(snapshots);
    return snapshots.map((snapshot) => ({
      name: snapshot.name,
      at: snapshot.at,
      leads: snapshot.leads,
      newest: snapshot === base,
      aside: snapshot.occasion === 'aside',
    }));
  };

export const take =
  ({ integrity }: Context): Handler<'snapshot.take'> =>
  async () => {
    await integrity.take('asked');
    return null;
  };

export const preview =
  ({ integrity }: Context): Handler<'restore.preview'> =>
  ({ name }) =>
    integrity.preview(name);

export const start =
  ({ integrity }: Context): Handler<'restore.start'> =>
  ({ name }, request) =>
    integrity.restore(operationOf('restore.start', request), name);

export const undo =
  ({ integrity }: Context): Handler<'restore.undo'> =>
  (_input, request) =>
    integrity.undo(operationOf('restore.undo', request));

export const cancel =
  ({ integrity }: Context): Handler<'restore.cancel'> =>
  (_input, request) =>
    integrity.cancel(operationOf('restore.cancel', request));

export const wipe =
  ({ integrity, tellTabs }: Context): Handler<'store.wipe'> =>
  async (_input, request) => {
    const answer = await integrity.wipe(operationOf('store.wipe', request));
    tellTabs();
    return answer;
  };

export const dismiss =
  ({ integrity, tellTabs }: Context): Handler<'loss.dismiss'> =>
  async () => {
    await integrity.guard.adopt();
    tellTabs();
    return null;
  };
