import { useState } from 'react';
import { useApp } from '../../components/data/app.ts';
import { toDraft, useHistory } from '../../components/data/use-icps.ts';
import { ErrorNote } from '../../components/ErrorNote.tsx';
import { changesOf } from '../../components/icp/changes.ts';
import type { Lists } from '../../components/icp/options.ts';
import { useToast } from '../../components/Toast.tsx';
import { useWords } from '../../components/Words.tsx';
import type { ErrorName } from '../../lib/errors.ts';

/** Every version of an ICP with what it changed; an older one can count again. */
export function IcpHistory({ id, lists }: { id: string; lists: Lists }) {
  const t = useWords();
  const toast = useToast();
  const { call } = useApp();
  const versions = useHistory(id);
  const [error, setError] = useState<ErrorName | null>(null);
  if (!versions) return <p className="empty">{t('word_loading')}</p>;
  const [newest] = versions;
  if (!newest) return <p className="note">{t('error_not_found')}</p>;
  const date = new Intl.DateTimeFormat(t.locale, { dateStyle: 'long', timeStyle: 'short' });
  const rollBack = async (version: number, offerUndo: boolean) => {
    const answer = await call('icp.rollBack', { icpId: id, version });
    setError(answer.ok ? null : answer.error.name);
    if (!answer.ok) return;
    const text = t('icp_rolled_back', { version, name: newest.name });
    toast({ text, ...(offerUndo && { undo: () => void rollBack(newest.version, false) }) });
  };
  return (
    <>
      <a className="back" href={`#/icps/${id}`}>
        {newest.name}
      </a>
      <h1>{t('icp_history')}</h1>
      <p className="lede">{t('icp_history_intro')}</p>
      {error && <ErrorNote name={error} />}
      <ol className="versions">
        {versions.map((version, index) => {
          const before = versions[index + 1];
          const changes = changesOf(before ? toDraft(before) : null, toDraft(version), t, lists);
          return (
            <li key={version.version} className="icp-card" data-version={version.version}>
              <div className="icp-card-head">
                <h2>{t('icp_version', { version: version.version })}</h2>
                <time className="quiet" dateTime={new Date(version.createdAt).toISOString()}>
                  {date.format(version.createdAt)}
                </time>
                {index === 0 ? (
                  <span className="tag">{t('icp_version_now')}</span>
                ) : (
                  <button
                    type="button"
                    className="button"
                    data-action="icp-roll-back"
                    aria-label={t('icp_roll_back_to', { version: version.version })}
                    onClick={() => rollBack(version.version, true)}
                  >
                    {t('icp_roll_back')}
                  </button>
                )}
              </div>
              <ul className="changes">
                {changes.map((change) => (
                  <li key={change}>{change}</li>
                ))}
                {changes.length === 0 && <li>{t('icp_version_same')}</li>}
              </ul>
            </li>
          );
        })}
      </ol>
    </>
  );
}
