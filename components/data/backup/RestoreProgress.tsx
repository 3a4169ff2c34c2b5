import type { IntegrityState } from '../../../lib/messages/integrity-commands.ts';
import { useWords } from '../../Words.tsx';

interface Props {
  restore: NonNullable<IntegrityState['restore']>;
  onUndo: () => void;
}

/** How far a restore is, and the way back when it is done. */
export function RestoreProgress({ restore, onUndo }: Props) {
  const t = useWords();
  const { running, isUndo, done, total, after, canUndo } = restore;
  if (running)
    return (
      <div className="note" data-restore="running">
        <p role="status">{t(isUndo ? 'backup_undoing' : 'backup_restoring')}</p>
        <progress max={Math.max(1, total)} value={done} aria-label={t('backup_restoring')} />
        <p className="quiet">{t('backup_goes_on')}</p>
      </div>
    );
  if (!canUndo) return null;
  return (
    <div className="note" data-restore="done">
      <p role="status">{t.plural('backup_restored', after ?? 0)}</p>
      <button type="button" className="button" data-action="restore-undo" onClick={onUndo}>
        {t('word_undo')}
      </button>
    </div>
  );
}
