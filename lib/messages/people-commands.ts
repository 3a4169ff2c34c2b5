import * as z from 'zod/mini';
import type { Stage } from '../model/stage.ts';
import { command, rowId } from './command.ts';

const pair = z.object({ winnerId: rowId, loserId: rowId });
/** As in `person.lookup`: `slug:jane-doe`. */
const keys = z.array(z.string().check(z.maxLength(200))).check(z.minLength(1), z.maxLength(10));

/** What our pages do about people saved twice, and about those who are to be left alone. */
export const PEOPLE_COMMANDS = {
  /** What merging two leads would make; nothing is written. The winner keeps its id. */
  'lead.mergePreview': command(['page'], pair),
  'lead.merge': command(['page'], pair),
  /** Takes a merge back: `activityId` is what `lead.merge` answered. */
  'lead.unmerge': command(['page'], z.object({ activityId: rowId })),
  /** Are the two leads of a question one person? Then they are merged, else never asked about again. */
  'question.answer': command(['page'], z.object({ questionId: rowId, same: z.boolean() })),
  /** Takes an answer back, with what followed from it. */
  'question.reopen': command(['page'], z.object({ questionId: rowId })),
  /** Whoever has these keys, and all other keys of the lead they name, is not to be contacted, scored or saved. */
  'person.suppress': command(['page'], z.object({ keys, why: z.enum(['objected', 'user']) })),
  'person.unsuppress': command(['page'], z.object({ keys })),
} as const;

/** What two leads would be as one. */
export interface MergePreview {
  name: string;
  stage: Stage;
  reason: string | null;
  followUpAt: number | null;
  tags: string[];
  /** How much history comes together. */
  activities: number;
  /** Values in the user's language, with what the other lead says instead, which is kept beside. */
  lines: { label: string; value: string; also: string | null }[];
}

/** What each of these commands answers. */
export interface PeopleAnswers {
  'lead.mergePreview': MergePreview;
  'lead.merge': { leadId: string; activityId: string };
  /** False where the merged lead was erased or merged on. */
  'lead.unmerge': { undone: boolean };
  'question.answer': null;
  'question.reopen': { undone: boolean };
  'person.suppress': null;
  'person.unsuppress': null;
}
