import { type Naming, wantedWords } from '../../../lib/fit/wanted-words.ts';
import { type Assumed, NOTHING_ASSUMED, openCriteria } from '../../../lib/fit/what-if.ts';
import { BANDS, type Band } from '../../../lib/model/band.ts';
import type { Fit } from '../../../lib/model/fit.ts';
import { attributeKey, attributeLabel, bandKey, levelKey } from '../../../lib/model/labels.ts';
import { LEVELS, type Level } from '../../../lib/model/title.ts';
import { WhatIfRow } from '../../person/WhatIfRow.tsx';
import { useWords } from '../../Words.tsx';

interface Props {
  /** The fit as it is. */
  fit: Fit;
  naming: Naming;
  assumed: Assumed;
  onAssume: (assumed: Assumed) => void;
}

/** What is not known, to be tried out: nothing of it is stored. */
export function WhatIf({ fit, naming, assumed, onAssume }: Props) {
  const t = useWords();
  const open = openCriteria(fit);
  if (open.length === 0) return null;
  const { wanted } = wantedWords(t, naming);
  const choicesFor = {
    seniority: LEVELS.map((level) => ({ key: level, label: t(levelKey(level)) })),
    companySize: BANDS.map((band) => ({ key: band, label: t(bandKey(band)) })),
  };
  const set = (change: Partial<Assumed>) => {
    const { answers, level, size } = { ...assumed, ...change };
    const isNothing = Object.keys(answers).length === 0 && level === null && size === null;
    onAssume(isNothing ? NOTHING_ASSUMED : { answers, level, size });
  };
  const answer = (criterion: string, value: string | null) => {
    const { [criterion]: _, ...others } = assumed.answers;
    set({ answers: value === 'yes' || value === 'no' ? { ...others, [criterion]: value } : others });
  };
  return (
    <section className="what-if" aria-label={t('what_if_title')}>
      <div className="panel-head">
        <h3>{t('what_if_title')}</h3>
        {assumed !== NOTHING_ASSUMED && (
          <button
            type="button"
            className="link"
            data-action="assume-nothing"
            onClick={() => onAssume(NOTHING_ASSUMED)}
          >
            {t('what_if_reset')}
          </button>
        )}
      </div>
      <p className="quiet">{t('what_if_help')}</p>
      <ul>
        {open.map(({ criterion, test, points }) => {
          if (test.attribute === 'other') return null;
          const isLevel = test.attribute === 'seniority';
          const isSize = test.attribute === 'companySize';
          return (
            <WhatIfRow
              key={criterion}
              criterion={criterion}
              name={
                test.attribute === 'custom'
                  ? attributeLabel(test.of, naming.attributes ?? [], t)
                  : t(attributeKey(test.attribute))
              }
              wanted={wanted(test)}
              points={points}
              choices={isLevel ? choicesFor.seniority : isSize ? choicesFor.companySize : null}
              value={isLevel ? assumed.level : isSize ? assumed.size : (assumed.answers[criterion] ?? null)}
              onAssume={(value) => {
                if (isLevel) set({ level: value as Level | null });
                else if (isSize) set({ size: value as Band | null });
                else answer(criterion, value);
              }}
            />
          );
        })}
      </ul>
    </section>
  );
}
