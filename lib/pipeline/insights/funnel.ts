import { DAY } from '../../model/day.ts';
import type { FunnelStep, StageMove } from '../../model/insights.ts';
import type { LeadLine } from '../../model/lead-line.ts';
import { WORK_STAGES, type WorkStage } from '../../model/playbook.ts';
import type { Stage } from '../../model/stage.ts';
import { medianOf, shareOf } from './numbers.ts';

type Person = Pick<LeadLine, 'id' | 'stage' | 'savedAt'>;

/** -1 for the archive. */
const placeOf = (stage: Stage): number => WORK_STAGES.indexOf(stage as WorkStage);

/**
 * How far everybody came, and how long they stayed. Whoever skipped a stage passed through it; a stay that lasts still
 * is not counted. Moves of people who are gone are left out.
 */
export function funnelOf(people: readonly Person[], moves: readonly StageMove[]): FunnelStep[] {
  const byLead = new Map<string, StageMove[]>();
  for (const move of moves) {
    const own = byLead.get(move.leadId);
    if (own) own.push(move);
    else byLead.set(move.leadId, [move]);
  }
  const steps = WORK_STAGES.map((stage) => ({ stage, reached: 0, here: 0, days: [] as number[] }));
  for (const person of people) {
    const taken = (byLead.get(person.id) ?? []).sort((a, b) => a.at - b.at);
    const places = taken.flatMap(({ from, to }) => [placeOf(from), placeOf(to)]);
    const farthest = Math.max(0, placeOf(person.stage), ...places);
    for (const step of steps.slice(0, farthest + 1)) step.reached++;
    const now = steps[placeOf(person.stage)];
    if (now && now === steps[farthest]) now.here++;
    let since = person.savedAt;
    for (const { at, from } of taken) {
      // Clocks go back at times; nobody stayed less than no time.
      steps[placeOf(from)]?.days.push(Math.max(0, at - since) / DAY);
      since = at;
    }
  }
  return steps.map(({ stage, reached, here, days }, at) => {
    const went = steps[at + 1]?.reached ?? 0;
    const left = reached - went - here;
    const conversion = at === steps.length - 1 ? null : shareOf(went, reached);
    return { stage, reached, went, here, left, conversion, medianDays: medianOf(days), stays: days.length };
  });
}
