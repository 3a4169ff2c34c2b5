import { DAY } from '../model/day.ts';
import type { Lead } from '../model/lead.ts';
import { type Playbook, WORK_STAGES, type WorkStage } from '../model/playbook.ts';
import type { Stage } from '../model/stage.ts';

const isWorked = (stage: Stage): stage is WorkStage => WORK_STAGES.some((each) => each === stage);

/** Before which time (ms UTC) the last move or touch of somebody at `stage` is too long ago; null: never. */
export function quietBefore(stage: Stage, playbook: Playbook, now: number): number | null {
  const days = isWorked(stage) ? playbook[stage].quietDays : null;
  return days === null ? null : now - days * DAY;
}

/**
 * For how many days nothing happened with somebody, where that is longer than the playbook allows; null where it is not,
 * or where a day to get back to them is set.
 */
export function quietDays(
  { stage, activeAt, followUpAt }: Pick<Lead, 'stage' | 'activeAt' | 'followUpAt'>,
  playbook: Playbook,
  now: number,
): number | null {
  const before = quietBefore(stage, playbook, now);
  if (before === null || !activeAt || activeAt >= before || followUpAt !== null) return null;
  return Math.floor((now - activeAt) / DAY);
}
