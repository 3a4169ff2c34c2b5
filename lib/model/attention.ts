import type { WorkStage } from './playbook.ts';

/** Where the touches of some time went, against where they should. */
export interface Attention {
  stage: WorkStage;
  touches: number;
  /** Shares of all touches, 0 to 1. */
  share: number;
  target: number;
}
