import * as z from 'zod/mini';
import { command, operation } from './command.ts';

const text = z.string().check(z.maxLength(500));
const column = z.optional(z.string().check(z.maxLength(250)));
/** Candidates are called by their strongest key. */
const candidateIds = z
  .array(z.string().check(z.minLength(1), z.maxLength(250)))
  .check(z.minLength(1), z.maxLength(1_000));

/** What our pages do with files of people. */
export const IMPORT_COMMANDS = {
  /** Takes a snapshot before a file comes in. Refuses (`loss-undecided`) while leads are missing. */
  'import.begin': command(['page'], z.object({})),
  /**
   * Takes the next people of a file in, as candidates (deleted after 30 days unless saved) or as leads. Those saved
   * already or not to be contacted are left out.
   */
  'people.import': command(
    ['page'],
    z.object({
      to: z.enum(['candidates', 'leads']),
      file: z.string().check(z.maxLength(250)),
      /** Titles of the columns that values came from. */
      columns: z.object({ url: column, name: column, title: column, company: column }),
      /** Milliseconds UTC, up to the year 2200. */
      madeAt: z.number().check(z.gte(0), z.lt(7_258_118_400_000)),
      rows: z
        .array(
          z.object({
            url: text.check(z.startsWith('https://')),
            name: text.check(z.minLength(1)),
            title: z.nullable(text),
            company: z.nullable(text),
          }),
        )
        .check(z.minLength(1), z.maxLength(1_000)),
    }),
  ),
  /** Makes leads of candidates. */
  'candidates.save': command(['page'], z.object({ candidateIds })),
  'candidates.drop': command(['page'], z.object({ candidateIds })),
  /** Takes back one `people.import` or `candidates.save` by the `operation` it answered; whoever was touched since stays. */
  'import.undo': command(['page'], z.object({ import: operation })),
} as const;

/** What came in, and whom it met. */
export interface ImportAnswer {
  operation: string;
  added: number;
  saved: number;
  again: number;
  blocked: number;
}

/** What each of these commands answers. */
export interface ImportAnswers {
  'import.begin': null;
  'people.import': ImportAnswer;
  'candidates.save': ImportAnswer;
  'candidates.drop': null;
  'import.undo': { undone: number };
}
