import type { Handler } from '../../messages/router.ts';
import { writeSettings } from '../settings.ts';
import { type Context, operationOf, writerOf } from './context.ts';

export const made =
  (context: Context): Handler<'backup.made'> =>
  (_input, request) =>
    writeSettings(writerOf(context), operationOf('backup.made', request), { lastBackupAt: context.now() });

export const later =
  (context: Context): Handler<'backup.later'> =>
  (_input, request) =>
    writeSettings(writerOf(context), operationOf('backup.later', request), {
      backupRemindedAt: context.now(),
    });
