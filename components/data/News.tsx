import { newsSince } from '../../lib/model/news.ts';
import { useWords } from '../Words.tsx';
import { Hint } from './Hint.tsx';
import { useSettings } from './use-settings.ts';

/** After an update, until put away: what it brought. */
export function News() {
  const t = useWords();
  const from = useSettings()?.updatedFrom;
  const news = from ? newsSince(from) : [];
  const [newest] = news;
  if (!newest) return null;
  return (
    <Hint hint="news" title={t('news_title', { version: newest[0] })}>
      <ul className="hint-list">
        {news.flatMap(([, words]) => words.map((word) => <li key={word}>{t(word)}</li>))}
      </ul>
    </Hint>
  );
}
