import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ARCHIVE_REASONS, type ArchiveReason, STAGES, type Stage } from '../lib/model/stage.ts';
import type { WordKey } from '../lib/model/words.ts';
import type { LeadView, MoveMore } from './lead-view.ts';
import { ARCHIVE_WORD, STAGE_WORD } from './stage-words.ts';
import { useWords } from './Words.tsx';

interface Props {
  lead: LeadView;
  /** The sentence that says what a gate misses, or null when the move is free. */
  advice: (to: Stage) => WordKey | null;
  onMove: (to: Stage, reason: string | null, more?: MoveMore) => void;
  /** Asked to delete the person; whoever hears it asks again first. Without it that stands elsewhere. */
  onErase?: () => void;
  /** The stage that the keyboard has asked for. */
  begin?: Stage | null;
}

/** The other stages, and deletion; where a gate says no it asks for the reason right here. */
export function LeadMove({ lead, advice, onMove, onErase, begin = null }: Props) {
  const t = useWords();
  const [asked, setAsked] = useState<Stage | null>(begin);
  const choose = (to: Stage) => (advice(to) ? setAsked(to) : onMove(to, null));
  const next = STAGES[STAGES.indexOf(lead.stage) + 1];

  return (
    <fieldset className="move">
      <legend className="hidden">{t('lead_move_of', { name: lead.name })}</legend>
      <div className="move-stages">
        {STAGES.filter((stage) => stage !== lead.stage).map((stage) => (
          <button
            key={stage}
            type="button"
            className={stage === next && stage !== 'archived' && !asked ? 'button is-main' : 'button'}
            data-action="move"
            data-to={stage}
            aria-expanded={advice(stage) ? asked === stage : undefined}
            onClick={() => choose(stage)}
          >
            {t(STAGE_WORD[stage])}
          </button>
        ))}
        {onErase && (
          <button type="button" className="button is-danger" data-action="erase" onClick={onErase}>
            {t('lead_erase')}
          </button>
        )}
      </div>
      {asked === 'archived' && (
        <ArchiveReasons
          focus={begin === 'archived'}
          onChoose={(reason, more) => onMove('archived', reason, more)}
        />
      )}
      {asked && asked !== 'archived' && (
        <ReasonForm
          key={asked}
          ask={advice(asked) ?? 'lead_reason'}
          act={t('lead_move_to', { stage: t(STAGE_WORD[asked]) })}
          onGive={(reason) => onMove(asked, reason)}
        />
      )}
    </fieldset>
  );
}

/** After how many months to come back to somebody; 0: never unasked. */
const COME_BACK: [months: number, word: WordKey][] = [
  [1, 'lead_come_back_1'],
  [3, 'lead_come_back_3'],
  [6, 'lead_come_back_6'],
  [12, 'lead_come_back_12'],
  [0, 'lead_come_back_0'],
];

/** Why somebody is archived: one of four reasons. */
export function ArchiveReasons(props: {
  focus: boolean;
  onChoose: (reason: ArchiveReason, more?: MoveMore) => void;
}) {
  const t = useWords();
  const [months, setMonths] = useState(3);
  const [lost, setLost] = useState(false);
  const first = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (props.focus) first.current?.querySelector('button')?.focus();
  }, [props.focus]);
  const choose = (reason: ArchiveReason) => {
    if (reason === 'lost') setLost(true);
    else if (reason === 'not-now') props.onChoose(reason, { months: months || null });
    else props.onChoose(reason);
  };
  return (
    <fieldset className="move-reason" ref={first}>
      <legend>{t('lead_archive_why')}</legend>
      <div className="move-stages">
        {ARCHIVE_REASONS.map((reason) => (
          <span key={reason} className="move-later">
            <button
              type="button"
              className="button"
              data-action="archive"
              data-reason={reason}
              aria-expanded={reason === 'lost' ? lost : undefined}
              onClick={() => choose(reason)}
            >
              {t(ARCHIVE_WORD[reason])}
            </button>
            {reason === 'not-now' && (
              <select
                name="come-back"
                aria-label={t('lead_come_back')}
                value={months}
                onChange={(event) => setMonths(Number(event.target.value))}
              >
                {COME_BACK.map(([value, word]) => (
                  <option key={value} value={value}>
                    {t(word)}
                  </option>
                ))}
              </select>
            )}
          </span>
        ))}
      </div>
      {lost && (
        <ReasonForm
          ask="lead_lost_why"
          act={t('lead_lost_act')}
          onGive={(detail) => props.onChoose('lost', { detail })}
        />
      )}
    </fieldset>
  );
}

/** Asks for a reason in the user's words. */
export function ReasonForm(props: { ask: WordKey; act: string; onGive: (reason: string) => void }) {
  const t = useWords();
  const [reason, setReason] = useState('');
  const [empty, setEmpty] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  // The form opened because the user chose a stage: the reason is the next thing to do.
  useEffect(() => input.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim()) return props.onGive(reason.trim());
    setEmpty(true);
    input.current?.focus();
  };
  return (
    <form className="move-reason" onSubmit={submit} noValidate>
      <label>
        {t(props.ask)}
        <input
          ref={input}
          name="reason"
          maxLength={500}
          value={reason}
          aria-invalid={empty || undefined}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      {empty && (
        <p className="problem" role="alert">
          {t('lead_reason_missing')}
        </p>
      )}
      <button type="submit" className="button is-main" data-action="move-anyway">
        {props.act}
      </button>
    </form>
  );
}
