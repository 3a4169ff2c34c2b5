import type { WorkStage } from './playbook.ts';
import type { SourceGroup } from './source-group.ts';
import type { Stage } from './stage.ts';
import type { Grade } from './touch.ts';

/** Of fewer no share or median is named: it would tell of chance, not of work. */
export const FEW = 5;

/** One move, as the history tells it. `at`: milliseconds UTC. */
export interface StageMove {
  leadId: string;
  at: number;
  from: Stage;
  to: Stage;
}

/** What became of those who came as far as one stage, or farther. */
export interface FunnelStep {
  stage: WorkStage;
  reached: number;
  /** Came farther. */
  went: number;
  /** Are there now. */
  here: number;
  /** Were archived, or moved back. */
  left: number;
  /** Share that went on; null where they are too few. */
  conversion: number | null;
  /** Days from coming to leaving, the middle of all stays that have ended; null where they are too few. */
  medianDays: number | null;
  /** Stays that have ended. */
  stays: number;
}

/** How many have an expected fit from `from` up to (with) `to`, by verdict. */
export interface FitBand {
  from: number;
  to: number;
  fit: number;
  undecided: number;
  notFit: number;
}

export interface FitSpread {
  bands: FitBand[];
  /** Not scored, or nothing known that counts: no number says anything of them. */
  unknown: number;
}

/** Whoever came from one place. */
export interface SourceShare {
  /** Null: other pages, or not known. */
  source: SourceGroup | null;
  all: number;
  fit: number;
  customers: number;
}

/** How those of one fit were decided. */
export interface WinRate {
  /** Null: never scored. */
  grade: Grade | null;
  won: number;
  lost: number;
  /** Won among won and lost, 0 to 1; null where they are too few. */
  rate: number | null;
  /** Between these the true rate lies, 19 times of 20 (Wilson). */
  low: number | null;
  high: number | null;
}
