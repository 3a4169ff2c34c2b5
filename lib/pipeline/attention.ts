import type { Activity } from '../model/activity.ts';
import type { Attention } from '../model/attention.ts';
import { contactOf } from '../model/contact.ts';
import { type Playbook, WORK_STAGES, type WorkStage } from '../model/playbook.ts';

/** Touches by the stage that people were at; shares of the playbook count against each other. */
export function attentionOf(touches: readonly Activity[], playbook: Playbook): Attention[] {
  const counted = touches.filter((touch) => contactOf(touch) !== null);
  const wanted = WORK_STAGES.reduce((sum, stage) => sum + playbook[stage].share, 0);
  const at = (stage: WorkStage) => counted.filter(({ touch }) => touch?.stage === stage).length;
  const all = WORK_STAGES.reduce((sum, stage) => sum + at(stage), 0);
  return WORK_STAGES.map((stage) => ({
    stage,
    touches: at(stage),
    share: all === 0 ? 0 : at(stage) / all,
    target: wanted === 0 ? 1 / WORK_STAGES.length : playbook[stage].share / wanted,
  }));
}
