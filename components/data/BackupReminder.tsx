import { isBackupDue } from '../../lib/model/backup-due.ts';
import { errorWord } from '../error-word.ts';
import { useToast } from '../Toast.tsx';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';
import { useStageCounts } from './use-leads.ts';
import { useSettings } from './use-settings.ts';

/** Once a month, where there are leads: a backup would be good. Put off, it comes back in a month. */
export function BackupReminder() {
  const t = useWords();
  const { call, now } = useApp();
  const toast = useToast();
  const settings = useSettings();
  const counts = useStageCounts();
  if (!settings || !counts) return null;
  const leads = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (!isBackupDue(settings, leads, now())) return null;
  const later = async () => {
    const answer = await call('backup.later', {});
    if (!answer.ok) toast({ text: t(errorWord(answer.error.name)) });
  };
  return (
    <section className="note is-warning" data-note="backup" aria-label={t('work_backup')}>
      <p>{t(settings.lastBackupAt === null ? 'backup_due_first' : 'backup_due')}</p>
      <div className="backup-foot">
        <a className="button" href="#/backup">
          {t('backup_make')}
        </a>
        <button type="button" className="link" data-action="backup-later" onClick={later}>
          {t('backup_later')}
        </button>
      </div>
    </section>
  );
}
