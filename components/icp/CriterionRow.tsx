import type { Criterion } from '../../lib/model/icp.ts';
import { attributeKey } from '../../lib/model/labels.ts';
import { GATES, type Gate, IMPORTANCES, type Importance } from '../../lib/model/weight.ts';
import { Icon } from '../Icon.tsx';
import { useWords } from '../Words.tsx';
import { KeywordChips } from './KeywordChips.tsx';
import { keysOf, type Lists, optionsOf, withKeys } from './options.ts';
import { Picker } from './Picker.tsx';
import type { Problem } from './problems.ts';
import { ToggleChips } from './ToggleChips.tsx';
import { WEIGHT_WORD } from './weight-words.ts';

interface Props {
  criterion: Criterion;
  /** Position in the form, part of the fields' names. */
  index: number;
  lists: Lists;
  problem: Problem | undefined;
  onChange: (criterion: Criterion) => void;
  onRemove: () => void;
}

/** Up to so many options all stand in sight. */
const FEW = 12;

/** One line of an ICP: what is asked, how much it weighs. */
export function CriterionRow({ criterion, index, lists, problem, onChange, onRemove }: Props) {
  const t = useWords();
  const field = `criteria.${index}`;
  const attribute = t(attributeKey(criterion.attribute));
  const options = optionsOf(criterion.attribute, t, lists);
  const chosen = keysOf(criterion);
  const choose = (keys: string[]) => onChange(withKeys(criterion, keys));
  const weigh = (value: string) =>
    GATES.includes(value as Gate)
      ? onChange({ ...criterion, gate: value as Gate })
      : onChange({ ...criterion, gate: null, importance: value as Importance });
  return (
    <fieldset
      className={criterion.gate ? 'criterion is-gate' : 'criterion'}
      data-attribute={criterion.attribute}
    >
      <legend className="hidden">{attribute}</legend>
      <div className="criterion-head">
        <strong aria-hidden="true">{attribute}</strong>
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
      {options === null ? (
        <KeywordChips name={`${field}.anyOf`} chosen={chosen} onChange={choose} />
      ) : options.length <= FEW ? (
        <ToggleChips name={`${field}.anyOf`} options={options} chosen={chosen} onChange={choose} />
      ) : (
        <Picker name={`${field}.anyOf`} options={options} chosen={chosen} onChange={choose} />
      )}
      {problem && (
        <p className="problem" role="alert">
          {t(problem.word)}
        </p>
      )}
    </fieldset>
  );
}
