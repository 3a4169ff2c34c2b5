import { useWords } from '../../components/Words.tsx';
import type { WordKey } from '../../lib/model/words.ts';

const POINTS: [title: WordKey, text: WordKey][] = [
  ['work_privacy_where_title', 'work_privacy_where'],
  ['work_privacy_what_title', 'work_privacy_what'],
  ['work_privacy_sent_title', 'work_privacy_sent'],
  ['work_privacy_gone_title', 'work_privacy_gone'],
  ['work_privacy_duty_title', 'work_privacy_duty'],
];

/** What is kept, where, and whose duty it is. */
export function Privacy() {
  const t = useWords();
  return (
    <>
      <h1>{t('work_privacy')}</h1>
      <dl className="points">
        {POINTS.map(([title, text]) => (
          <div key={title}>
            <dt>{t(title)}</dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
