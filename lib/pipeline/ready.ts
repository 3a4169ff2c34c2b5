import type { ReadyStage } from '../model/stage.ts';
import { checkMove, type Mover } from './check-move.ts';

/** The next stage, where its gate is open; undefined where it is not, or where only the user can know (customer). */
export function readyFor(lead: Mover): ReadyStage | undefined {
  if (lead.stage === 'lead' && checkMove(lead, 'prospect').allowed) return 'prospect';
  if (lead.stage === 'prospect' && checkMove(lead, 'opportunity').allowed) return 'opportunity';
  return undefined;
}
