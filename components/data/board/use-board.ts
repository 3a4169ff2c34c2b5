import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useMemo } from 'react';
import type { BoardColumn, BoardLane, BoardLead, LaneKind, Mark } from '../../../lib/model/board.ts';
import type { Stage } from '../../../lib/model/stage.ts';
import { columnsOf } from '../../../lib/pipeline/board.ts';
import { hasWords } from '../../../lib/pipeline/has-words.ts';
import { byCompany, byIcp, lanesOf } from '../../../lib/pipeline/lanes.ts';
import { readPlaybook } from '../../../lib/store/queries.ts';
import { useApp } from '../app.ts';
import { useIcps } from '../use-icps.ts';
import { useLeadLines } from '../use-lead-lines.ts';

export interface BoardQuery {
  text: string;
  mark: { stage: Stage; mark: Mark } | null;
  lanes: LaneKind;
  /** The archive stands open. */
  archive: boolean;
}

export interface Board {
  columns: BoardColumn[];
  /** Empty where there are none. */
  lanes: BoardLane[];
  /** Everybody shown, by id. */
  byId: ReadonlyMap<string, BoardLead>;
  /** Milliseconds UTC at which marks were looked at. */
  now: number;
  /** Rows read of about how many. */
  reading: { read: number; total: number } | null;
  /** Nobody is saved at all. */
  nobody: boolean;
}

/** Everybody on the board; null until the first are read. */
export function useBoard({ text, mark, lanes: kind, archive }: BoardQuery): Board | null {
  const { db, now: clock } = useApp();
  const { lines, read, total, complete } = useLeadLines();
  const playbook = useLiveQuery(() => readPlaybook(db), [db]);
  const icps = useIcps();
  const words = useDeferredValue(text);
  const drawn = useMemo(() => {
    if (!playbook || !icps) return null;
    const now = clock();
    const columns = columnsOf(lines, { playbook, now }, { matches: hasWords(words), mark });
    const open = columns.filter(({ stage }) => archive || stage !== 'archived');
    const laneOf =
      kind === 'company' ? byCompany(open) : byIcp(new Map(icps.map(({ id, name }) => [id, name])));
    const byId = new Map(columns.flatMap(({ leads }) => leads.map((lead) => [lead.id, lead] as const)));
    return { columns, lanes: kind === 'none' ? [] : lanesOf(open, laneOf), byId, now };
  }, [lines, playbook, icps, words, mark, kind, archive, clock]);
  if (!drawn || (!complete && lines.length === 0)) return null;
  return {
    ...drawn,
    reading: complete ? null : { read, total },
    nobody: complete && lines.length === 0,
  };
}
