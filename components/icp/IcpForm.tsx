import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { ErrorName } from '../../lib/errors.ts';
import type { Criterion, IcpDraft } from '../../lib/model/icp.ts';
import { attributeKey } from '../../lib/model/labels.ts';
import { LIST_ATTRIBUTES, type ListAttribute } from '../../lib/model/weight.ts';
import { ErrorNote } from '../ErrorNote.tsx';
import { Icon } from '../Icon.tsx';
import { useWords } from '../Words.tsx';
import { CriterionRow } from './CriterionRow.tsx';
import { focusField } from './focus-field.ts';
import type { Lists } from './options.ts';
import { problemsOf } from './problems.ts';
import { profileShare } from './profile-share.ts';

interface Props {
  initial: IcpDraft;
  lists: Lists;
  /** A fresh criterion id. */
  newId: () => string;
  /** Answers the error's name, or null when saved. */
  onSave: (draft: IcpDraft) => Promise<ErrorName | null>;
  onDirty: (dirty: boolean) => void;
}

/** The ICP editor. Sentences stand beside the fields, from the first attempt to save on. */
export function IcpForm({ initial, lists, newId, onSave, onDirty }: Props) {
  const t = useWords();
  const [draft, setDraft] = useState(initial);
  /** The criteria there were at the last attempt to save: a later one is not yet at fault. Null before the first. */
  const [tried, setTried] = useState<readonly string[] | null>(null);
  const [error, setError] = useState<ErrorName | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const problems = tried ? problemsOf(draft) : [];
  const goTo = useRef<string | null>(null);
  const problem = (field: string) => problems.find((each) => each.field === field);
  const whole = problem('criteria') ?? problem('criteria.0.weight');
  const share = profileShare(draft.criteria);
  useEffect(() => onDirty(draft !== initial), [draft, initial, onDirty]);
  // After each drawing: the field to go to may only now stand in the form.
  useEffect(() => {
    if (goTo.current && form.current) focusField(form.current, goTo.current);
    goTo.current = null;
  });

  const setCriteria = (criteria: Criterion[]) => setDraft({ ...draft, criteria });
  const add = (attribute: ListAttribute) => {
    goTo.current = `criteria.${draft.criteria.length}.anyOf`;
    setCriteria([
      ...draft.criteria,
      { id: newId(), attribute, anyOf: [], importance: 'important', gate: null } as Criterion,
    ]);
  };
  const remove = (index: number) => {
    const left = draft.criteria.length - 1;
    goTo.current = left === 0 ? 'criteria' : `criteria.${Math.min(index, left - 1)}.anyOf`;
    setCriteria(draft.criteria.toSpliced(index, 1));
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(draft.criteria.map(({ id }) => id));
    const [first] = problemsOf(draft);
    if (!first) return setError(await onSave({ ...draft, name: draft.name.trim() }));
    goTo.current = first.field;
  };

  return (
    <form ref={form} className="icp-form" onSubmit={submit} noValidate>
      <div className="icp-top">
        <label>
          <span>{t('icp_name')}</span>
          <input
            name="name"
            maxLength={80}
            value={draft.name}
            aria-invalid={problem('name') ? true : undefined}
            aria-describedby={problem('name') ? 'problem-name' : undefined}
            onChange={(event) => setDraft({ ...draft, name: event.target.value })}
          />
        </label>
        {problem('name') && (
          <p className="problem" id="problem-name" role="alert">
            {t('icp_problem_name')}
          </p>
        )}
        <label className="check">
          <input
            type="checkbox"
            name="live"
            checked={draft.live}
            onChange={(event) => setDraft({ ...draft, live: event.target.checked })}
          />
          {t('icp_live')}
        </label>
      </div>

      <h2>{t('icp_criteria')}</h2>
      <p className="quiet">{t('icp_criteria_help')}</p>
      {draft.criteria.map((criterion, index) => (
        <div key={criterion.id} data-field={`criteria.${index}.anyOf`}>
          <CriterionRow
            criterion={criterion}
            index={index}
            lists={lists}
            problem={tried?.includes(criterion.id) ? problem(`criteria.${index}.anyOf`) : undefined}
            onChange={(changed) => setCriteria(draft.criteria.with(index, changed))}
            onRemove={() => remove(index)}
          />
        </div>
      ))}
      <fieldset className="icp-add" data-field="criteria">
        <legend>{t('icp_add')}</legend>
        {LIST_ATTRIBUTES.map((attribute) => (
          <button
            key={attribute}
            type="button"
            className="button"
            data-action="criterion-add"
            data-attribute={attribute}
            onClick={() => add(attribute)}
          >
            <Icon name="plus" />
            {t(attributeKey(attribute))}
          </button>
        ))}
      </fieldset>
      {whole && (
        <p className="problem" role="alert">
          {t(whole.word)}
        </p>
      )}

      <div className="icp-foot">
        <button type="submit" className="button is-main" data-action="icp-save">
          {t('icp_save')}
        </button>
        {share !== null && (
          <p className="quiet">
            {t(share === 100 ? 'icp_profile_share_all' : 'icp_profile_share', { share })}
          </p>
        )}
      </div>
      {error && <ErrorNote name={error} />}
    </form>
  );
}
