import { useEffect, useState } from 'react';
import type { ErrorName } from '../../lib/errors.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';
import { useJobs } from './use-jobs.ts';

/** A job done sooner is not worth a word. */
const PATIENCE = 700;
/** A job that is not heard of for so long may have lost its worker: any question starts it again, ms. */
const SILENCE = 5_000;

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
  const [runs, done] = [running !== undefined, running?.done];
  // biome-ignore lint/correctness/useExhaustiveDependencies: each chunk that is done is a word of it
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => void call('integrity.state', {}), SILENCE);
    return () => clearInterval(timer);
  }, [call, runs, id, done]);
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
