import type { Overview } from '../../../lib/store/overview.ts';
import { useWords } from '../../Words.tsx';
import { jobWord } from './job-word.ts';

/** Long work that is under way or was stopped. */
export function Work({ jobs }: { jobs: Overview['jobs'] }) {
  const t = useWords();
  const digits = new Intl.NumberFormat(t.locale);
  return (
    <section className="card" aria-labelledby="health-jobs">
      <h2 id="health-jobs">{t('health_jobs')}</h2>
      {jobs.length === 0 && <p className="quiet">{t('health_jobs_none')}</p>}
      {jobs.length > 0 && (
        <dl className="figures">
          {jobs.map(({ id, kind, done = 0, total = 0, stopped }) => (
            <div key={id}>
              <dt>
                {t(jobWord(kind))}
                {stopped && ` · ${t('health_job_stopped')}`}
              </dt>
              <dd>
                {digits.format(done)} / {digits.format(Math.max(done, total))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
