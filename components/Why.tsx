import { Reasons } from './Reasons.tsx';
import { useWords } from './Words.tsx';

interface Props {
  reasons: { for: string[]; against: string[]; open: string[] };
  next: string | null;
  /** Exactly what is or would be stored. */
  stored: { label: string; value: string }[];
  saved: boolean;
}

/** What speaks for and against, what is open, and exactly what is or would be stored. */
export function Why({ reasons, next, stored, saved }: Props) {
  const t = useWords();
  return (
    <div className="why">
      <Reasons reasons={reasons} next={next} />
      <h3>{t(saved ? 'popup_is_stored' : 'popup_would_be_stored')}</h3>
      <dl>
        {stored.map(({ label, value }) => (
          <div key={label + value} className="contents">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
