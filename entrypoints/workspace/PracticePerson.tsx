import { useId, useState } from 'react';
import { FitBadge } from '../../components/FitBadge.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Reasons } from '../../components/Reasons.tsx';
import { STAGE_WORD } from '../../components/stage-words.ts';
import { useWords } from '../../components/Words.tsx';
import type { DraftTrial } from '../../lib/messages/icp-commands.ts';
import type { Person } from '../../lib/model/reading.ts';
import { VERDICT_WORD } from '../../lib/model/verdict-word.ts';

export type PracticeStage = 'lead' | 'prospect';

interface Props {
  person: Person;
  trial: DraftTrial;
  /** Null: not saved, for practice. */
  stage: PracticeStage | null;
  onRead: () => void;
  onStage: (stage: PracticeStage | null) => void;
}

/** One invented person with the buttons of a real one. */
export function PracticePerson({ person, trial, stage, onRead, onStage }: Props) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const reasons = useId();
  const { name, title, headline, location } = person.fields;
  return (
    <li className="practice-person" data-stage={stage ?? ''}>
      <div className="lead-fit">
        <FitBadge score={trial.fit} t={t} />
        <span className="lead-verdict" aria-hidden="true">
          {t(VERDICT_WORD[trial.fit.verdict])}
        </span>
      </div>
      <div className="practice-who">
        <h3>{name?.value}</h3>
        <p className="quiet">
          {(title ?? headline)?.value} · {location?.value}
        </p>
        <div className="practice-do">
          {stage === null ? (
            <button
              type="button"
              className="button"
              data-action="practice-save"
              onClick={() => onStage('lead')}
            >
              {t('popup_save')}
            </button>
          ) : (
            <>
              <span role="status">{t('popup_saved_as', { stage: t(STAGE_WORD[stage]) })}</span>
              {stage === 'lead' && (
                <button
                  type="button"
                  className="button"
                  data-action="practice-move"
                  onClick={() => onStage('prospect')}
                >
                  → {t(STAGE_WORD.prospect)}
                </button>
              )}
              <button
                type="button"
                className="link"
                data-action="practice-undo"
                onClick={() => onStage(null)}
              >
                {t('word_undo')}
              </button>
            </>
          )}
          <button
            type="button"
            className="button is-quiet"
            data-action="practice-why"
            aria-expanded={open}
            aria-controls={reasons}
            onClick={() => {
              setOpen(!open);
              onRead();
            }}
          >
            {t('popup_why')}
            <Icon name="chevron" />
          </button>
        </div>
        <div id={reasons} className="why" hidden={!open}>
          <Reasons reasons={trial.reasons} next={null} />
        </div>
      </div>
    </li>
  );
}
