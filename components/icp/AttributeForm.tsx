import { type FormEvent, useState } from 'react';
import type { ErrorName } from '../../lib/errors.ts';
import type { AttributeDefinition } from '../../lib/model/attribute.ts';
import type { WordKey } from '../../lib/model/words.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { useWords } from '../Words.tsx';
import { KeywordChips } from './KeywordChips.tsx';

type Kind = AttributeDefinition['kind'];

interface Props {
  /** Null: a new one. The kind of an existing one stays. */
  attribute: AttributeDefinition | null;
  newId: () => string;
  /** Answers the error's name, or null when saved. */
  onSave: (definition: AttributeDefinition) => Promise<ErrorName | null>;
  onCancel: () => void;
}

export const KIND_WORD: Record<Kind, WordKey> = {
  'yes-no': 'kind_yes_no',
  choice: 'kind_choice',
  number: 'kind_number',
  money: 'kind_money',
  text: 'kind_text',
};
const KINDS = Object.keys(KIND_WORD) as Kind[];

/** Defines something that the user wants to know about people. */
export function AttributeForm({ attribute, newId, onSave, onCancel }: Props) {
  const t = useWords();
  const [label, setLabel] = useState(attribute?.label ?? '');
  const [kind, setKind] = useState<Kind>(attribute?.kind ?? 'yes-no');
  const [options, setOptions] = useState(attribute?.options ?? []);
  const [sensitive, setSensitive] = useState(attribute?.sensitive ?? false);
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<ErrorName | null>(null);
  const noLabel = tried && !label.trim();
  const noOptions = tried && kind === 'choice' && options.length < 2;
  const rename = (labels: string[]) =>
    setOptions(
      labels
        .slice(0, 50)
        .map((each) => options.find((option) => option.label === each) ?? { id: newId(), label: each }),
    );
  const submit = async (event: FormEvent) => {
    // Drawn inside the editor's form by React, although it stands in a window of its own.
    event.preventDefault();
    event.stopPropagation();
    setTried(true);
    if (!label.trim() || (kind === 'choice' && options.length < 2)) return;
    setError(
      await onSave({
        id: attribute?.id ?? newId(),
        label: label.trim(),
        kind,
        options: kind === 'choice' ? options : [],
        sensitive,
      }),
    );
  };
  return (
    <form className="attribute-form" onSubmit={submit} noValidate>
      <label>
        <span>{t('attribute_label')}</span>
        <input
          name="attribute.label"
          maxLength={80}
          value={label}
          aria-invalid={noLabel || undefined}
          aria-describedby={noLabel ? 'problem-attribute-label' : undefined}
          onChange={(event) => setLabel(event.target.value)}
        />
      </label>
      {noLabel && (
        <p className="problem" role="alert" id="problem-attribute-label">
          {t('icp_problem_name')}
        </p>
      )}
      <label>
        <span>{t('attribute_kind')}</span>
        <select
          name="attribute.kind"
          value={kind}
          disabled={attribute !== null}
          onChange={(event) => setKind(event.target.value as Kind)}
        >
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {t(KIND_WORD[each])}
            </option>
          ))}
        </select>
      </label>
      {kind === 'choice' && (
        <div className="stack">
          <span>{t('attribute_options')}</span>
          <KeywordChips
            name="attribute.options"
            chosen={options.map((option) => option.label)}
            onChange={rename}
          />
          {noOptions && (
            <p className="problem" role="alert">
              {t('attribute_problem_options')}
            </p>
          )}
        </div>
      )}
      <label className="check">
        <input
          type="checkbox"
          name="attribute.sensitive"
          checked={sensitive}
          aria-describedby="attribute-sensitive-help"
          onChange={(event) => setSensitive(event.target.checked)}
        />
        {t('attribute_is_sensitive')}
      </label>
      <p className="quiet" id="attribute-sensitive-help">
        {t('attribute_sensitive_help')}
      </p>
      {error && <ErrorNote name={error} />}
      <div className="dialog-foot">
        <button type="button" className="button" data-action="cancel" onClick={onCancel}>
          {t('word_cancel')}
        </button>
        <button type="submit" className="button is-main" data-action="attribute-save">
          {t('attribute_save')}
        </button>
      </div>
    </form>
  );
}
