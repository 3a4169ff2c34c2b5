import { useLiveQuery } from 'dexie-react-hooks';
import { inventedCount } from '../../lib/store/demo/invented-keys.ts';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';
import { Hint } from './Hint.tsx';
import { useStageCounts } from './use-leads.ts';
import { useSettings } from './use-settings.ts';

/** Once there is somebody saved who exists, until put away: what to do next. */
export function FirstSave() {
  const t = useWords();
  const { db, tabs } = useApp();
  const settings = useSettings();
  const counts = useStageCounts();
  const invented = useLiveQuery(() => inventedCount(db), [db]);
  if (!settings || settings.hintsSeen.includes('first-save')) return null;
  if (!counts || invented === undefined) return null;
  if (Object.values(counts).reduce((sum, count) => sum + count, 0) <= invented) return null;
  const way = (action: string, path: string, word: 'first_save_icp' | 'first_save_backup') => (
    <button
      type="button"
      className="link"
      data-action={action}
      onClick={() => tabs.open(`workspace.html#/${path}`)}
    >
      {t(word)}
    </button>
  );
  return (
    <Hint hint="first-save" title={t('first_save_title')}>
      <ul className="hint-list">
        <li>
          {way('first-icp', 'icps', 'first_save_icp')} {t('first_save_icp_text')}
        </li>
        <li>{t(settings.mode === 'badges' ? 'first_save_search' : 'first_save_search_untouched')}</li>
        <li>
          {way('first-backup', 'backup', 'first_save_backup')} {t('first_save_backup_text')}
        </li>
      </ul>
    </Hint>
  );
}
