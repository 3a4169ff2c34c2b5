import * as z from 'zod/mini';
import { command } from './command.ts';

const none = z.object({});

/** Invented people, for whoever wants to look around first. */
export const DEMO_COMMANDS = {
  /** Makes some in all stages; those who are there already stay as they are. */
  'demo.seed': command(['page'], none),
  /** Erases every one of them, with all that was done with them. */
  'demo.remove': command(['page'], none),
} as const;

/** What each of these commands answers. */
export interface DemoAnswers {
  /** How many are there now. */
  'demo.seed': { people: number };
  'demo.remove': { removed: number };
}
