import { useState } from 'react';
import { Confirm } from '../Confirm.tsx';
import { errorWord } from '../error-word.ts';
import { useToast } from '../Toast.tsx';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';
import { RestoreProgress } from './backup/RestoreProgress.tsx';
import { SnapshotChoice } from './SnapshotChoice.tsx';
import { StageFigures } from './StageFigures.tsx';
import { useIntegrity } from './use-integrity.ts';
import { useSnapshots } from './use-restore.ts';

/** What was lost, which snapshots there are, and the way back. */
export function Restore() {
  const t = useWords();
  const toast = useToast();
  const { call } = useApp();
  const { state, ask } = useIntegrity();
  const snapshots = useSnapshots(state?.restore?.running);
  const [asking, setAsking] = useState(false);
  if (!state || !snapshots) return <p className="empty">{t('word_loading')}</p>;
  const { loss, restore } = state;
  const date = new Intl.DateTimeFormat(t.locale, { dateStyle: 'long', timeStyle: 'short' });
  const act = async (name: 'restore.undo' | 'restore.cancel' | 'loss.dismiss') => {
    setAsking(false);
    const answer = await call(name, {});
    if (!answer.ok) toast({ text: t(errorWord(answer.error.name)) });
    await ask();
  };
  return (
    <>
      <h1>{loss ? t.plural('loss_missing', loss.missing) : t('work_restore')}</h1>
      {loss ? (
        <p className="lede">{t('loss_why', { date: date.format(loss.lastWrite) })}</p>
      ) : (
        <p className="lede">{t('restore_what')}</p>
      )}
      {restore && (restore.running || restore.cancelled || !loss) && (
        <RestoreProgress
          restore={restore}
          amongSnapshots
          onUndo={() => act('restore.undo')}
          onStop={() => act('restore.cancel')}
        />
      )}
      <div className="cards">
        <section className="card is-wide" aria-labelledby="snapshots">
          <h2 id="snapshots">{t('restore_snapshots')}</h2>
          {snapshots.length === 0 ? (
            <p className="quiet">{t(loss ? 'restore_none_lost' : 'restore_none')}</p>
          ) : (
            <SnapshotChoice
              key={snapshots[0]?.name}
              snapshots={snapshots}
              busy={restore?.running === true}
              onStarted={ask}
            />
          )}
        </section>
        {loss && (
          <section className="card is-wide" aria-labelledby="lost">
            <h2 id="lost">{t('loss_was')}</h2>
            <StageFigures stages={loss.stages} />
            <button
              type="button"
              className="button is-danger"
              data-action="start-empty"
              onClick={() => setAsking(true)}
            >
              {t('loss_dismiss')}
            </button>
          </section>
        )}
      </div>
      {asking && (
        <Confirm
          title={t('loss_dismiss_title')}
          text={t('loss_dismiss_text')}
          act={t('loss_dismiss')}
          onAct={() => act('loss.dismiss')}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
