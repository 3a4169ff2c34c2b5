import * as z from 'zod/mini';
import { BULK_CHUNK } from '../model/bulk.ts';
import { STAGES } from '../model/stage.ts';
import { FOLLOW_UPS, TABLE_COLUMNS, VERDICTS } from '../model/table.ts';
import { command, operation, rowId } from './command.ts';

const time = z.number().check(z.gte(0), z.lt(7_258_118_400_000));
const reason = z.string().check(z.maxLength(500));
const tags = z.array(z.string().check(z.maxLength(1_000))).check(z.maxLength(50));

const columns = z.array(z.enum(TABLE_COLUMNS)).check(z.minLength(1), z.maxLength(TABLE_COLUMNS.length));
const arrangement = {
  columns,
  sort: z.object({ column: z.enum(TABLE_COLUMNS), descending: z.boolean() }),
};
const share = z.int().check(z.gte(0), z.lte(100));
const between = z.nullable(z.object({ from: share, to: share }));
const some = <T extends z.core.$ZodType>(one: T) => z.array(one).check(z.maxLength(500));
const names = some(z.string().check(z.maxLength(1_000)));

/** What is done with many leads at once, and how the table of them is arranged. */
export const TABLE_COMMANDS = {
  /** Takes one step with many: whoever is gone, or whom a gate holds back without a reason, is left out. */
  'leads.step': command(
    ['page'],
    z.object({
      leadIds: z.array(rowId).check(z.minLength(1), z.maxLength(BULK_CHUNK)),
      step: z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('move'),
          to: z.enum(STAGES),
          reason: z.nullable(reason),
          detail: z.optional(z.nullable(reason)),
          comeBackAt: z.optional(z.nullable(time)),
        }),
        z.object({ kind: z.literal('tag'), add: tags, remove: tags }),
        z.object({ kind: z.literal('followUp'), at: z.nullable(time) }),
      ]),
    }),
  ),
  /** Takes one `leads.step` back by the `operation` that it answered; who was changed since stays. */
  'leads.undoStep': command(['page'], z.object({ step: operation })),
  /** Which columns the table shows where no view is chosen, and in which order its rows. */
  'table.arrange': command(['page'], z.object(arrangement)),
  /** Keeps a view, or changes the one with its id. Refuses (`too-many`) more than 50. */
  'view.keep': command(
    ['page'],
    z.object({
      ...arrangement,
      id: rowId,
      name: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
      filters: z.object({
        text: z.string().check(z.maxLength(200)),
        stages: some(z.enum(STAGES)),
        verdicts: some(z.enum(VERDICTS)),
        fit: between,
        interest: between,
        countries: names,
        companies: names,
        tags: names,
        sources: names,
        icps: names,
        followUp: some(z.enum(FOLLOW_UPS)),
      }),
    }),
  ),
  'view.remove': command(['page'], z.object({ viewId: rowId })),
} as const;

/** What each of these commands answers. */
export interface TableAnswers {
  /** `done`: with how many something was done; `refused`: how many a gate held back. */
  'leads.step': { operation: string; done: number; refused: number };
  'leads.undoStep': { undone: number };
  'table.arrange': null;
  'view.keep': null;
  'view.remove': null;
}
