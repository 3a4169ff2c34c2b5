import type { StepName } from '../../messages/pipeline-commands.ts';
import type { CommandName } from '../../messages/protocol.ts';
import type { Handler, Request } from '../../messages/router.ts';
import { changePlaybook } from '../change-playbook.ts';
import type { Operation, Writer } from '../edit.ts';
import { moveLead } from '../move-lead.ts';
import { qualify } from '../qualify.ts';
import { addNote, changeTags, setFollowUp, setNotice, setRole, tickLine } from '../quick-steps.ts';
import { recordTouch } from '../record-touch.ts';
import type { Stepped } from '../step.ts';
import { undoStep } from '../undo-step.ts';
import { type Context, operationOf, writerOf } from './context.ts';

/** A command that takes one step with one lead. */
const step =
  <I, S extends Stepped>(
    name: StepName,
    take: (writer: Writer, operation: Operation, input: I) => Promise<S>,
  ) =>
  (context: Context) =>
  async (input: I, request: Request) => {
    const { activityId: _, ...answer } = await take(writerOf(context), operationOf(name, request), input);
    context.tellTabs();
    return { ...answer, operation: request.op };
  };

export const move = step('lead.move', moveLead);
export const record = step('touch.record', recordTouch);
export const answer = step('lead.qualify', qualify);
export const note = step('lead.note', addNote);
export const followUp = step('lead.followUp', setFollowUp);
export const tag = step('lead.tag', changeTags);
export const role = step('lead.role', setRole);
export const notice = step('lead.notice', setNotice);
export const tick = step('lead.tick', tickLine);

export const undo =
  (context: Context): Handler<'lead.undoStep'> =>
  async (input, request) => {
    const undone = await undoStep(writerOf(context), operationOf('lead.undoStep', request), input.step);
    context.tellTabs();
    return undone;
  };

export const setPlay =
  (context: Context): Handler<'playbook.set'> =>
  ({ stage, play }, request) =>
    changePlaybook(
      writerOf(context),
      operationOf('playbook.set' satisfies CommandName, request),
      stage,
      play,
    );
