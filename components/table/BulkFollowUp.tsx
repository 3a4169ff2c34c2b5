import { useState } from 'react';
import { DayChips } from '../DayChips.tsx';
import { Dialog } from '../Dialog.tsx';
import { DialogFoot } from '../DialogFoot.tsx';
import { dayText, morningAfter, morningOf } from '../days.ts';
import { useWords } from '../Words.tsx';

interface Props {
  count: number;
  /** Milliseconds UTC. */
  now: number;
  /** Null: none any more. */
  onChange: (at: number | null) => void;
  onCancel: () => void;
}

/** When to get back to many. */
export function BulkFollowUp({ count, now, onChange, onCancel }: Props) {
  const t = useWords();
  const [day, setDay] = useState('');
  const at = morningOf(day);
  return (
    <Dialog title={t.plural('table_follow_title', count)} onCancel={onCancel}>
      <div className="table-dialog">
        <div className="act-chips">
          <DayChips now={now} action="bulk-days" onPick={onChange} />
          <button
            type="button"
            className="button"
            data-action="bulk-no-follow"
            onClick={() => onChange(null)}
          >
            {t('table_follow_clear')}
          </button>
        </div>
        <label>
          {t('act_follow_date')}
          <input
            type="date"
            name="bulk-date"
            min={dayText(morningAfter(now, 1))}
            max="2199-12-31"
            value={day}
            onChange={({ target }) => setDay(target.value)}
          />
        </label>
      </div>
      <DialogFoot
        act={t('act_follow_up')}
        action="bulk-follow-keep"
        disabled={at === null || at <= now}
        onAct={() => at !== null && onChange(at)}
        onCancel={onCancel}
      />
    </Dialog>
  );
}
