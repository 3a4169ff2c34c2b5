import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Lead } from '../../../lib/model/lead.ts';
import { activitiesOf } from '../../../lib/store/queries.ts';
import { ago } from '../../ago.ts';
import { errorWord } from '../../error-word.ts';
import { useToast } from '../../Toast.tsx';
import { useWords } from '../../Words.tsx';
import { useApp } from '../app.ts';
import { useSettings } from '../use-settings.ts';
import { timelineWords } from './timeline-words.ts';

/** Entries read at first and with each `more`. */
const PAGE = 15;

/** What happened with somebody, newest first. */
export function Timeline({ lead }: { lead: Lead }) {
  const t = useWords();
  const toast = useToast();
  const { db, call, now } = useApp();
  const settings = useSettings();
  const [limit, setLimit] = useState(PAGE);
  const activities = useLiveQuery(() => activitiesOf(db, lead.id, limit + 1), [db, lead.id, limit]);
  if (!activities || !settings) return <p className="quiet">{t('word_loading')}</p>;
  const unmerge = async (activityId: string, name: string) => {
    const answer = await call('lead.unmerge', { activityId });
    if (!answer.ok) toast({ text: t(errorWord(answer.error.name)) });
    else toast({ text: answer.value.undone ? t('timeline_unmerged', { name }) : t('question_not_undone') });
  };
  const tell = timelineWords(lead, settings, t);
  const exact = new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <ol className="timeline">
        {activities.slice(0, limit).map((activity) => {
          const { what, words, page } = tell(activity);
          const { merge } = activity;
          const at = activity.touchAt ?? activity.at;
          return (
            <li key={activity.id} data-kind={activity.kind}>
              <time dateTime={new Date(at).toISOString()} title={exact.format(at)}>
                {ago(t.locale, at, now())}
              </time>
              <div>
                <p className={merge ? 'personal' : undefined}>
                  {page ? (
                    <a href={page} target="_blank" rel="noreferrer">
                      {what}
                    </a>
                  ) : (
                    what
                  )}
                </p>
                {words && (
                  <p className="timeline-words" dir="auto">
                    {words}
                  </p>
                )}
                {merge && (
                  <button
                    type="button"
                    className="link"
                    data-action="unmerge"
                    onClick={() => void unmerge(activity.id, merge.loser.name)}
                  >
                    {t('timeline_unmerge')}
                  </button>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {activities.length > limit && (
        <button
          type="button"
          className="button"
          data-action="more-history"
          onClick={() => setLimit(limit + 3 * PAGE)}
        >
          {t('lead_show_more')}
        </button>
      )}
    </>
  );
}
