import { useLiveQuery } from 'dexie-react-hooks';
import { useId, useState } from 'react';
import { everything } from '../../lib/store/everything.ts';
import { ago } from '../ago.ts';
import { Countdown } from '../Countdown.tsx';
import { Dialog } from '../Dialog.tsx';
import { DialogFoot } from '../DialogFoot.tsx';
import { Figures } from '../Figures.tsx';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';
import { useSnapshots } from './use-restore.ts';
import { useSettings } from './use-settings.ts';

interface Props {
  onDelete: () => void;
  onCancel: () => void;
}

/** What goes, what stays, a backup first; then the seconds in which it can still be stopped. */
export function DeleteAllDialog({ onDelete, onCancel }: Props) {
  const t = useWords();
  const { db, now } = useApp();
  const counts = useLiveQuery(() => everything(db), [db]);
  const copies = useSnapshots();
  const settings = useSettings();
  const [step, setStep] = useState<'asking' | 'counting' | 'deleting'>('asking');
  const described = useId();
  if (!counts || !copies || !settings) return null;
  const { lastBackupAt } = settings;
  return (
    <Dialog
      title={t('wipe_title')}
      role="alertdialog"
      describedBy={described}
      onCancel={() => step === 'deleting' || onCancel()}
    >
      <p id={described}>{t('wipe_goes')}</p>
      <Figures
        lines={[
          ['wipe_leads', counts.leads, true],
          ['wipe_activities', counts.activities, true],
          ['wipe_icps', counts.icps, true],
          ['wipe_candidates', counts.candidates, false],
          ['wipe_blocked', counts.suppressions, false],
          ['wipe_copies', copies.length, true],
        ]}
      />
      <p>{t('wipe_settings')}</p>
      {step === 'asking' && (
        <>
          <p className="backup-foot">
            <span className="quiet">
              {t('backup_last')}{' '}
              {lastBackupAt === null ? t('backup_none') : ago(t.locale, lastBackupAt, now())}
            </span>
            <a className="button" href="#/backup" data-action="wipe-backup">
              {t('wipe_backup')}
            </a>
          </p>
          <DialogFoot
            act={t('wipe_now')}
            action="wipe"
            danger
            onAct={() => setStep('counting')}
            onCancel={onCancel}
          />
        </>
      )}
      {step === 'counting' && (
        <Countdown
          words="wipe_in"
          action="wipe-stop"
          onEnd={() => {
            setStep('deleting');
            onDelete();
          }}
          onStop={() => setStep('asking')}
        />
      )}
      {step === 'deleting' && (
        <div className="countdown" role="status">
          <p>{t('wipe_working')}</p>
          <progress aria-label={t('wipe_working')} />
        </div>
      )}
    </Dialog>
  );
}
