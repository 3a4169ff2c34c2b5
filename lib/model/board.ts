import type { LeadLine } from './lead-line.ts';
import type { Stage } from './stage.ts';

/** What the board's lanes are made of. */
export const LANE_KINDS = ['none', 'company', 'icp'] as const;
export type LaneKind = (typeof LANE_KINDS)[number];

/** What somebody on the board waits for. */
export const MARKS = ['due', 'ready', 'quiet'] as const;
export type Mark = (typeof MARKS)[number];

/** One lead as the board holds it. */
export interface BoardLead extends LeadLine {
  /** For how many days nothing happened, where that is too long. */
  quiet: number | null;
  marks: readonly Mark[];
}

/** One stage on the board. */
export interface BoardColumn {
  stage: Stage;
  /** Who is shown, best first. */
  leads: BoardLead[];
  /** How many there are without the filter, and of these how many have each mark. */
  all: number;
  marked: Record<Mark, number>;
}

/** Those of one company or ICP, by stage. */
export interface BoardLane {
  /** The company's or ICP's id; empty for those who have none. */
  id: string;
  /** Empty where there is none. */
  title: string;
  all: number;
  /** In the order of the board's columns. */
  cells: BoardLead[][];
}
