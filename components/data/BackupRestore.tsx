import { errorWord } from '../error-word.ts';
import { useToast } from '../Toast.tsx';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';
import { MakeBackup } from './backup/MakeBackup.tsx';
import { RestoreBackup } from './backup/RestoreBackup.tsx';
import { RestoreProgress } from './backup/RestoreProgress.tsx';
import { useRestore } from './use-restore.ts';
import { useSettings } from './use-settings.ts';

/** Backup files: make one, restore one. */
export function BackupRestore() {
  const t = useWords();
  const toast = useToast();
  const { call } = useApp();
  const settings = useSettings();
  const restore = useRestore();
  if (!settings) return <p className="empty">{t('word_loading')}</p>;
  const act = async (name: 'restore.undo' | 'restore.cancel') => {
    const answer = await call(name, {});
    if (!answer.ok) toast({ text: t(errorWord(answer.error.name)) });
  };
  return (
    <>
      <h1>{t('work_backup')}</h1>
      {restore && (
        <RestoreProgress
          restore={restore}
          onUndo={() => act('restore.undo')}
          onStop={() => act('restore.cancel')}
        />
      )}
      <div className="cards">
        <MakeBackup lastBackup={settings.lastBackupAt} />
        <RestoreBackup
          busy={restore?.running === true}
          onRestore={async (file, mode) => {
            const answer = await call('backup.restore', { file, mode });
            return answer.ok ? null : answer.error.name;
          }}
        />
      </div>
      <p className="quiet backup-more">
        {t('restore_what')} <a href="#/restore">{t('work_restore')}</a>
      </p>
    </>
  );
}
