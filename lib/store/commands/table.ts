import type { Handler } from '../../messages/router.ts';
import { stepWithMany, undoSteps } from '../bulk-step.ts';
import { writeSettings } from '../settings.ts';
import { keepView, removeView } from '../table-views.ts';
import { type Context, operationOf, writerOf } from './context.ts';

export const step =
  (context: Context): Handler<'leads.step'> =>
  async (input, request) => {
    const done = await stepWithMany(writerOf(context), operationOf('leads.step', request), input);
    context.tellTabs();
    return { operation: request.op, done: done.activityIds.length, refused: done.refused };
  };

export const undo =
  (context: Context): Handler<'leads.undoStep'> =>
  async (input, request) => {
    const undone = await undoSteps(writerOf(context), operationOf('leads.undoStep', request), input.step);
    context.tellTabs();
    return undone;
  };

export const arrange =
  (context: Context): Handler<'table.arrange'> =>
  (table, request) =>
    writeSettings(writerOf(context), operationOf('table.arrange', request), { table });

export const keep =
  (context: Context): Handler<'view.keep'> =>
  (view, request) =>
    keepView(writerOf(context), operationOf('view.keep', request), view);

export const remove =
  (context: Context): Handler<'view.remove'> =>
  ({ viewId }, request) =>
    removeView(writerOf(context), operationOf('view.remove', request), viewId);
