import type { CommandName } from '../../messages/protocol.ts';
import type { Handler, Request } from '../../messages/router.ts';
import { discardDraft, publishDraft, saveDraft } from '../drafts.ts';
import type { Operation, Writer } from '../edit.ts';
import { archiveIcp, duplicateIcp, removeIcp, reviveIcp, rollBackIcp, saveIcp, setLive } from '../icps.ts';
import { type Context, operationOf, writerOf } from './context.ts';

type Write<T> = (writer: Writer, operation: Operation) => Promise<T>;

/** Writes, then has everybody scored again where the write asks for it, and open pages ask again. */
async function carryOut<T>(
  context: Context,
  name: CommandName,
  request: Request,
  write: Write<T>,
): Promise<T> {
  const answer = await write(writerOf(context), operationOf(name, request));
  context.startJobs();
  context.tellTabs();
  return answer;
}

export const save =
  (context: Context): Handler<'icp.save'> =>
  async (input, request) => {
    const { industries } = await context.tables();
    return carryOut(context, 'icp.save', request, (...by) => saveIcp(...by, input, industries));
  };

export const live =
  (context: Context): Handler<'icp.setLive'> =>
  (input, request) =>
    carryOut(context, 'icp.setLive', request, (...by) => setLive(...by, input));

export const archive =
  (context: Context): Handler<'icp.archive'> =>
  ({ icpId }, request) =>
    carryOut(context, 'icp.archive', request, (...by) => archiveIcp(...by, icpId));

export const revive =
  (context: Context): Handler<'icp.revive'> =>
  ({ icpId }, request) =>
    carryOut(context, 'icp.revive', request, (...by) => reviveIcp(...by, icpId));

export const rollBack =
  (context: Context): Handler<'icp.rollBack'> =>
  async (input, request) => {
    const { industries } = await context.tables();
    return carryOut(context, 'icp.rollBack', request, (...by) => rollBackIcp(...by, input, industries));
  };

export const remove =
  (context: Context): Handler<'icp.remove'> =>
  ({ icpId }, request) =>
    carryOut(context, 'icp.remove', request, (...by) => removeIcp(...by, icpId));

export const publish =
  (context: Context): Handler<'draft.publish'> =>
  async ({ icpId }, request) => {
    const { industries } = await context.tables();
    return carryOut(context, 'draft.publish', request, (...by) => publishDraft(...by, icpId, industries));
  };

// What follows scores nobody: no page needs to know.

export const duplicate =
  (context: Context): Handler<'icp.duplicate'> =>
  (input, request) =>
    duplicateIcp(writerOf(context), operationOf('icp.duplicate', request), input);

export const keepDraft =
  (context: Context): Handler<'draft.save'> =>
  (input, request) =>
    saveDraft(writerOf(context), operationOf('draft.save', request), input);

export const discard =
  (context: Context): Handler<'draft.discard'> =>
  ({ icpId }, request) =>
    discardDraft(writerOf(context), operationOf('draft.discard', request), icpId);
