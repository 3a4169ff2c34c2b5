import type { Criterion } from '../../lib/model/icp.ts';
import { isSensitive } from '../../lib/model/sensitive.ts';
import { GATES, type Gate, IMPORTANCES, type Importance } from '../../lib/model/weight.ts';
import { Icon } from '../Icon.tsx';
import { useWords } from '../Words.tsx';
import { NearField } from './NearField.tsx';
import { criterionName, type Lists } from './options.ts';
import type { Problem } from './problems.ts';
import { ValueFields } from './ValueFields.tsx';
import { WEIGHT_WORD } from './weight-words.ts';

interface Props {
  criterion: Criterion;
  /** Position in the form, part of the fields' names. */
  index: number;
  lists: Lists;
  /** Sensitive attributes are switched on. */
  sensitive: boolean;
  problem: Problem | undefined;
  onChange: (criterion: Criterion) => void;
  onRemove: () => void;
}

/** One line of an ICP: what is asked, how much it weighs. */
export function CriterionRow({ criterion, index, lists, sensitive, problem, onChange, onRemove }: Props) {
  const t = useWords();
  const field = `criteria.${index}`;
  const attribute = criterionName(criterion, t, lists);
  const touchy = isSensitive(criterion, lists.attributes);
  const weigh = (value: string) =>
    GATES.includes(value as Gate)
      ? onChange({ ...criterion, gate: value as Gate })
      : onChange({ ...criterion, gate: null, importance: value as Importance });
  return (
    <fieldset
      className={criterion.gate ? 'criterion is-gate' : 'criterion'}
      data-attribute={criterion.attribute}
      aria-describedby={problem ? `problem-${field}` : undefined}
    >
      <legend className="hidden">{attribute}</legend>
      <div className="criterion-head">
        <strong aria-hidden="true">{attribute}</strong>
        {touchy && <span className="tag">{t('attribute_sensitive')}</span>}
        <select
          name={`${field}.weight`}
          aria-label={t('icp_weight')}
          value={criterion.gate ?? criterion.importance}
          onChange={(event) => weigh(event.target.value)}
        >
          <optgroup label={t('icp_weights')}>
            {IMPORTANCES.map((value) => (
              <option key={value} value={value}>
                {t(WEIGHT_WORD[value])}
              </option>
            ))}
          </optgroup>
          <optgroup label={t('icp_gates')}>
            {GATES.map((value) => (
              <option key={value} value={value}>
                {t(WEIGHT_WORD[value])}
              </option>
            ))}
          </optgroup>
        </select>
        <button
          type="button"
          className="button is-quiet"
          data-action="criterion-remove"
          aria-label={t('icp_criterion_remove', { what: attribute })}
          onClick={onRemove}
        >
          <Icon name="close" />
        </button>
      </div>
      <ValueFields criterion={criterion} name={`${field}.anyOf`} lists={lists} onChange={onChange} />
      <NearField criterion={criterion} name={field} onChange={onChange} />
      {touchy && !sensitive && <p className="quiet">{t('sensitive_off_here')}</p>}
      {problem && (
        <p className="problem" role="alert" id={`problem-${field}`}>
          {t(problem.word)}
        </p>
      )}
    </fieldset>
  );
}
