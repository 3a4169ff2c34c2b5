import { useLiveQuery } from 'dexie-react-hooks';
import type { Lead } from '../../../lib/model/lead.ts';
import { readKeeping } from '../../../lib/store/keeping.ts';
import { useWords } from '../../Words.tsx';
import { useApp } from '../app.ts';
import { useStep } from '../use-step.ts';

/** Since when somebody's data is kept and for how long, and whether they were told. */
export function Kept({ lead }: { lead: Lead }) {
  const t = useWords();
  const { db, now } = useApp();
  const step = useStep();
  const keeping = useLiveQuery(() => readKeeping(db, lead), [db, lead]);
  if (!keeping) return null;
  const { noticeBy, noticedAt, reviewAt } = keeping;
  const format = new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium' });
  const facts = Object.values(lead.facts).flatMap((list = []) => list);
  const seen = Math.max(lead.createdAt, ...facts.map(({ seenAt }) => seenAt));
  const isLate = noticeBy !== null && noticeBy < now();
  const setNotice = (at: number | null) =>
    step(
      'lead.notice',
      { leadId: lead.id, at },
      t(at === null ? 'kept_notice_gone' : 'kept_notice_set', { name: lead.name }),
    );
  return (
    <>
      <dl className="kept">
        <div>
          <dt>{t('kept_since')}</dt>
          <dd>{format.format(lead.createdAt)}</dd>
        </div>
        <div>
          <dt>{t('kept_values')}</dt>
          <dd>{t('kept_values_seen', { count: facts.length, date: format.format(seen) })}</dd>
        </div>
        <div>
          <dt>{t('kept_notice')}</dt>
          <dd>
            {noticedAt === null ? (
              <>
                <span className={isLate ? 'is-late' : undefined}>
                  {t(isLate ? 'kept_notice_late' : 'kept_notice_by', {
                    date: format.format(noticeBy ?? now()),
                  })}
                </span>{' '}
                <button type="button" className="link" data-action="notice" onClick={() => setNotice(now())}>
                  {t('kept_notice_now')}
                </button>
              </>
            ) : (
              <>
                {t('kept_noticed', { date: format.format(noticedAt) })}{' '}
                <button
                  type="button"
                  className="link"
                  data-action="no-notice"
                  onClick={() => setNotice(null)}
                >
                  {t('kept_notice_not')}
                </button>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('kept_review')}</dt>
          <dd className={reviewAt < now() ? 'is-late' : undefined}>
            {t(reviewAt < now() ? 'kept_review_due' : 'kept_review_on', { date: format.format(reviewAt) })}
          </dd>
        </div>
      </dl>
      <p className="quiet">
        {t('kept_help')} <a href="#/privacy">{t('work_privacy')}</a>
      </p>
    </>
  );
}
