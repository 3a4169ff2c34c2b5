import { useState } from 'react';
import type { ErrorName } from '../../lib/errors.ts';
import type { RestorePreview, SnapshotView } from '../../lib/messages/integrity-commands.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';
import { bestCopy } from './best-copy.ts';
import { StageFigures } from './StageFigures.tsx';

interface Props {
  /** At least one, newest first. */
  snapshots: readonly SnapshotView[];
  /** A restore is under way. */
  busy: boolean;
  onStarted: () => Promise<void>;
}

/** Chooses a snapshot, shows what it would bring, and restores it. */
export function SnapshotChoice({ snapshots, busy, onStarted }: Props) {
  const t = useWords();
  const { call } = useApp();
  const best = bestCopy(snapshots);
  const [name, setName] = useState(best?.name ?? '');
  const [preview, setPreview] = useState<RestorePreview | 'reading' | null>(null);
  const [error, setError] = useState<ErrorName | null>(null);
  const date = new Intl.DateTimeFormat(t.locale, { dateStyle: 'long', timeStyle: 'short' });

  const look = async () => {
    setPreview('reading');
    const answer = await call('restore.preview', { name });
    setPreview(answer.ok ? answer.value : null);
    setError(answer.ok ? null : answer.error.name);
  };
  const start = async () => {
    const answer = await call('restore.start', { name });
    setError(answer.ok ? null : answer.error.name);
    await onStarted();
  };
  return (
    <>
      <fieldset className="snapshots">
        <legend className="hidden">{t('restore_snapshots')}</legend>
        {snapshots.map((each) => (
          <label key={each.name} className="check">
            <input
              type="radio"
              name="snapshot"
              value={each.name}
              checked={each.name === name}
              onChange={() => {
                setName(each.name);
                setPreview(null);
              }}
            />
            <span>
              {date.format(each.at)} <span className="quiet">· {t.plural('restore_leads', each.leads)}</span>
              {each.newest && <span className="quiet"> · {t('restore_newest')}</span>}
              {each.aside && <span className="quiet"> · {t('restore_aside')}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      {preview === 'reading' && (
        <p role="status">
          {t('restore_reading')} <progress aria-label={t('restore_reading')} />
        </p>
      )}
      {preview !== null && preview !== 'reading' && (
        <div className="preview" data-preview="" role="status">
          <p>
            <strong>{t.plural('restore_brings', preview.back)}</strong>{' '}
            {preview.leads > 0
              ? t('restore_holds', { leads: preview.leads, date: date.format(preview.lastWrite) })
              : t('restore_holds_nobody')}
          </p>
          <StageFigures stages={preview.stages} />
        </div>
      )}
      {error && <ErrorNote name={error} />}
      <div className="backup-foot">
        <button
          type="button"
          className="button is-main"
          data-action="restore-start"
          disabled={busy}
          onClick={start}
        >
          {t('restore_start')}
        </button>
        <button
          type="button"
          className="button"
          data-action="restore-preview"
          disabled={busy || preview === 'reading'}
          onClick={look}
        >
          {t('restore_preview')}
        </button>
      </div>
      <p className="quiet">{t('restore_keeps')}</p>
    </>
  );
}
