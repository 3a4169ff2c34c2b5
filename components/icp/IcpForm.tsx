import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { THRESHOLD } from '../../lib/model/fit.ts';
import type { Criterion, IcpDraft } from '../../lib/model/icp.ts';
import { useWords } from '../Words.tsx';
import { AddCriterion } from './AddCriterion.tsx';
import { CriterionRow } from './CriterionRow.tsx';
import { focusField } from './focus-field.ts';
import { newCriterion, type Subject } from './new-criterion.ts';
import type { Lists } from './options.ts';
import { problemsOf } from './problems.ts';
import { profileShare } from './profile-share.ts';

interface Props {
  draft: IcpDraft;
  onChange: (draft: IcpDraft) => void;
  lists: Lists;
  /** Sensitive attributes are switched on. */
  sensitive: boolean;
  /** A fresh criterion id. */
  newId: () => string;
  /** Asked to define a new attribute. */
  onDefine: () => void;
  /** Called with a draft that has no problems. */
  onSubmit: () => void;
  /** Buttons, and what became of the draft. */
  foot: ReactNode;
}

/** The fields of an ICP. Sentences stand beside the fields, from the first attempt to publish on. */
export function IcpForm({ draft, onChange, lists, sensitive, newId, onDefine, onSubmit, foot }: Props) {
  const t = useWords();
  /** The criteria there were at the last attempt: a later one is not yet at fault. Null before the first. */
  const [tried, setTried] = useState<readonly string[] | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const problems = tried ? problemsOf(draft) : [];
  const goTo = useRef<string | null>(null);
  const problem = (field: string) => problems.find((each) => each.field === field);
  const whole = problem('criteria') ?? problem('criteria.0.weight');
  const share = profileShare(draft.criteria);
  // After each drawing: the field to go to may only now stand in the form.
  useEffect(() => {
    if (goTo.current && form.current) focusField(form.current, goTo.current);
    goTo.current = null;
  });

  const setCriteria = (criteria: Criterion[]) => onChange({ ...draft, criteria });
  const add = (subject: Subject) => {
    goTo.current = `criteria.${draft.criteria.length}.anyOf`;
    setCriteria([...draft.criteria, newCriterion(subject, newId(), lists.attributes, t.locale)]);
  };
  const remove = (index: number) => {
    const left = draft.criteria.length - 1;
    goTo.current = left === 0 ? 'criteria' : `criteria.${Math.min(index, left - 1)}.anyOf`;
    setCriteria(draft.criteria.toSpliced(index, 1));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(draft.criteria.map(({ id }) => id));
    const [first] = problemsOf(draft);
    if (first) goTo.current = first.field;
    else onSubmit();
  };

  return (
    <form ref={form} className="icp-form" onSubmit={submit} noValidate>
      <div className="icp-top">
        <label className="icp-name">
          <span>{t('icp_name')}</span>
          <input
            name="name"
            maxLength={80}
            value={draft.name}
            aria-invalid={problem('name') ? true : undefined}
            aria-describedby={problem('name') ? 'problem-name' : undefined}
            onChange={(event) => onChange({ ...draft, name: event.target.value })}
          />
        </label>
        {problem('name') && (
          <p className="problem" id="problem-name" role="alert">
            {t('icp_problem_name')}
          </p>
        )}
        <Threshold
          value={draft.threshold}
          wrong={Boolean(problem('threshold'))}
          onChange={(threshold) => {
            const { threshold: _, ...rest } = draft;
            onChange(threshold === undefined ? rest : { ...rest, threshold });
          }}
        />
        <label className="check">
          <input
            type="checkbox"
            name="live"
            checked={draft.live}
            onChange={(event) => onChange({ ...draft, live: event.target.checked })}
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
            sensitive={sensitive}
            problem={tried?.includes(criterion.id) ? problem(`criteria.${index}.anyOf`) : undefined}
            onChange={(changed) => setCriteria(draft.criteria.with(index, changed))}
            onRemove={() => remove(index)}
          />
        </div>
      ))}
      {whole && (
        <p className="problem" role="alert">
          {t(whole.word)}
        </p>
      )}
      <AddCriterion lists={lists} sensitive={sensitive} onAdd={add} onDefine={onDefine} />
      {share !== null && (
        <p className="quiet icp-share">
          {t(share === 100 ? 'icp_profile_share_all' : 'icp_profile_share', { share })}
        </p>
      )}
      <div className="icp-foot">{foot}</div>
    </form>
  );
}

/** From how many points on somebody is a fit. What was typed stays, also when it is no such number. */
function Threshold(props: {
  value: number | undefined;
  wrong: boolean;
  onChange: (value: number | undefined) => void;
}) {
  const t = useWords();
  const [text, setText] = useState(props.value === undefined ? '' : String(props.value));
  return (
    <>
      <label className="icp-threshold">
        <span>{t('icp_threshold')}</span>
        <input
          name="threshold"
          inputMode="numeric"
          autoComplete="off"
          placeholder={String(THRESHOLD)}
          value={text}
          aria-invalid={props.wrong || undefined}
          aria-describedby="threshold-help"
          onChange={({ target }) => {
            setText(target.value);
            // Full-width digits are digits too.
            const typed = target.value.normalize('NFKC').trim();
            props.onChange(typed === '' ? undefined : /^\d+$/.test(typed) ? Number(typed) : Number.NaN);
          }}
        />
        <span className="quiet" id="threshold-help">
          {t('icp_threshold_help', { usual: THRESHOLD })}
        </span>
      </label>
      {props.wrong && (
        <p className="problem" role="alert">
          {t('icp_problem_threshold')}
        </p>
      )}
    </>
  );
}
