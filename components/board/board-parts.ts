import type { BoardLead, Mark } from '../../lib/model/board.ts';
import type { Stage } from '../../lib/model/stage.ts';
import type { PluralKey } from '../../lib/model/words.ts';

/** What every way to lay out the board is given. */
export interface BoardParts {
  /** Milliseconds UTC. */
  now: number;
  /** The card that the keyboard was on last in each column, by stage; in lanes under `lanes`. */
  stops: ReadonlyMap<string, string>;
  /** The card that the keyboard goes to as soon as it is drawn. */
  wanted: { current: string | null };
  /** The lane already says it. */
  withoutCompany?: boolean | undefined;
  onDrop: (leadId: string, to: Stage) => void;
  /** Asked where to move somebody. */
  onMove: (lead: BoardLead) => void;
}

/** How many have a mark. */
export const MARK_WORD: Record<Mark, PluralKey> = {
  due: 'board_due',
  ready: 'board_ready',
  quiet: 'board_quiet',
};
