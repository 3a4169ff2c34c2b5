import * as z from 'zod/mini';
import { ROLES } from '../model/committee.ts';
import { CONTACT_NAMES } from '../model/contact.ts';
import { WORK_STAGES } from '../model/playbook.ts';
import { SLOTS } from '../model/slot.ts';
import { STAGES, type Stage } from '../model/stage.ts';
import { command, operation, rowId } from './command.ts';

/** Milliseconds UTC, up to the year 2200. */
const time = z.number().check(z.gte(0), z.lt(7_258_118_400_000));
const note = z.string().check(z.maxLength(5_000));
const tags = z.array(z.string().check(z.maxLength(1_000))).check(z.maxLength(50));
const answer = z.enum(['yes', 'no']);

/** What is done with the people in the pipeline, step by step; each step can be taken back. */
export const PIPELINE_COMMANDS = {
  /**
   * Moves somebody. Against the gate's advice it takes a reason, archiving one of its four; `detail` says why somebody
   * was lost, `comeBackAt` when to come back to whom it is not now.
   */
  'lead.move': command(
    ['page'],
    z.object({
      leadId: rowId,
      to: z.enum(STAGES),
      reason: z.nullable(z.string().check(z.maxLength(500))),
      detail: z.optional(z.nullable(z.string().check(z.maxLength(500)))),
      comeBackAt: z.optional(z.nullable(time)),
    }),
  ),
  /** Records a contact, with what it answered; `at` is when it happened, now where it does not stand. */
  'touch.record': command(
    ['page'],
    z.object({
      leadId: rowId,
      contact: z.enum(CONTACT_NAMES as [(typeof CONTACT_NAMES)[number]]),
      at: z.optional(time),
      note: z.optional(note),
      slots: z.optional(z.partialRecord(z.enum(SLOTS), answer)),
    }),
  ),
  /** Notes what is known of one of the four slots; null takes it away. */
  'lead.qualify': command(
    ['page'],
    z.object({
      leadId: rowId,
      slot: z.enum(SLOTS),
      answer: z.nullable(answer),
      quote: z.optional(note),
    }),
  ),
  'lead.note': command(['page'], z.object({ leadId: rowId, text: note.check(z.trim(), z.minLength(1)) })),
  /** When to get back to somebody; null: done. */
  'lead.followUp': command(['page'], z.object({ leadId: rowId, at: z.nullable(time) })),
  'lead.tag': command(['page'], z.object({ leadId: rowId, add: tags, remove: tags })),
  /** Their part in buying; null: none. */
  'lead.role': command(['page'], z.object({ leadId: rowId, role: z.nullable(z.enum(ROLES)) })),
  /** When the user told them that their data is kept; null: not yet. */
  'lead.notice': command(['page'], z.object({ leadId: rowId, at: z.nullable(time) })),
  /** A line of a checklist (`tickKey`) is done with them, or not. */
  'lead.tick': command(
    ['page'],
    z.object({ leadId: rowId, line: z.string().check(z.minLength(1), z.maxLength(340)), done: z.boolean() }),
  ),
  /** Takes back one of the above by the `operation` that it answered. */
  'lead.undoStep': command(['page'], z.object({ step: operation })),
  /** Changes how one stage is worked on; a text that is null is the one of the user's language again. */
  'playbook.set': command(
    ['page'],
    z.object({
      stage: z.enum(WORK_STAGES),
      play: z.partial(
        z.object({
          text: z.nullable(z.string().check(z.maxLength(2_000))),
          steps: z.nullable(z.array(z.string().check(z.maxLength(300))).check(z.maxLength(20))),
          intro: z.nullable(z.string().check(z.maxLength(2_000))),
          share: z.int().check(z.gte(0), z.lte(100)),
          quietDays: z.nullable(z.int().check(z.gte(1), z.lte(3_650))),
        }),
      ),
    }),
  ),
} as const;

/** What a step answers: by `operation` it is taken back. */
export interface StepAnswer {
  leadId: string;
  operation: string;
}

/** What each of these commands answers. */
export interface PipelineAnswers {
  'lead.move': StepAnswer & { from: Stage; to: Stage };
  'touch.record': StepAnswer;
  'lead.qualify': StepAnswer;
  'lead.note': StepAnswer;
  'lead.followUp': StepAnswer;
  'lead.tag': StepAnswer;
  'lead.role': StepAnswer;
  'lead.notice': StepAnswer;
  'lead.tick': StepAnswer;
  /** False where the same was changed since, or nothing had been done. */
  'lead.undoStep': { undone: boolean };
  'playbook.set': null;
}

/** The commands that take one step with one lead. */
export type StepName = {
  [N in keyof PipelineAnswers]: PipelineAnswers[N] extends StepAnswer ? N : never;
}[keyof PipelineAnswers];
