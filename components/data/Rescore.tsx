import { useCallback, useEffect, useState } from 'react';
import type { ErrorName } from '../../lib/errors.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';
import { useJobs } from './use-jobs.ts';
import { useWake } from './use-wake.ts';

/** A job done sooner is not worth a word. */
const PATIENCE = 700;

/**
 * How far everybody is scored again, with a way to stop and to go on; nothing while nothing runs. It stands in two places:
 * only one is read out.
 */
export function Rescore({ aloud = true }: { aloud?: boolean }) {
  const t = useWords();
  const { call } = useApp();
  const jobs = useJobs();
  const [error, setError] = useState<ErrorName | null>(null);
  const [shown, setShown] = useState(false);
  const running = jobs?.find(({ stopped }) => !stopped);
  const job = running ?? jobs?.[0];
  const id = job?.id;
  useEffect(() => {
    setShown(false);
    if (!id) return;
    const timer = setTimeout(() => setShown(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [id]);
  const ask = useCallback(() => call('integrity.state', {}), [call]);
  useWake(running !== undefined, `${id} ${running?.done}`, ask);
  if (!job || (!shown && !job.stopped)) return error && <ErrorNote name={error} />;
  const send = async (name: 'job.cancel' | 'job.resume') => {
    const answer = await call(name, { jobId: job.id });
    // Already done: there is nothing left to stop.
    setError(answer.ok || answer.error.name === 'not-found' ? null : answer.error.name);
  };
  const digits = new Intl.NumberFormat(t.locale);
  const counts = { done: digits.format(job.done), total: digits.format(job.total) };
  return (
    <div className="rescore" data-state={job.stopped ? 'stopped' : 'running'}>
      <span role={aloud ? 'status' : undefined}>
        {t(job.stopped ? 'rescore_stopped' : 'rescore_running', counts)}
      </span>
      {!job.stopped && (
        <progress max={Math.max(1, job.total)} value={job.done} aria-label={t('rescore_label')} />
      )}
      <button
        type="button"
        className="link"
        data-action={job.stopped ? 'job-resume' : 'job-cancel'}
        onClick={() => send(job.stopped ? 'job.resume' : 'job.cancel')}
      >
        {t(job.stopped ? 'rescore_resume' : 'rescore_stop')}
      </button>
      {error && <ErrorNote name={error} />}
    </div>
  );
}
