import { VERDICT_WORD } from '../../../lib/model/verdict-word.ts';
import type { CandidateRow } from '../../../lib/store/rows.ts';
import { FitBadge } from '../../FitBadge.tsx';
import { useWords } from '../../Words.tsx';

interface Props {
  row: CandidateRow;
  selected: boolean;
  onSelect: (on: boolean) => void;
  onSave: () => void;
  onDrop: () => void;
}

/** One imported person: fit, who they are, and the ways to save them or to take them off the list. */
export function CandidateLine({ row, selected, onSelect, onSave, onDrop }: Props) {
  const t = useWords();
  const { name, fit, person } = row;
  const role = [person.fields.title?.value, person.fields.company?.value].filter(Boolean).join(' · ');
  return (
    <li className="lead candidate" data-candidate-id={row.id}>
      <input
        type="checkbox"
        aria-label={t('candidate_select', { name })}
        checked={selected}
        onChange={({ target }) => onSelect(target.checked)}
      />
      <div className="lead-fit">
        <FitBadge score={fit} t={t} />
        <span className="lead-verdict" aria-hidden="true">
          {t(fit ? VERDICT_WORD[fit.verdict] : 'word_fit_none')}
        </span>
      </div>
      <div className="lead-who">
        <a className="lead-name" href={person.url ?? undefined} target="_blank" rel="noreferrer">
          {name}
        </a>
        <p className="lead-role">{role}</p>
      </div>
      <div className="candidate-acts">
        <button
          type="button"
          className="button"
          data-action="candidate-save"
          aria-label={t('candidate_save_of', { name })}
          onClick={onSave}
        >
          {t('candidate_save')}
        </button>
        <button
          type="button"
          className="button is-quiet"
          data-action="candidate-drop"
          aria-label={t('candidate_drop_of', { name })}
          onClick={onDrop}
        >
          {t('candidate_drop')}
        </button>
      </div>
    </li>
  );
}
