import { useCallback } from 'react';
import type { Stage } from '../../lib/model/stage.ts';
import type { WordKey } from '../../lib/model/words.ts';
import { checkMove, type Why } from '../../lib/pipeline/check-move.ts';
import { morningAfterMonths } from '../days.ts';
import { errorWord } from '../error-word.ts';
import type { LeadView, MoveMore } from '../lead-view.ts';
import { STAGE_WORD } from '../stage-words.ts';
import { useToast } from '../Toast.tsx';
import { useWords } from '../Words.tsx';
import { useApp } from './app.ts';
import { useStep } from './use-step.ts';

const ADVICE: Record<Why, WordKey> = {
  'not-qualified': 'lead_gate_not_qualified',
  'no-interest': 'lead_gate_no_interest',
  'needs-reason': 'lead_archive_why',
};

/** What the gate misses, as a sentence that asks for a reason; null when the move is free. */
export function moveAdvice(lead: LeadView, to: Stage): WordKey | null {
  const check = checkMove(lead, to);
  return check.allowed ? null : ADVICE[check.why];
}

/** Deletes a person (who objected: all but keyed hashes) and says that it is done, or why not. */
export function useErase(): (lead: LeadView, objected: boolean) => Promise<boolean> {
  const { call } = useApp();
  const t = useWords();
  const toast = useToast();
  return useCallback(
    async (lead, objected) => {
      const erased = await call('lead.erase', { leadId: lead.id, objected });
      toast({ text: erased.ok ? t('lead_erased', { name: lead.name }) : t(errorWord(erased.error.name)) });
      return erased.ok;
    },
    [call, t, toast],
  );
}

export type Move = (lead: LeadView, to: Stage, reason: string | null, more?: MoveMore) => Promise<boolean>;

/** Moves a lead and offers to take it back; says so, and answers false, when it did not work. */
export function useMove(): Move {
  const { now } = useApp();
  const t = useWords();
  const step = useStep();
  return useCallback(
    (lead, to, reason, { detail = null, months = null } = {}) => {
      const comeBackAt = months === null ? null : morningAfterMonths(now(), months);
      const said = t('lead_moved', { name: lead.name, stage: t(STAGE_WORD[to]) });
      return step('lead.move', { leadId: lead.id, to, reason, detail, comeBackAt }, said);
    },
    [now, step, t],
  );
}
