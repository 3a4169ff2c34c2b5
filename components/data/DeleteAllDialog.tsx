import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useId, useRef, useState } from 'react';
import { everything } from '../../lib/store/everything.ts';
import { ago } from '../ago.ts';
import { Dialog } from '../Dialog.tsx';
import { DialogFoot } from '../DialogFoot.tsx';
import { Figures } from '../Figures.tsx';
import { useCountdown } from '../use-countdown.ts';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';
import { useSnapshots } from './use-restore.ts';
import { useSettings } from './use-settings.ts';

/** Time to think better of it: there is no way back afterwards. */
const SECONDS = 10;

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
  const left = useCountdown(SECONDS, step === 'counting', () => {
    setStep('deleting');
    onDelete();
  });
  const described = useId();
  const stop = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (step === 'counting') stop.current?.focus();
  }, [step]);
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
        <div className="countdown">
          <p className="hidden" role="status">
            {t.plural('wipe_in', SECONDS)}
          </p>
          <p aria-hidden="true">{t.plural('wipe_in', left)}</p>
          <progress max={SECONDS} value={SECONDS - left} aria-hidden="true" />
          <button
            ref={stop}
            type="button"
            className="button is-main"
            data-action="wipe-stop"
            onClick={() => setStep('asking')}
          >
            {t('wipe_stop')}
          </button>
        </div>
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
