import type { WordKey } from '../lib/model/words.ts';
import { FitBadge } from './FitBadge.tsx';
import { type LeadView, roleLine } from './lead-view.ts';
import { STAGE_WORD } from './stage-words.ts';
import { useWords } from './Words.tsx';

/** One side of a question. */
export interface Side {
  lead: LeadView;
  location: string | null;
  /** Milliseconds UTC. */
  savedAt: number;
}

interface Props {
  id: string;
  title: string;
  /** What happened, in a sentence. */
  text: string;
  reasons: readonly WordKey[];
  sides: readonly [Side, Side];
  onSame: () => void;
  onTwo: () => void;
}

/** Two saved people side by side, what speaks for their being one, and the answers. */
export function QuestionCard({ id, title, text, reasons, sides, onSame, onTwo }: Props) {
  const t = useWords();
  return (
    <li className="question" data-question-id={id}>
      <h2>{title}</h2>
      <p className="quiet">{text}</p>
      <div className="question-sides">
        {sides.map((side) => (
          <Person key={side.lead.id} side={side} />
        ))}
      </div>
      {reasons.length > 0 && (
        <ul className="question-reasons" aria-label={t('question_reasons')}>
          {reasons.map((reason) => (
            <li key={reason} className="tag">
              {t(reason)}
            </li>
          ))}
        </ul>
      )}
      <div className="question-foot">
        <button type="button" className="button is-main" data-action="question-same" onClick={onSame}>
          {t('question_same')}
        </button>
        <button type="button" className="button" data-action="question-two" onClick={onTwo}>
          {t('question_two')}
        </button>
      </div>
    </li>
  );
}

function Person({ side: { lead, location, savedAt } }: { side: Side }) {
  const t = useWords();
  const date = new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium' }).format(savedAt);
  const role = roleLine(lead);
  return (
    <div className="question-side" data-lead-id={lead.id}>
      <FitBadge score={lead.fit} t={t} />
      <div className="lead-who">
        {lead.url ? (
          <a className="lead-name" href={lead.url} target="_blank" rel="noreferrer">
            {lead.name}
          </a>
        ) : (
          <span className="lead-name">{lead.name}</span>
        )}
        {role && <p>{role}</p>}
        {lead.title && lead.headline && <p className="quiet">{lead.headline}</p>}
        {location && <p className="quiet">{location}</p>}
        {lead.url && <p className="quiet question-address">{shortAddress(lead.url)}</p>}
        <p className="lead-more">
          <span className="tag">{t(STAGE_WORD[lead.stage])}</span>
          <span>{t('question_saved', { date })}</span>
        </p>
      </div>
    </div>
  );
}

/** As people read an address: without protocol, decoded where it can be. */
function shortAddress(url: string): string {
  const short = url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
  try {
    return decodeURI(short);
  } catch {
    return short;
  }
}
