import { type MouseEvent, useEffect, useState } from 'react';
import type { IntegrityState } from '../../../lib/messages/integrity-commands.ts';
import { useWords } from '../../Words.tsx';

interface Props {
  restore: NonNullable<IntegrityState['restore']>;
  /** It stands on the screen of the snapshots itself. */
  amongSnapshots?: boolean;
  onUndo: () => void;
  onStop: () => void;
}

/** How far a restore is, with a way to stop it, and the way back when it is done. */
export function RestoreProgress({ restore, amongSnapshots = false, onUndo, onStop }: Props) {
  const t = useWords();
  const { running, isUndo, done, total, after, cancelled, canCancel, canUndo } = restore;
  // That one was stopped long ago is no news.
  const [seen, setSeen] = useState(running);
  useEffect(() => {
    if (running) setSeen(true);
  }, [running]);
  if (running)
    return (
      <div className="note" data-restore="running" tabIndex={-1}>
        <p role="status">{t(isUndo || cancelled ? 'backup_undoing' : 'backup_restoring')}</p>
        <progress max={Math.max(1, total)} value={done} aria-label={t('backup_restoring')} />
        <p className="quiet">{t('backup_goes_on')}</p>
        {canCancel && (
          <button type="button" className="button" data-action="restore-stop" onClick={pressed(onStop)}>
            {t('restore_stop')}
          </button>
        )}
      </div>
    );
  if (cancelled && seen)
    return (
      <div className="note" data-restore="stopped" tabIndex={-1}>
        <p role="status">{t('restore_stopped')}</p>
      </div>
    );
  // Whoever was saved since the restore went with it: say where they are.
  if (isUndo && seen)
    return (
      <div className="note" data-restore="undone" tabIndex={-1}>
        <p role="status">{t('restore_undone')}</p>
        {!amongSnapshots && <a href="#/restore">{t('work_restore')}</a>}
      </div>
    );
  if (!canUndo) return null;
  return (
    <div className="note" data-restore="done" tabIndex={-1}>
      <p role="status">{t.plural('backup_restored', after ?? 0)}</p>
      <button type="button" className="button" data-action="restore-undo" onClick={pressed(onUndo)}>
        {t('word_undo')}
      </button>
    </div>
  );
}

/** The button is about to go, its note stays and says what happens: the keyboard waits there. */
const pressed = (act: () => void) => (event: MouseEvent<HTMLElement>) => {
  event.currentTarget.closest<HTMLElement>('[data-restore]')?.focus();
  act();
};
