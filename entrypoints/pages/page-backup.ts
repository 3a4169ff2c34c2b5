import { download } from '../../components/download.ts';
import type { BackupFiles } from '../../lib/model/backup-file.ts';
import { type BackupPreview, previewBackup } from '../../lib/store/backup/preview.ts';
import type { AssayDb } from '../../lib/store/db.ts';
import { connectionOf, dumpChunks } from '../../lib/store/dump.ts';
import { folderIn } from '../../lib/store/folder.ts';
import {
  backupName,
  backupText,
  needsPassphrase,
  openBackup,
  packBackup,
} from '../../lib/transfer/backup.ts';

/** Backup files in a page: the worker may be ended at any time, and cannot load what locks them (traps: no import there). */
export function backupFiles(db: AssayDb, now: () => number): BackupFiles<BackupPreview> {
  return {
    async download(passphrase, signal) {
      const text = dumpChunks(await connectionOf(db), now());
      download(await packBackup(text, { passphrase, signal }), backupName(now(), passphrase !== null));
    },
    needsPassphrase,
    async open(file, passphrase, signal) {
      const opened = await openBackup(file, { passphrase, signal });
      return {
        preview: (onProgress) => previewBackup(db, backupText(opened, signal), onProgress),
        async keep() {
          const name = `${now()}.jsonl.gz`;
          await incoming().write(name, opened.stream());
          return name;
        },
      };
    },
  };
}

const incoming = () => folderIn(() => navigator.storage.getDirectory(), 'incoming');
