import type { Handler } from '../../messages/router.ts';
import { edit } from '../edit.ts';
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

export const deleteAside =
  (context: Context): Handler<'quarantine.delete'> =>
  ({ id }, request) =>
    edit(writerOf(context), operationOf('quarantine.delete', request), async (path) => {
      path.changes.delete('quarantine', id);
      return null;
    });

export const restore =
  ({ integrity }: Context): Handler<'backup.restore'> =>
  ({ file, mode }, request) =>
    integrity.start(operationOf('backup.restore', request), {
      file,
      folder: 'incoming',
      mode,
      generation: null,
      isUndo: false,
    });
