import * as z from 'zod/mini';
import { LANE_KINDS } from '../model/board.ts';
import { HINTS } from '../model/hint.ts';
import { SURFACES } from '../model/surface.ts';
import { command } from './command.ts';

/** What the user chooses about where and how Assay shows itself, and which hints it need not repeat. */
export const SETTING_COMMANDS = {
  /** Whether something of ours may stand in one sort of page; counts at once in open tabs. */
  'surface.set': command(['page'], z.object({ surface: z.enum(SURFACES), on: z.boolean() })),
  /** A hint is put away for good; `news` is what an update brought. */
  'hint.dismiss': command(['page'], z.object({ hint: z.enum([...HINTS, 'news']) })),
  'board.lanes': command(['page'], z.object({ lanes: z.enum(LANE_KINDS) })),
  /** For a screen that others see, too. */
  'names.hide': command(['page'], z.object({ hide: z.boolean() })),
} as const;

/** What each of these commands answers. */
export interface SettingAnswers {
  'surface.set': null;
  'hint.dismiss': null;
  'board.lanes': null;
  'names.hide': null;
}
