import * as z from 'zod/mini';
import { command } from './command.ts';

const none = z.object({});

/** What our pages tell about backup files. */
export const BACKUP_COMMANDS = {
  /** A backup file was handed to the browser just now. */
  'backup.made': command(['page'], none),
  /** The user was reminded of a backup and wants to be left alone for another month. */
  'backup.later': command(['page'], none),
} as const;

/** What each of these commands answers. */
export interface BackupAnswers {
  'backup.made': null;
  'backup.later': null;
}
