import type { Handler } from '../../messages/router.ts';
import { defineAttribute, removeAttribute, setSensitive } from '../attributes.ts';
import { enterValue, undoEnter } from '../enter.ts';
import { type Context, operationOf, writerOf } from './context.ts';

export const enter =
  (context: Context): Handler<'lead.enter'> =>
  async (input, request) => {
    await enterValue(writerOf(context), operationOf('lead.enter', request), input);
    changed(context);
    return { operation: request.op };
  };

export const undo =
  (context: Context): Handler<'lead.undoEnter'> =>
  async ({ enter: entry }, request) => {
    const answer = await undoEnter(writerOf(context), operationOf('lead.undoEnter', request), entry);
    changed(context);
    return answer;
  };

export const define =
  (context: Context): Handler<'attribute.define'> =>
  async ({ definition }, request) => {
    const answer = await defineAttribute(
      writerOf(context),
      operationOf('attribute.define', request),
      definition,
    );
    changed(context);
    return answer;
  };

export const remove =
  (context: Context): Handler<'attribute.remove'> =>
  async ({ attributeId }, request) => {
    const write = operationOf('attribute.remove', request);
    const answer = await removeAttribute(writerOf(context), write, attributeId);
    changed(context);
    return answer;
  };

export const setSensitivity =
  (context: Context): Handler<'sensitive.set'> =>
  async ({ on }, request) => {
    const answer = await setSensitive(writerOf(context), operationOf('sensitive.set', request), on);
    changed(context);
    return answer;
  };

/** Whoever it concerns is scored again, and open pages ask again. */
function changed(context: Context): void {
  context.startJobs();
  context.tellTabs();
}
