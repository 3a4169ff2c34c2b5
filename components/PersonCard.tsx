import type { ReactNode } from 'react';
import type { Score } from '../lib/model/fit.ts';
import type { Person } from '../lib/model/reading.ts';
import type { Stage } from '../lib/model/stage.ts';
import { VERDICT_WORD } from '../lib/model/verdict-word.ts';
import { DoNotContact } from './DoNotContact.tsx';
import { FitBadge } from './FitBadge.tsx';
import { Icon } from './Icon.tsx';
import { roleLine } from './lead-view.ts';
import { isDoNotContact, STAGE_WORD } from './stage-words.ts';
import { useWords } from './Words.tsx';

interface Props {
  person: Person;
  score: (Pick<Score, 'lower' | 'expected' | 'upper' | 'verdict'> & { icpName?: string | null }) | null;
  /** Null for somebody who is not saved. */
  stage: Stage | null;
  /** Why they were moved there. */
  reason: string | null;
  /** On the do-not-contact list: neither scored nor saved. */
  stopped: boolean;
  busy: boolean;
  onSave: () => void;
  /** Takes them off the list. */
  onAllow: () => void;
  /** Null when there is no save of this visit to take back. */
  onUndo: (() => void) | null;
  /** The reasons, once asked for. */
  why: ReactNode;
  onWhy: () => void;
}

/** The person on the page in front: fit, who they are, save. */
export function PersonCard(props: Props) {
  const { person, score, stage, reason, stopped, busy, onSave, onAllow, onUndo, why, onWhy } = props;
  const t = useWords();
  const text = (field: 'name' | 'headline' | 'title' | 'company') => {
    const value = person.fields[field]?.value;
    return value === undefined ? null : String(value);
  };
  const role = roleLine({ headline: text('headline'), title: text('title'), company: text('company') });
  return (
    <div className="person">
      <div className="person-top">
        <div className="lead-fit">
          {stopped ? (
            <span className="assay-badge is-stop" aria-hidden="true">
              ⊘
            </span>
          ) : (
            <>
              <FitBadge score={score} t={t} />
              <span className="lead-verdict" aria-hidden="true">
                {t(score ? VERDICT_WORD[score.verdict] : 'word_fit_none')}
              </span>
            </>
          )}
        </div>
        <div className="lead-who">
          <h2 className="person-name">{text('name') ?? t('popup_no_name')}</h2>
          {role && <p className="lead-role">{role}</p>}
        </div>
      </div>
      {score && !stopped && (
        <span
          className="assay-bar"
          aria-hidden="true"
          style={{ '--lower': score.lower, '--expected': score.expected, '--upper': score.upper } as object}
        />
      )}
      <div className="person-foot">
        {stage ? (
          <p className="saved" role="status">
            {isDoNotContact({ stage, reason }) ? (
              <DoNotContact />
            ) : (
              t('popup_saved_as', { stage: t(STAGE_WORD[stage]) })
            )}
            {onUndo && (
              <button type="button" className="link" data-action="undo" onClick={onUndo}>
                {t('word_undo')}
              </button>
            )}
          </p>
        ) : stopped ? (
          <p className="saved" role="status">
            <DoNotContact saved={false} />
            <button type="button" className="link" data-action="allow" onClick={onAllow}>
              {t('popup_allow')}
            </button>
          </p>
        ) : (
          <button
            type="button"
            className="button is-main"
            data-action="save"
            disabled={busy}
            onClick={onSave}
          >
            {t('popup_save')}
          </button>
        )}
        <button
          type="button"
          className="button is-quiet"
          data-action="why"
          aria-expanded={Boolean(why)}
          onClick={onWhy}
        >
          {t('popup_why')}
          <Icon name="chevron" />
        </button>
        {score?.icpName && <p className="quiet">{score.icpName}</p>}
      </div>
      {why}
    </div>
  );
}
