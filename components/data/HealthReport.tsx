import { useLiveQuery } from 'dexie-react-hooks';
import { diagnosticsText } from '../../lib/store/diagnostics.ts';
import { quarantined } from '../../lib/store/quarantine.ts';
import { download } from '../download.ts';
import { errorWord } from '../error-word.ts';
import { useToast } from '../Toast.tsx';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';
import { Readers } from './health/Readers.tsx';
import { Rows } from './health/Rows.tsx';
import { Safety } from './health/Safety.tsx';
import { SetAside } from './health/SetAside.tsx';
import { Versions } from './health/Versions.tsx';
import { Work } from './health/Work.tsx';
import { useInstallation, useOverview } from './use-overview.ts';
import { useSnapshots } from './use-restore.ts';
import { useSettings } from './use-settings.ts';

/** How the store, its copies and the page readers are; and a report of it without anybody's data. */
export function HealthReport() {
  const t = useWords();
  const toast = useToast();
  const { db, now, call, askToKeep } = useApp();
  const overview = useOverview();
  const settings = useSettings();
  const aside = useLiveQuery(() => quarantined(db), [db]);
  const snapshots = useSnapshots();
  const { known: installation, again } = useInstallation();
  if (!overview || !settings || !installation || !aside || !snapshots)
    return <p className="empty">{t('word_loading')}</p>;
  const lastSnapshot = snapshots[0]?.at ?? null;

  const copy = async () => {
    const report = { installation, overview, settings, quarantine: aside, lastSnapshot, now: now() };
    try {
      await navigator.clipboard.writeText(diagnosticsText(report));
      toast({ text: t('health_copied') });
    } catch {
      // The browser refuses where the window has lost the focus.
      toast({ text: t('popup_skeleton_refused') });
    }
  };
  const deleteRow = async (id: string) => {
    const answer = await call('quarantine.delete', { id });
    toast({ text: t(answer.ok ? 'health_aside_deleted' : errorWord(answer.error.name)) });
  };
  const exportRows = () =>
    download(
      new Blob([JSON.stringify(aside, null, 2)], { type: 'application/json' }),
      'assay-set-aside.json',
    );
  const keep = async () => {
    const kept = await askToKeep();
    again();
    if (!kept) toast({ text: t('health_keep_refused') });
  };
  return (
    <>
      <div className="head">
        <h1>{t('work_health')}</h1>
        <button type="button" className="button" data-action="copy-diagnostics" onClick={copy}>
          {t('health_copy')}
        </button>
      </div>
      <p className="lede">{t('health_lede')}</p>
      <div className="cards">
        <div className="column">
          <Safety
            protection={installation.protection}
            lastSnapshot={lastSnapshot}
            lastBackup={settings.lastBackupAt}
            now={now()}
            onKeep={keep}
          />
          <Work jobs={overview.jobs} />
          <Versions installation={installation} />
        </div>
        <Rows rows={overview.rows} bytes={installation.bytes} />
        <Readers rows={overview.readers} />
        <SetAside rows={aside} onExport={exportRows} onDelete={deleteRow} />
      </div>
    </>
  );
}
