import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ARCHIVE_REASONS, STAGES, type Stage } from '../lib/model/stage.ts';
import type { WordKey } from '../lib/model/words.ts';
import type { LeadView } from './lead-view.ts';
import { ARCHIVE_WORD, STAGE_WORD } from './stage-words.ts';
import { useWords } from './Words.tsx';

interface Props {
  lead: LeadView;
  /** The sentence that says what a gate misses, or null when the move is free. */
  advice: (to: Stage) => WordKey | null;
  onMove: (to: Stage, reason: string | null) => void;
  /** Asked to delete the person; whoever hears it asks again first. */
  onErase: () => void;
}

/** The other stages, and deletion; where a gate says no it asks for the reason right here. */
export function LeadMove({ lead, advice, onMove, onErase }: Props) {
  const t = useWords();
  const [asked, setAsked] = useState<Stage | null>(null);
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
        <button type="button" className="button is-danger" data-action="erase" onClick={onErase}>
          {t('lead_erase')}
        </button>
      </div>
      {asked === 'archived' && <ArchiveReasons onChoose={(reason) => onMove('archived', reason)} />}
      {asked && asked !== 'archived' && (
        <ReasonForm
          key={asked}
          ask={advice(asked) ?? 'lead_reason'}
          stage={asked}
          onGive={(reason) => onMove(asked, reason)}
        />
      )}
    </fieldset>
  );
}

function ArchiveReasons({ onChoose }: { onChoose: (reason: string) => void }) {
  const t = useWords();
  return (
    <fieldset className="move-reason">
      <legend>{t('lead_archive_why')}</legend>
      <div className="move-stages">
        {ARCHIVE_REASONS.map((reason) => (
          <button
            key={reason}
            type="button"
            className="button"
            data-action="archive"
            data-reason={reason}
            onClick={() => onChoose(reason)}
          >
            {t(ARCHIVE_WORD[reason])}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

function ReasonForm(props: { ask: WordKey; stage: Stage; onGive: (reason: string) => void }) {
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
        {t('lead_move_to', { stage: t(STAGE_WORD[props.stage]) })}
      </button>
    </form>
  );
}
