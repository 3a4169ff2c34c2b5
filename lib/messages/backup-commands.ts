import * as z from 'zod/mini';
import { command } from './command.ts';

/** The id of a row set aside holds the key of the row. */
const asideId = z.string().check(z.minLength(1), z.maxLength(600));

const none = z.object({});

/** What our pages do about backup files and rows set aside. */
export const BACKUP_COMMANDS = {
  /** A backup file was handed to the browser just now. */
  'backup.made': command(['page'], none),
  /** The user was reminded of a backup and wants to be left alone for another month. */
  'backup.later': command(['page'], none),
  /**
   * Begins to restore a backup that a page has put into the folder `incoming`: joined with what is here, or instead of
   * it. `integrity.state` tells how far it is, `restore.undo` takes it back.
   */
  'backup.restore': command(
    ['page'],
    z.object({
      file: z.string().check(z.regex(/^\d{1,16}\.jsonl\.gz$/)),
      mode: z.enum(['merge', 'replace']),
    }),
  ),
  /** Deletes a row that could not be read, for good. */
  'quarantine.delete': command(['page'], z.object({ id: asideId })),
} as const;

/** What each of these commands answers. */
export interface BackupAnswers {
  'backup.made': null;
  'backup.later': null;
  'backup.restore': null;
  'quarantine.delete': null;
}
