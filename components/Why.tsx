import { Reasons } from './Reasons.tsx';
import { useWords } from './Words.tsx';

interface Props {
  /** What the page shows newly, and how many saved people are near. */
  news: { changes: readonly string[]; around: readonly string[] };
  /** Takes over what is new; null where there is nothing to take over. */
  onUpdate: (() => void) | null;
  reasons: { for: string[]; against: string[]; open: string[] };
  next: string | null;
  /** Exactly what is or would be stored. */
  stored: { label: string; value: string }[];
  saved: boolean;
}

/** What speaks for and against, what is open, and exactly what is or would be stored. */
export function Why({ news, onUpdate, reasons, next, stored, saved }: Props) {
  const t = useWords();
  return (
    <div className="why">
      {news.changes.length > 0 && (
        <>
          <h3>{t('page_changes')}</h3>
          <ul>
            {news.changes.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {onUpdate && (
            <div>
              <button type="button" className="button is-main" data-action="update" onClick={onUpdate}>
                {t('page_update')}
              </button>
            </div>
          )}
        </>
      )}
      {news.around.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Reasons reasons={reasons} next={next} />
      {stored.length > 0 && (
        <>
          <h3>{t(saved ? 'popup_is_stored' : 'popup_would_be_stored')}</h3>
          <dl>
            {stored.map(({ label, value }) => (
              <div key={label + value} className="contents">
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  );
}
