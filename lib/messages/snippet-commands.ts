import * as z from 'zod/mini';
import { WORK_STAGES } from '../model/playbook.ts';
import { SNIPPET_KINDS } from '../model/snippet.ts';
import { command, rowId } from './command.ts';

/** Texts of the user's to copy. */
export const SNIPPET_COMMANDS = {
  /** Adds one, at a place in the list where `at` stands, or changes the one of the same id. */
  'snippet.save': command(
    ['page'],
    z.object({
      snippet: z.object({
        id: rowId,
        name: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
        kind: z.enum(SNIPPET_KINDS),
        text: z.string().check(z.trim(), z.minLength(1), z.maxLength(4_000)),
      }),
      at: z.optional(z.int().check(z.gte(0))),
    }),
  ),
  'snippet.remove': command(['page'], z.object({ snippetId: rowId })),
  /** Chooses what is copied with one click at a stage; null: the playbook's first text. */
  'snippet.choose': command(['page'], z.object({ stage: z.enum(WORK_STAGES), snippetId: z.nullable(rowId) })),
} as const;

/** What each of these commands answers. */
export interface SnippetAnswers {
  'snippet.save': null;
  'snippet.remove': null;
  'snippet.choose': null;
}
