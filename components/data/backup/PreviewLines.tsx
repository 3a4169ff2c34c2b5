import type { BackupPreview } from '../../../lib/store/backup/preview.ts';
import { Figures } from '../../Figures.tsx';
import { useWords } from '../../Words.tsx';

/** What restoring would do, in numbers; nothing was changed yet. */
export function PreviewLines({ preview }: { preview: BackupPreview }) {
  const t = useWords();
  const made = new Intl.DateTimeFormat(t.locale, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <div className="preview" data-preview="" tabIndex={-1}>
      <p>
        <strong>{t('backup_made_at', { when: made.format(preview.createdAt) })}</strong> {t('backup_preview')}
      </p>
      <Figures
        lines={[
          ['backup_in_file', preview.inFile, true],
          ['backup_added', preview.added, true],
          ['backup_twice', preview.twice, false],
          ['backup_newer', preview.newer, true],
          ['backup_older', preview.older, true],
          ['backup_same', preview.same, true],
          ['backup_only_here', preview.onlyHere, true],
          ['backup_blocked', preview.blocked, false],
          ['backup_candidates', preview.candidates, false],
          ['backup_activities', preview.activities, true],
        ]}
      />
    </div>
  );
}
