import type { BoardColumn, BoardLead, Mark } from '../model/board.ts';
import type { LeadLine } from '../model/lead-line.ts';
import type { Playbook } from '../model/playbook.ts';
import { STAGES } from '../model/stage.ts';
import { quietDays } from './quiet.ts';

/** What is shown of a board: those who match, and of one column those who wait for something. */
export interface BoardFilter {
  matches: (line: LeadLine) => boolean;
  /** Null: everybody. */
  mark: { stage: BoardColumn['stage']; mark: Mark } | null;
}

/** A line with what it waits for; `now` is milliseconds UTC. */
function toBoardLead(line: LeadLine, playbook: Playbook, now: number): BoardLead {
  const quiet = quietDays(line, playbook, now);
  const marks: Mark[] = [];
  if (line.followUpAt !== null && line.followUpAt <= now) marks.push('due');
  if (line.ready) marks.push('ready');
  if (quiet !== null) marks.push('quiet');
  return { ...line, quiet, marks };
}

/** Everybody by stage, best first. Totals count those who match the words, whatever mark is asked for. */
export function columnsOf(
  lines: readonly LeadLine[],
  { playbook, now }: { playbook: Playbook; now: number },
  { matches, mark }: BoardFilter,
): BoardColumn[] {
  const columns = STAGES.map(
    (stage): BoardColumn => ({ stage, leads: [], all: 0, marked: { due: 0, ready: 0, quiet: 0 } }),
  );
  const byStage = new Map(columns.map((column) => [column.stage, column]));
  for (const line of lines) {
    const column = byStage.get(line.stage);
    if (!column || !matches(line)) continue;
    const lead = toBoardLead(line, playbook, now);
    column.all++;
    for (const each of lead.marks) column.marked[each]++;
    if (mark?.stage !== lead.stage || lead.marks.includes(mark.mark)) column.leads.push(lead);
  }
  for (const column of columns) column.leads.sort(bestFirst);
  return columns;
}

/** As the lists of the pipeline have it; of equals whoever was saved first. */
const bestFirst = (one: BoardLead, other: BoardLead): number =>
  other.rank - one.rank || (one.id < other.id ? -1 : 1);
