import { ago } from '../ago.ts';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';
import { useSettings } from './use-settings.ts';

/** When the last backup file was made, with the way to the next. */
export function LastBackup() {
  const t = useWords();
  const { now, tabs } = useApp();
  const settings = useSettings();
  if (!settings) return null;
  const { lastBackupAt } = settings;
  return (
    <p className="last-backup">
      {t('backup_last')} {lastBackupAt === null ? t('backup_none') : ago(t.locale, lastBackupAt, now())}{' '}
      <button
        type="button"
        className="link"
        data-action="open-backup"
        onClick={() => tabs.open('workspace.html#/backup')}
      >
        {t('backup_open')}
      </button>
    </p>
  );
}
