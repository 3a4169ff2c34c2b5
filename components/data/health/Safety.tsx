import type { Protection } from '../../../lib/model/device.ts';
import type { WordKey } from '../../../lib/model/words.ts';
import { ago } from '../../ago.ts';
import { Icon } from '../../Icon.tsx';
import { useWords } from '../../Words.tsx';

const WORD: Record<Protection, WordKey> = {
  unlimited: 'health_unlimited',
  kept: 'health_kept',
  'at-risk': 'health_at_risk',
};

interface Props {
  protection: Protection;
  /** Milliseconds UTC, null where there is none. */
  lastSnapshot: number | null;
  lastBackup: number | null;
  now: number;
  /** Asks the browser to keep what is stored. */
  onKeep: () => void;
}

/** What would survive a full disk, a damaged store and a lost computer. */
export function Safety({ protection, lastSnapshot, lastBackup, now, onKeep }: Props) {
  const t = useWords();
  const when = (at: number | null, none: WordKey) => (at === null ? t(none) : ago(t.locale, at, now));
  return (
    <section className="card" aria-labelledby="health-safety">
      <h2 id="health-safety">{t('health_safety')}</h2>
      <p className={protection === 'at-risk' ? 'sign is-warning' : 'sign'} data-protection={protection}>
        <Icon name={protection === 'at-risk' ? 'stop' : 'check'} />
        <span>{t(WORD[protection])}</span>
      </p>
      {protection === 'at-risk' && (
        <button type="button" className="button" data-action="keep-store" onClick={onKeep}>
          {t('health_keep')}
        </button>
      )}
      <dl className="figures">
        <div>
          <dt>{t('health_snapshot')}</dt>
          <dd data-figure="snapshot">{when(lastSnapshot, 'health_snapshot_none')}</dd>
        </div>
        <div>
          <dt>{t('health_backup')}</dt>
          <dd data-figure="backup">{when(lastBackup, 'backup_none')}</dd>
        </div>
      </dl>
      <p className="quiet">{t('health_copies_help')}</p>
      <a className="button" href="#/backup">
        {t('work_backup')}
      </a>
    </section>
  );
}
